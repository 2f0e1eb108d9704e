package org.casus.study;

import org.casus.analysis.Mean;
import org.casus.analysis.Moments;
import org.casus.analysis.Proportion;
import org.casus.analysis.compare.PairedProportions;

/** The half-width of the interval of a response, or of a paired difference, as values come in. */
final class Width {

  private final boolean yesNo;
  private final boolean paired;
  private final double confidence;
  private Moments moments = Moments.NONE;
  private long both;
  private long onlyOther;
  private long onlyOwn;
  private long neither;

  Width(boolean yesNo, boolean paired, double confidence) {
    this.yesNo = yesNo;
    this.paired = paired;
    this.confidence = confidence;
  }

  /** Adds the value of a replication and that of the other point; 0 where there is none. */
  void add(double own, double other) {
    moments = moments.with(own - other);
    if (own > 0) {
      both += other > 0 ? 1 : 0;
      onlyOwn += other > 0 ? 0 : 1;
    } else {
      onlyOther += other > 0 ? 1 : 0;
      neither += other > 0 ? 0 : 1;
    }
  }

  /** The mean, or the mean difference. */
  double estimate() {
    return moments.mean();
  }

  /** The half-width: of a score interval for yes or no, of Student's otherwise. */
  double half() {
    if (moments.n() < 2) {
      return Double.POSITIVE_INFINITY;
    }
    if (!yesNo) {
      return Mean.student(moments, confidence).halfWidth();
    }
    return paired
        ? new PairedProportions(both, onlyOther, onlyOwn, neither)
            .difference(confidence)
            .halfWidth()
        : new Proportion(onlyOwn, moments.n()).wilson(confidence).halfWidth();
  }
}
