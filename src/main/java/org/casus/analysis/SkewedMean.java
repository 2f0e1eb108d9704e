package org.casus.analysis;

/**
 * The mean of a few replications with Student's interval after their skewness is taken out.
 *
 * <p>Student's own interval covers too seldom where a response is skewed and replications are few.
 * This one sets Student's quantiles on a scale on which the studentised mean has no skewness, and
 * is Student's where the sample has none. What no sample of this size shows, such as a rare
 * disaster, it cannot know.
 *
 * <p>Source: Hall (1992), doi:10.1111/j.2517-6161.1992.tb01872.x.
 */
public final class SkewedMean {

  /** A skewness below this is that of rounding. */
  private static final double LEAST = 1e-6;

  private SkewedMean() {}

  /**
   * Estimates the mean of a sample.
   *
   * @param values one finite number a replication, at least one; from 8 on it covers as it says
   * @param confidence (0, 1)
   */
  public static Estimate of(double[] values, double confidence) {
    Estimate student = Mean.student(values, confidence);
    Moments moments = Moments.of(values);
    double skewness = skewness(values, moments) / Math.sqrt(values.length);
    if (!student.bounded() || skewness == 0) {
      return student.by(IntervalMethod.SKEWED);
    }
    double error = Math.sqrt(moments.variance() / values.length);
    double critical = Mean.critical(values.length - 1.0, confidence);
    return new Estimate(
        moments.mean(),
        moments.mean() - error * studentised(critical, skewness),
        moments.mean() - error * studentised(-critical, skewness),
        values.length,
        IntervalMethod.SKEWED,
        confidence);
  }

  /** The studentised mean that has a place on the even scale. */
  private static double studentised(double place, double skewness) {
    return 3 / skewness * (StrictMath.cbrt(1 + skewness * (place - skewness / 6)) - 1);
  }

  private static double skewness(double[] values, Moments moments) {
    double deviation = Math.sqrt(moments.squares() / values.length);
    double cubes = 0;
    for (double value : values) {
      double delta = value - moments.mean();
      cubes += delta * delta * delta;
    }
    double skewness = cubes / values.length / (deviation * deviation * deviation);
    return Math.abs(skewness) < LEAST || !Double.isFinite(skewness) ? 0 : skewness;
  }
}
