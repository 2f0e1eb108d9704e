package org.casus.model.chance;

/**
 * The number of successes in independent trials, from one uniform.
 *
 * <p>Most draws ask for a rare event: the chance of none is at least one less the mean, so a draw
 * below that needs no sum. Exact by summing probabilities where the variance is at most 100;
 * beyond, the normal quantile with its correction for skewness, whose error is far below one trial.
 *
 * <p>Source: Cornish and Fisher (1938), doi:10.2307/1400905, for the correction.
 */
public final class Binomial {

  private static final double LARGE = 100;

  private Binomial() {}

  /**
   * The smallest number whose probability of not being exceeded reaches {@code u}.
   *
   * @param trials number of trials, at least 0
   * @param p probability of success, [0, 1]
   * @param u draw, (0, 1); the result never falls when it rises
   * @return number in [0, trials]
   */
  public static int quantile(int trials, double p, double u) {
    Check.nonNegative("trials", trials);
    Check.openProbability("u", u);
    if (Check.probability("p", p) > 0.5) {
      return trials - few(trials, 1 - p, 1 - u);
    }
    return few(trials, p, u);
  }

  private static int few(int trials, double p, double u) {
    double mean = trials * p;
    if (u <= 1 - mean) {
      return 0;
    }
    double variance = mean * (1 - p);
    return variance <= LARGE ? summed(trials, p, u) : smooth(trials, p, u);
  }

  private static int summed(int trials, double p, double u) {
    double odds = p / (1 - p);
    double density = StrictMath.exp(trials * StrictMath.log1p(-p));
    double reached = density;
    int k = 0;
    while (reached < u && k < trials && density > 0) {
      density *= odds * (trials - k) / (k + 1);
      reached += density;
      k++;
    }
    return k;
  }

  private static int smooth(int trials, double p, double u) {
    double deviation = StrictMath.sqrt(trials * p * (1 - p));
    double z = Normal.quantile(u);
    double skewed = z + (1 - 2 * p) / (6 * deviation) * (z * z - 1);
    double value = StrictMath.ceil(trials * p + deviation * skewed - 0.5);
    return (int) StrictMath.max(0, StrictMath.min(trials, value));
  }
}
