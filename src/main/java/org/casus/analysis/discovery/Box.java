package org.casus.analysis.discovery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.casus.analysis.Require;

/**
 * A region of the factor space bounded factor by factor.
 *
 * @param limits one a factor, in the order of the factors, at least one
 */
public record Box(List<Limits> limits) {

  /**
   * The limits of one factor, both included.
   *
   * @param low lower limit; negative infinity where there is none
   * @param high upper limit; positive infinity where there is none
   */
  public record Limits(double low, double high) {

    /** No limits. */
    public static final Limits NONE =
        new Limits(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** Whether there is a limit on either side. */
    public boolean restricted() {
      return !equals(NONE);
    }

    /** Whether a value lies within. */
    boolean holds(double value) {
      return low <= value && value <= high;
    }
  }

  /** Copies the limits. */
  public Box {
    limits = List.copyOf(limits);
    Require.that(!limits.isEmpty(), "limits", "none", "a list of at least one factor");
  }

  /**
   * The whole space.
   *
   * @param dimensions number of factors, at least 1
   */
  public static Box all(int dimensions) {
    return new Box(Collections.nCopies(dimensions, Limits.NONE));
  }

  /**
   * Tells whether a point lies within.
   *
   * @param point one value a factor
   */
  public boolean contains(double[] point) {
    for (int i = 0; i < limits.size(); i++) {
      if (!limits.get(i).holds(point[i])) {
        return false;
      }
    }
    return true;
  }

  /** Number of factors with a limit. */
  public int restricted() {
    return (int) limits.stream().filter(Limits::restricted).count();
  }

  /**
   * The same box with other limits of one factor.
   *
   * @param factor index, from 0
   * @param changed limits
   */
  public Box with(int factor, Limits changed) {
    List<Limits> copy = new ArrayList<>(limits);
    copy.set(factor, changed);
    return new Box(copy);
  }
}
