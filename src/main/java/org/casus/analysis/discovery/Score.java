package org.casus.analysis.discovery;

/**
 * How well a box catches the cases of interest.
 *
 * @param cases points within the box, at least 0
 * @param interest points of interest within the box, 0 to {@code cases}
 * @param allCases points in the study, at least 1
 * @param allInterest points of interest in the study, 0 to {@code allCases}
 */
public record Score(long cases, long interest, long allCases, long allInterest) {

  /**
   * Counts the points within a box.
   *
   * @param box to score
   * @param points one row a point
   * @param interesting which points are of interest
   */
  public static Score of(Box box, double[][] points, boolean[] interesting) {
    long cases = 0;
    long interest = 0;
    long all = 0;
    for (int k = 0; k < points.length; k++) {
      boolean inside = box.contains(points[k]);
      cases += inside ? 1 : 0;
      interest += inside && interesting[k] ? 1 : 0;
      all += interesting[k] ? 1 : 0;
    }
    return new Score(cases, interest, points.length, all);
  }

  /** Share of all cases of interest that the box holds, [0, 1]; 0 if there are none. */
  public double coverage() {
    return allInterest == 0 ? 0 : (double) interest / allInterest;
  }

  /** Share of the box's cases that are of interest, [0, 1]; 0 for an empty box. */
  public double density() {
    return cases == 0 ? 0 : (double) interest / cases;
  }

  /** Share of all cases that the box holds, [0, 1]. */
  public double mass() {
    return (double) cases / allCases;
  }
}
