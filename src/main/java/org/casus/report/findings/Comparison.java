package org.casus.report.findings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.casus.analysis.Clusters;
import org.casus.analysis.Estimate;
import org.casus.analysis.compare.Effect;
import org.casus.experiment.OutcomeTable;
import org.casus.experiment.Response;
import org.casus.report.words.Words;

/**
 * A what-if against the baseline, replication by replication.
 *
 * <p>Where replications failed in one of the two, the pairs are no longer known and nothing is
 * compared.
 *
 * @param point number of the what-if in the table, at least 1
 */
public record Comparison(OutcomeTable outcomes, int point) {

  private static final String NOTHING = "not comparable";
  private static final String UNBOUNDED = "one draw gives no interval";

  /** Of which kind the intervals of differences of shares are, in words. */
  public static String method(OutcomeTable outcomes) {
    return new Tally(outcomes, 0).pooled()
        ? "Student's over draws, each of which several worlds share; Tango's score where no draw"
            + " changes"
        : "Tango score";
  }

  /** The change of a yes-or-no response with its interval, in percentage points. */
  public String cell(String response) {
    return paired(response, 1, true).map(Comparison::change).orElse(NOTHING);
  }

  /** The change of the share of a category. */
  public String categoryCell(String response, String category) {
    int index =
        new Tally(outcomes, 0)
            .response(response)
            .map(Response::categories)
            .orElse(List.of())
            .indexOf(category);
    return paired(response, index, false).map(Comparison::change).orElse(NOTHING);
  }

  /**
   * The change of a yes-or-no response as a share; empty where nothing can be compared or a single
   * draw says nothing of the spread.
   */
  public Optional<Estimate> difference(String response) {
    return paired(response, 1, true).map(Pairing::difference).filter(Estimate::bounded);
  }

  /** The change of a yes-or-no response in a sentence. */
  public String sentence(String response, String what) {
    Optional<Pairing> paired = paired(response, 1, true);
    if (paired.isEmpty()) {
      return "not comparable, since replications failed or the response was not measured.";
    }
    Effect effect = paired.get().effect();
    String shares =
        what
            + " happens in "
            + Words.percent(effect.to())
            + " of replications instead of "
            + Words.percent(effect.from());
    if (paired.get().unchanged()) {
      return shares + "; no single replication changes.";
    }
    Estimate difference = effect.difference();
    return shares
        + ", a change of "
        + points(difference.value())
        + " percentage points ("
        + (difference.bounded() ? "95\u00a0% interval " + range(difference) : UNBOUNDED)
        + ")"
        + (difference.covers(0) ? "; the interval holds 0, so the sign is open." : ".");
  }

  private static String change(Pairing paired) {
    Estimate difference = paired.difference();
    String range = difference.bounded() ? range(difference) : UNBOUNDED;
    return points(difference.value()) + " (" + range.replace(' ', '\u00a0') + ")";
  }

  private static String range(Estimate difference) {
    return points(difference.low()) + " to " + points(difference.high());
  }

  private static String points(double share) {
    String digits = Words.fixed(Math.abs(100 * share), 1);
    return digits.equals("0.0") ? "0" : (share < 0 ? "\u2212" : "+") + digits;
  }

  private record Pairing(boolean[] before, boolean[] after, Clusters clusters) {

    Effect effect() {
      return Effect.ofShare(before, after, clusters, Share.CONFIDENCE);
    }

    Estimate difference() {
      return effect().difference();
    }

    boolean unchanged() {
      return Arrays.equals(before, after);
    }
  }

  private Optional<Pairing> paired(String response, int value, boolean atLeast) {
    Tally baseline = new Tally(outcomes, 0);
    Tally whatIf = new Tally(outcomes, point);
    boolean measured = baseline.has(response) && whatIf.has(response) && value >= 0;
    if (!measured || baseline.failed() + whatIf.failed() > 0 || whatIf.n() != baseline.n()) {
      return Optional.empty();
    }
    return Optional.of(
        new Pairing(
            happened(baseline.values(response), value, atLeast),
            happened(whatIf.values(response), value, atLeast),
            baseline.clusters()));
  }

  private static boolean[] happened(double[] values, int value, boolean atLeast) {
    boolean[] happened = new boolean[values.length];
    for (int i = 0; i < values.length; i++) {
      happened[i] = atLeast ? values[i] >= value : values[i] == value;
    }
    return happened;
  }
}
