package org.casus.model.chance;

/**
 * Turns a hazard into the probability of an event in an interval and back.
 *
 * <p>The result over a span of time does not depend on the tick in which it is stepped.
 *
 * <p>Assumption: a hazard is constant within a tick, because what moves it is updated at most
 * daily.
 */
public final class Hazard {

  /** Days of a year of the model. */
  public static final double DAYS_PER_YEAR = 365;

  /** Days of a month of the model. */
  public static final double DAYS_PER_MONTH = DAYS_PER_YEAR / 12;

  private Hazard() {}

  /**
   * Probability of at least one event.
   *
   * @param hazard rate per unit of time, &ge; 0
   * @param duration length of the interval, in that unit, &ge; 0
   * @return 1 - exp(-hazard * duration), [0, 1]
   */
  public static double probability(double hazard, double duration) {
    Check.nonNegative("hazard", hazard);
    return -StrictMath.expm1(-hazard * Check.nonNegative("duration", duration));
  }

  /**
   * The hazard that gives a probability over an interval.
   *
   * @param probability probability of at least one event, [0, 1)
   * @param duration length of the interval, &gt; 0
   * @return rate per unit of time, &ge; 0
   */
  public static double rate(double probability, double duration) {
    Check.within("probability", probability, 0, StrictMath.nextDown(1.0));
    return -StrictMath.log1p(-probability) / Check.positive("duration", duration);
  }

  /**
   * Share of an effect that is left after a time, by its half-life.
   *
   * @param time time since the effect, &ge; 0
   * @param halfLife half-life, in the unit of time, &gt; 0
   * @return 2 to the power of -time / halfLife, (0, 1]
   */
  public static double remaining(double time, double halfLife) {
    Check.nonNegative("time", time);
    return StrictMath.pow(2, -time / Check.positive("halfLife", halfLife));
  }
}
