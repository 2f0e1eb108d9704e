package org.casus.run;

/**
 * Where a run of an experiment begins.
 *
 * @param run number of runs already done, at least 0
 * @param failed how many of them failed
 */
public record Position(long run, long failed) {

  /** Nothing is done yet. */
  public static final Position START = new Position(0, 0);
}
