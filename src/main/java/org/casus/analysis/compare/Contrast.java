package org.casus.analysis.compare;

import java.util.Optional;
import org.casus.experiment.Response;

/**
 * What an alternative changes in one response, or in the share of one of its categories.
 *
 * @param category whose share is compared; empty for other responses
 * @param alternative name of the alternative
 * @param pairs replications of both, at least 0
 * @param changed pairs whose values differ, at least 0
 * @param smallest effect of interest in the unit of the response, at least 0; 0 for none
 * @param declared whether the smallest effect was declared rather than taken from the kind
 * @param effect empty where no pair observed the response twice
 */
public record Contrast(
    Response response,
    String category,
    String alternative,
    long pairs,
    long changed,
    double smallest,
    boolean declared,
    Optional<Effect> effect) {

  /** Whether a share is compared: of a yes or no, or of a category. */
  public boolean isShare() {
    return response.kind() == Response.Kind.YES_NO || response.kind() == Response.Kind.CATEGORY;
  }

  /** What the interval says about the smallest effect; undecided where there is none. */
  public Verdict verdict() {
    return smallest > 0
        ? effect.map(e -> Verdict.of(e.difference(), smallest)).orElse(Verdict.UNDECIDED)
        : Verdict.UNDECIDED;
  }

  /** The same with the p-value adjusted for the family. */
  Contrast withAdjusted(double adjusted) {
    return new Contrast(
        response,
        category,
        alternative,
        pairs,
        changed,
        smallest,
        declared,
        effect.map(e -> e.withAdjusted(adjusted)));
  }
}
