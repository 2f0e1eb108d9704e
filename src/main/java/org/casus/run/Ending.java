package org.casus.run;

import org.casus.experiment.Progress;

/**
 * How a run of an experiment ended.
 *
 * @param reason why it stopped early, in words; empty otherwise
 */
public record Ending(Kind kind, String reason, Progress progress) {

  /** Whether all was done. */
  public enum Kind {
    /** Every replication was tried. */
    COMPLETE,
    /** Somebody asked it to stop. */
    INTERRUPTED,
    /** Too many replications failed. */
    STOPPED
  }
}
