package org.casus.analysis.compare;

import org.casus.analysis.Clusters;
import org.casus.analysis.Estimate;
import org.casus.analysis.Mean;

/**
 * The mean of paired differences of which some share a draw, as those of many worlds that meet the
 * same replications.
 *
 * <p>It leaves out the choice of the worlds, which are taken as given.
 *
 * @param difference mean of alternative minus baseline, with its interval over clusters
 * @param p two-sided p-value of Student's test with a degree less than there are clusters, [0, 1]
 */
record ClusteredPairs(Estimate difference, double p) {

  static ClusteredPairs of(double[] before, double[] after, Clusters clusters, double confidence) {
    double[] differences = PairedComparison.differences(before, after);
    Estimate mean = clusters.mean(differences, confidence);
    double degrees = clusters.count() - 1.0;
    double half = mean.halfWidth();
    double t =
        mean.value() == 0 || !Double.isFinite(half)
            ? 0
            : mean.value() / half * Mean.critical(degrees, confidence);
    return new ClusteredPairs(mean, degrees < 1 ? 1 : PairedT.twoSided(t, degrees));
  }

  /** The same for yes and no, which keeps a width where no pair differs. */
  static ClusteredPairs ofShare(
      double[] before, double[] after, Clusters clusters, double confidence) {
    ClusteredPairs all = of(before, after, clusters, confidence);
    boolean none = all.difference.low() == 0 && all.difference.high() == 0;
    return none
        ? new ClusteredPairs(
            Tango.difference(0, 0, clusters.count(), confidence).over(before.length), 1)
        : all;
  }
}
