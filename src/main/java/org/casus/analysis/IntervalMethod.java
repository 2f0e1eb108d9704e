package org.casus.analysis;

/** How the limits of an interval were found, with the name that a report prints. */
public enum IntervalMethod {
  /** Wilson score interval of a proportion. */
  WILSON("Wilson"),
  /** Exact interval of a proportion from the beta distribution. */
  CLOPPER_PEARSON("Clopper-Pearson"),
  /** Exact one-sided bound of a proportion that was never or always seen. */
  EXACT_BOUND("exact one-sided bound"),
  /** Student interval of a mean. */
  STUDENT("Student"),
  /** Student interval of a mean on a scale without skewness. */
  SKEWED("Student, skewness taken out"),
  /** Student interval of a difference of means with unequal variances. */
  WELCH("Welch"),
  /** Interval of a quantile between two order statistics. */
  ORDER_STATISTICS("order statistics"),
  /** Bias-corrected and accelerated bootstrap. */
  BCA("BCa bootstrap"),
  /** Plain quantiles of the bootstrap. */
  PERCENTILE("percentile bootstrap"),
  /** Student's interval over groups that are left out in turn. */
  JACKKNIFE("Student, jackknife over scramblings"),
  /** Greenwood variance on the complementary log-log scale. */
  LOG_LOG_GREENWOOD("log-log Greenwood"),
  /** Student interval of a mean over replications that share random numbers. */
  CLUSTERED("Student, clustered by replication"),
  /** Wilson score interval of a share over replications that share random numbers. */
  CLUSTERED_WILSON("Wilson, clustered by replication"),
  /** Interval of a quantile from that of the share below it, clustered. */
  WOODRUFF("Woodruff, clustered by replication"),
  /** Score interval of a paired difference of proportions. */
  TANGO("Tango score");

  private final String label;

  IntervalMethod(String label) {
    this.label = label;
  }

  /** The name that a report prints. */
  public String label() {
    return label;
  }
}
