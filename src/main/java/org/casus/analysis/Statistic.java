package org.casus.analysis;

/** A number computed from some replications, named by their indices; an index may repeat. */
@FunctionalInterface
public interface Statistic {

  /**
   * Computes the number.
   *
   * @param replications indices from 0, at least one
   */
  double of(int[] replications);
}
