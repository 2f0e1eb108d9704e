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
      return failed()
          ? "not comparable, since replications failed."
          : "not comparable, since the response was not measured in the same replications.";
    }
    Effect effect = paired.get().effect();
    String shares =
        what
            + " happens in "
            + Words.percent(effect.to())
            + " of "
            + paired.get().replications()
            + " instead of "
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

  private boolean failed() {
    return new Tally(outcomes, 0).failed() + new Tally(outcomes, point).failed() > 0;
  }

  private record Pairing(boolean[] before, boolean[] after, Clusters clusters, boolean some) {

    /** Which replications are meant where one of the two has more than the other. */
    String replications() {
      return some
          ? "the " + Words.count(before.length, "replication", "replications") + " that both have"
          : "replications";
    }

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
    int n = measured && !failed() ? common(baseline, whatIf) : 0;
    if (n == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Pairing(
            happened(Arrays.copyOf(baseline.values(response), n), value, atLeast),
            happened(Arrays.copyOf(whatIf.values(response), n), value, atLeast),
            baseline.clusters().where(i -> i < n),
            whatIf.n() != baseline.n()));
  }

  /**
   * How many replications both have: the first ones, since a point that has reached its precision
   * goes on no longer. Where several points are told as one, all must be the same.
   */
  private int common(Tally baseline, Tally whatIf) {
    boolean same = Arrays.equals(outcomes.draws().get(0), outcomes.draws().get(point));
    boolean pooled = baseline.pooled() || whatIf.pooled();
    return pooled && !same ? 0 : Math.toIntExact(Math.min(baseline.n(), whatIf.n()));
  }

  private static boolean[] happened(double[] values, int value, boolean atLeast) {
    boolean[] happened = new boolean[values.length];
    for (int i = 0; i < values.length; i++) {
      happened[i] = atLeast ? values[i] >= value : values[i] == value;
    }
    return happened;
  }
}
