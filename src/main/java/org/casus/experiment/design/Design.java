package org.casus.experiment.design;

/**
 * A plan of design points whose point K is a pure function of K; nothing is enumerated.
 *
 * <p>It leaves out what a coordinate means: a factor turns a number of [0, 1) into its own value, a
 * list of m values by cutting the interval into m equal parts.
 */
public interface Design {

  /** Number of factors, at least 1. */
  int dimensions();

  /** Number of design points, at least 1. */
  long size();

  /**
   * One design point.
   *
   * @param k index, 0 to {@code size() - 1}
   * @return one number of [0, 1) a factor, in a new array
   * @throws IllegalArgumentException if there is no such point
   */
  double[] point(long k);
}
