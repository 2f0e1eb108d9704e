package org.casus.run;

import org.casus.experiment.Outcome;

/** Says from outcomes whether a design point has been run often enough. */
public interface Sufficiency {

  /** Takes an outcome; they may come in any order. */
  void add(Outcome outcome);

  /**
   * Whether a point wants no further replication.
   *
   * @param replications looks at so many replications of every point, and at no later one
   */
  boolean enough(long point, long replications);
}
