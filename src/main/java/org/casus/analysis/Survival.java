package org.casus.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * The share of replications in which an event has not yet happened, over time, when some
 * replications end before it does (Kaplan-Meier).
 *
 * <p>It leaves out competing events. A replication that stopped being watched is censored at that
 * time. One that ended so that the event can no longer happen (a settlement, say) is censored at
 * the horizon of the study instead: then the curve falls to the share that never sees the event.
 * The band is pointwise.
 *
 * <p>Source: Kaplan and Meier (1958), doi:10.1080/01621459.1958.10501452; Kalbfleisch and Prentice
 * (2002), The Statistical Analysis of Failure Time Data, section 1.4, doi:10.1002/9781118032985;
 * Brookmeyer and Crowley (1982), doi:10.2307/2530286.
 *
 * @param steps the times at which events happened, ascending
 * @param n replications, at least 1
 * @param events replications in which the event happened, 0 to {@code n}
 * @param confidence of the band at each time, (0, 1)
 */
public record Survival(List<Step> steps, long n, long events, double confidence) {

  /**
   * One time at which events happened.
   *
   * @param time in days
   * @param atRisk replications still running and without the event just before, at least 1
   * @param events that happened at this time, at least 1
   * @param survival share without the event just after, [0, 1]
   * @param low lower limit of that share, [0, 1]
   * @param high upper limit of that share, [0, 1]
   */
  public record Step(
      double time, long atRisk, long events, double survival, double low, double high) {}

  /** Copies the steps. */
  public Survival {
    steps = List.copyOf(steps);
    Require.confidence(confidence);
  }

  /**
   * Estimates the curve; where an event and a censoring fall on one time the event comes first.
   *
   * @param times of the event or of the end of the replication, days, at least one
   * @param happened whether the event happened; otherwise the replication is censored
   * @param confidence (0, 1)
   */
  public static Survival of(double[] times, boolean[] happened, double confidence) {
    Require.sample("times", times, 1);
    Require.that(
        times.length == happened.length, "happened", happened.length, "as many as the times");
    double z = Normal.twoSided(confidence);
    NavigableMap<Double, Ends> ends = new TreeMap<>();
    for (int i = 0; i < times.length; i++) {
      // Adding 0 makes one of the two zeros that a tree would tell apart.
      ends.merge(times[i] + 0.0, new Ends(1, happened[i] ? 1 : 0), Ends::plus);
    }
    var curve = new Curve(z);
    long atRisk = times.length;
    for (Map.Entry<Double, Ends> at : ends.entrySet()) {
      if (at.getValue().events() > 0) {
        curve.fall(at.getKey(), atRisk, at.getValue().events());
      }
      atRisk -= at.getValue().n();
    }
    return new Survival(curve.steps, times.length, Proportion.of(happened).events(), confidence);
  }

  /**
   * The share without the event just after a time, with its limits.
   *
   * @param time in days
   */
  public Estimate at(double time) {
    Step found = new Step(time, n, 0, 1, 1, 1);
    for (Step step : steps) {
      if (step.time() <= time) {
        found = step;
      }
    }
    return new Estimate(
        found.survival(),
        found.low(),
        found.high(),
        n,
        IntervalMethod.LOG_LOG_GREENWOOD,
        confidence);
  }

  /** The median time to the event; infinite where the curve never falls to one half. */
  public Estimate median() {
    return quantile(0.5);
  }

  /**
   * The first time by which a share of replications has had the event; infinite where it never has.
   *
   * @param share of replications, (0, 1)
   */
  public Estimate quantile(double share) {
    Require.that(share > 0 && share < 1, "share", share, "a number of (0, 1)");
    double left = 1 - share;
    return new Estimate(
        first(left, Step::survival),
        first(left, Step::low),
        first(left, Step::high),
        n,
        IntervalMethod.LOG_LOG_GREENWOOD,
        confidence);
  }

  private double first(double left, ToDoubleFunction<Step> height) {
    for (Step step : steps) {
      if (height.applyAsDouble(step) <= left + 1e-12) {
        return step.time();
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  private record Ends(long n, long events) {
    private Ends plus(Ends other) {
      return new Ends(n + other.n, events + other.events);
    }
  }

  private static final class Curve {
    private final double z;
    private final List<Step> steps = new ArrayList<>();
    private double survival = 1;
    private double hazardVariance;
    private double high = 1;

    private Curve(double z) {
      this.z = z;
    }

    private void fall(double time, long atRisk, long events) {
      survival *= (double) (atRisk - events) / atRisk;
      double low = 0;
      if (atRisk > events) {
        hazardVariance += (double) events / (atRisk * (double) (atRisk - events));
        double log = StrictMath.log(survival);
        double factor = StrictMath.exp(z * Math.sqrt(hazardVariance) / -log);
        low = StrictMath.exp(log * factor);
        high = StrictMath.exp(log / factor);
      }
      steps.add(new Step(time, atRisk, events, survival, low, high));
    }
  }
}
