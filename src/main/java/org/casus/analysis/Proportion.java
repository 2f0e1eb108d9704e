package org.casus.analysis;

import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * The share of replications in which something happened.
 *
 * <p>It leaves out pairing (see {@code compare}) and censoring (see {@link Survival}).
 *
 * <p>Source: Wilson (1927), doi:10.1080/01621459.1927.10502953; Clopper and Pearson (1934),
 * doi:10.1093/biomet/26.4.404.
 *
 * @param events replications in which it happened, 0 to {@code n}
 * @param n replications, at least 1
 */
public record Proportion(long events, long n) {

  private static final double ACCURACY = 1e-14;

  /** Checks that there are no more events than replications. */
  public Proportion {
    Require.that(n >= 1, "n", n, "a number of replications of at least 1");
    Require.that(events >= 0 && events <= n, "events", events, "a count from 0 to " + n);
  }

  /**
   * Counts a yes/no response.
   *
   * @param happened one entry a replication, at least one
   */
  public static Proportion of(boolean[] happened) {
    long events = 0;
    for (boolean one : happened) {
      events += one ? 1 : 0;
    }
    return new Proportion(events, happened.length);
  }

  /** The share itself, [0, 1]. */
  public double share() {
    return (double) events / n;
  }

  /**
   * The estimate a report shows: Wilson, or the exact bound when it happened never or always.
   *
   * <p>The bound is one-sided: with no event in n replications the chance is at most 1 - (1 -
   * confidence)^(1/n), about 3/n at 95 %.
   *
   * @param confidence (0, 1)
   */
  public Estimate estimate(double confidence) {
    return events == 0 || events == n ? bound(confidence) : wilson(confidence);
  }

  /**
   * The Wilson score interval.
   *
   * @param confidence (0, 1)
   */
  public Estimate wilson(double confidence) {
    return wilson(share(), n, confidence).over(n);
  }

  /**
   * Wilson's interval of a share that is known as well as a mean with Student's.
   *
   * @param mean of a response that is 0 or 1; cut to [0, 1] where it was adjusted beyond
   */
  public static Estimate asWideAs(Estimate mean) {
    double share = Math.max(0, Math.min(1, mean.value()));
    double half = mean.halfWidth();
    if (share == 0 || share == 1 || half == 0 || !mean.bounded()) {
      return new Estimate(
          share,
          Math.max(0, Math.min(share, mean.low())),
          Math.min(1, Math.max(share, mean.high())),
          mean.n(),
          mean.method(),
          mean.confidence());
    }
    double z = Normal.twoSided(mean.confidence());
    double worth = share * (1 - share) * z * z / (half * half);
    return wilson(share, worth, mean.confidence()).over(mean.n());
  }

  /** The score interval of a share that is known as well as from a number of replications. */
  static Estimate wilson(double share, double n, double confidence) {
    double z = Normal.twoSided(confidence);
    double scale = 1 + z * z / n;
    double centre = (share + z * z / (2.0 * n)) / scale;
    double half = z / scale * Math.sqrt(share * (1 - share) / n + z * z / (4.0 * n * n));
    double low = share == 0 ? 0 : Math.max(0, centre - half);
    double high = share == 1 ? 1 : Math.min(1, centre + half);
    long whole = Math.max(1, Math.round(n));
    return new Estimate(share, low, high, whole, IntervalMethod.WILSON, confidence);
  }

  /**
   * The exact interval; it covers at least as often as it says and is wider than Wilson's.
   *
   * @param confidence (0, 1)
   */
  public Estimate clopperPearson(double confidence) {
    double tail = (1 - Require.confidence(confidence)) / 2;
    double low = events == 0 ? 0 : beta(events, n - events + 1, tail);
    double high = events == n ? 1 : beta(events + 1, n - events, 1 - tail);
    return new Estimate(share(), low, high, n, IntervalMethod.CLOPPER_PEARSON, confidence);
  }

  private Estimate bound(double confidence) {
    double reach = -StrictMath.expm1(StrictMath.log1p(-Require.confidence(confidence)) / n);
    double low = events == 0 ? 0 : 1 - reach;
    double high = events == 0 ? reach : 1;
    return new Estimate(share(), low, high, n, IntervalMethod.EXACT_BOUND, confidence);
  }

  private static double beta(double alpha, double beta, double probability) {
    return new BetaDistribution(null, alpha, beta, ACCURACY)
        .inverseCumulativeProbability(probability);
  }
}
