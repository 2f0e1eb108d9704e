package org.casus.analysis.compare;

import org.casus.analysis.Estimate;
import org.casus.analysis.Require;

/** What an interval says about the smallest effect of interest that the user declared. */
public enum Verdict {
  /** The whole interval is smaller, in either direction: such an effect is excluded. */
  EXCLUDED,
  /** The whole interval is at least as large, in one direction: such an effect is there. */
  REACHED,
  /** The interval contains smaller and larger effects: more replications are needed. */
  UNDECIDED;

  /**
   * Judges a difference.
   *
   * @param difference with its interval
   * @param smallest effect of interest, in the unit of the difference, > 0
   */
  public static Verdict of(Estimate difference, double smallest) {
    Require.that(smallest > 0, "smallest effect", smallest, "a number above 0");
    if (difference.low() > -smallest && difference.high() < smallest) {
      return EXCLUDED;
    }
    return difference.low() >= smallest || difference.high() <= -smallest ? REACHED : UNDECIDED;
  }
}
