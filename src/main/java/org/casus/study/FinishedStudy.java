package org.casus.study;

import org.casus.experiment.Progress;

/**
 * A study that was run, wholly or up to an early end.
 *
 * @param reason why it ended early; empty when all was done
 */
public record FinishedStudy(StoredStudy study, End end, String reason, Progress progress) {

  /** How a run ended. */
  public enum End {
    /** Every replication was tried and none failed. */
    DONE,
    /** Every replication was tried; some failed. */
    SOME_FAILED,
    /** Too many failed. */
    STOPPED,
    /** Somebody asked it to stop. */
    INTERRUPTED
  }

  /** Draws the figures and writes the report; a search or calibration answers by what it found. */
  public Answers report() {
    return study
        .experiment()
        .exploration()
        .map(found -> found.aim().match(search -> AnalysisWish.FRONT, other -> AnalysisWish.ABC))
        .map(method -> study.analyze(AnalysisWish.of(method)))
        .orElseGet(study::report);
  }
}
