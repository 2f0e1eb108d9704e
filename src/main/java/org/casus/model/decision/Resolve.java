package org.casus.model.decision;

import org.casus.model.chance.Check;
import org.casus.model.chance.Hazard;

/**
 * What an observer believes about another's resolve, updated by Bayes from what it sees.
 *
 * <p>Signals that follow each other closely count less, and without news the belief returns to the
 * prior. Leaves out deliberate deception beyond what costs by type imply.
 *
 * <p>Source: Fearon (1997), doi:10.1177/0022002797041001004, for signals that cost; likelihood
 * ratios follow from logit choice (McKelvey and Palfrey 1998, doi:10.1023/A:1009905800005).
 *
 * @param prior belief before any news, (0, 1)
 * @param belief probability that the other is resolved, (0, 1)
 * @param day day of the belief
 * @param lastSignal day of the last signal, {@link #NEVER} before the first
 */
public record Resolve(double prior, double belief, int day, int lastSignal) {

  /** Stands for the day of a signal that never came. */
  public static final int NEVER = Integer.MIN_VALUE;

  /** Refuses beliefs that no evidence could move. */
  public Resolve {
    Check.openProbability("prior", prior);
    Check.openProbability("belief", belief);
  }

  /**
   * How an observer treats the past.
   *
   * @param halfLife half-life of news, days, &gt; 0
   * @param omega weight of a signal that follows another closely, [0, 1]
   * @param window days after a signal in which the next one is discounted, &ge; 0
   */
  public record Memory(double halfLife, double omega, int window) {

    /** Refuses values outside their ranges. */
    public Memory {
      Check.positive("halfLife", halfLife);
      Check.probability("omega", omega);
      Check.nonNegative("window", window);
    }
  }

  /**
   * A belief before any signal.
   *
   * @param prior belief, (0, 1)
   * @param day day from which it counts
   * @return belief equal to the prior
   */
  public static Resolve unobserved(double prior, int day) {
    return new Resolve(prior, prior, day, NEVER);
  }

  /**
   * The belief on a later day without news in between.
   *
   * @param later day, not before this one
   * @param memory how the observer treats the past
   * @return belief moved towards the prior
   */
  public Resolve on(int later, Memory memory) {
    double left = Hazard.remaining(later - day, memory.halfLife);
    double anchor = Logit.logit(prior);
    double odds = anchor + (Logit.logit(belief) - anchor) * left;
    return new Resolve(prior, open(Logit.logistic(odds)), later, lastSignal);
  }

  /**
   * The belief after a signal.
   *
   * @param when day of the signal, not before this one
   * @param ratio likelihood ratio of the signal, &gt; 0
   * @param memory how the observer treats the past
   * @return belief on that day
   */
  public Resolve after(int when, double ratio, Memory memory) {
    boolean clustered = lastSignal != NEVER && when - lastSignal <= memory.window;
    double weight = clustered ? memory.omega : 1;
    double now = on(when, memory).belief;
    return new Resolve(prior, updated(now, ratio, weight), when, when);
  }

  /**
   * Bayes' rule on odds, with a weight on the evidence.
   *
   * @param belief probability before, (0, 1)
   * @param ratio likelihood ratio, &gt; 0
   * @param weight weight of the evidence, 1 for plain Bayes, [0, 1]
   * @return probability after, (0, 1)
   */
  public static double updated(double belief, double ratio, double weight) {
    double evidence = weight * StrictMath.log(Check.positive("ratio", ratio));
    return open(Logit.logistic(Logit.logit(belief) + evidence));
  }

  /**
   * Probability that a type sends a signal.
   *
   * @param lambda precision, 1/stake, &ge; 0
   * @param benefit benefit of the signal, stake
   * @param cost cost of the signal to the type, stake
   * @return probability in [0, 1]
   */
  public static double signals(double lambda, double benefit, double cost) {
    return Logit.logistic(Check.nonNegative("lambda", lambda) * (benefit - cost));
  }

  /**
   * Likelihood ratio of a signal that was sent.
   *
   * @param lambda precision, 1/stake, &ge; 0
   * @param benefit benefit of the signal, stake
   * @param costResolved its cost to the resolved, stake
   * @param costUnresolved its cost to the unresolved, stake
   * @return 1 for talk that costs both the same, above 1 where it costs the unresolved more
   */
  public static double signalRatio(
      double lambda, double benefit, double costResolved, double costUnresolved) {
    return signals(lambda, benefit, costResolved) / signals(lambda, benefit, costUnresolved);
  }

  /**
   * Likelihood ratio of silence where a signal could have been sent, such as a deadline that
   * passes.
   *
   * @param lambda precision, 1/stake, &ge; 0
   * @param benefit benefit of the signal, stake
   * @param costResolved its cost to the resolved, stake
   * @param costUnresolved its cost to the unresolved, stake
   * @return the ratio of not signalling, below 1 where the signal costs the unresolved more
   */
  public static double silenceRatio(
      double lambda, double benefit, double costResolved, double costUnresolved) {
    double resolved = signals(lambda, costResolved, benefit);
    return resolved / signals(lambda, costUnresolved, benefit);
  }

  /** Keeps a belief inside (0, 1) where rounding would end all learning. */
  private static double open(double p) {
    return StrictMath.max(Double.MIN_NORMAL, StrictMath.min(StrictMath.nextDown(1.0), p));
  }
}
