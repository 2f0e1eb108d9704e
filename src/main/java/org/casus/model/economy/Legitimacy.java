package org.casus.model.economy;

import org.casus.model.chance.Check;

/**
 * How a government's legitimacy moves: towards its target, and by what happens.
 *
 * <p>Legitimacy is in [0, 1]. Rallies are kept apart and added by the caller.
 *
 * <p>Assumption: relaxation is exponential and events add, because polls before and after single
 * events are all there is; the law of casualties is that of Mueller (1973), "War, Presidents and
 * Public Opinion".
 */
public final class Legitimacy {

  private static final double LOG_TWO = 0.6931471805599453;

  private Legitimacy() {}

  /**
   * Legitimacy after a step; exact for constant influences whatever the length of the step.
   *
   * @param value legitimacy now, [0, 1]
   * @param target legitimacy without events, [0, 1]
   * @param relaxation time constant of the return to the target, years, &gt; 0
   * @param drift sum of lasting influences, such as hardship or insecurity, units a year
   * @param impulse sum of what happened in the step, units
   * @param years length of the step, years, &ge; 0
   * @return legitimacy, kept in [0, 1]
   */
  public static double step(
      double value, double target, double relaxation, double drift, double impulse, double years) {
    Check.probability("value", value);
    Check.positive("relaxation", relaxation);
    Check.finite("drift", drift);
    Check.finite("impulse", impulse);
    double pulled = Check.probability("target", target) + drift * relaxation;
    double kept = StrictMath.exp(-Check.nonNegative("years", years) / relaxation);
    double moved = pulled + (value - pulled) * kept + impulse;
    return StrictMath.max(0, StrictMath.min(1, moved));
  }

  /**
   * Loss of support by own soldiers killed abroad.
   *
   * @param perDoubling loss for each doubling of the total, units, &ge; 0
   * @param before dead so far, &ge; 0
   * @param after dead with those of the step, &ge; before
   * @return loss, units, &ge; 0; one is added to both totals so that the first dead count
   */
  public static double casualties(double perDoubling, double before, double after) {
    Check.nonNegative("perDoubling", perDoubling);
    Check.nonNegative("before", before);
    Check.within("after", after, before, Double.MAX_VALUE);
    return perDoubling * (StrictMath.log1p(after) - StrictMath.log1p(before)) / LOG_TWO;
  }
}
