package org.casus.analysis.compare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.casus.analysis.IntervalMethod;
import org.casus.analysis.Moments;
import org.casus.analysis.Require;
import org.casus.experiment.Response;

/**
 * On what terms alternatives are compared with a baseline.
 *
 * <p>A smallest effect of interest that nobody declared is 0.05 for a chance or a share of a
 * category, 7 days for a day, and a fifth of the baseline's standard deviation for a number, which
 * Cohen (1988) calls small.
 *
 * @param interval of a difference of numbers: BCA or STUDENT; instead of BCA another one serves
 *     below 30 pairs, where the bootstrap covers too seldom, and above 2,000, where it adds nothing
 * @param confidence (0, 1)
 * @param smallest effect of interest by name of the response, > 0 each
 */
public record Terms(IntervalMethod interval, double confidence, Map<String, Double> smallest) {

  /** The smallest effect of interest of a chance, unless declared otherwise. */
  public static final double SHARE = 0.05;

  /** The smallest effect of interest of a day, unless declared otherwise; days. */
  public static final double DAYS = 7;

  /** The smallest effect of interest of a number, in standard deviations of the baseline. */
  public static final double DEVIATIONS = 0.2;

  /** The usual terms. */
  public static final Terms USUAL = new Terms(IntervalMethod.BCA, 0.95, Map.of());

  /** Checks the ranges. */
  public Terms {
    boolean known = interval == IntervalMethod.BCA || interval == IntervalMethod.STUDENT;
    Require.that(known, "interval", interval, "bca or student");
    Require.confidence(confidence);
    smallest = Collections.unmodifiableMap(new LinkedHashMap<>(smallest));
    smallest.forEach((name, size) -> Require.that(size > 0, name, size, "a number above 0"));
  }

  /** The smallest effect of interest, in the unit of the response; 0 if there is none. */
  double smallest(Response response, double[] baseline) {
    Double declared = smallest.get(response.name());
    if (declared != null) {
      return declared;
    }
    return switch (response.kind()) {
      case YES_NO, CATEGORY -> SHARE;
      case DAY -> DAYS;
      case NUMBER -> DEVIATIONS * Moments.of(baseline).deviation();
    };
  }
}
