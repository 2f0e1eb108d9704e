package org.casus.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.casus.analysis.Estimate;
import org.casus.analysis.Proportion;

/**
 * The answers of the default scenario, and what each what-if changes.
 *
 * @param base replications of the scenario as it is
 */
record Answers(List<Crisis> base) {

  private static final double NORMAL = 1.96;

  /** The rows of the answers with 95 % Wilson intervals. */
  List<String> table() {
    List<String> rows = new ArrayList<>();
    rows.add(row("intervention by force", c -> true, Crisis::force));
    rows.add(row("a pact is declared", c -> true, c -> c.is("pact-declared")));
    rows.add(row("a treaty is signed", c -> true, c -> c.is("pact-signed")));
    rows.add(
        row(
            "the pact is honoured in full by somebody, where it was invoked after an attack",
            c -> c.value("pact-honoured") > 0,
            c -> c.value("pact-honoured") == 3));
    rows.add(row("wider war", c -> true, c -> c.is("war-widened")));
    String[] fates = {
      "stay", "agree to a short timetable", "give way to the claimant", "are replaced"
    };
    for (int i = 0; i < fates.length; i++) {
      int fate = i;
      rows.add(
          row("those in power " + fates[i], c -> true, c -> c.value("regime-outcome") == fate));
    }
    return rows;
  }

  private String row(String what, Predicate<Crisis> counts, Predicate<Crisis> holds) {
    List<Crisis> counted = base.stream().filter(counts).toList();
    return "| " + what + " | " + wilson(counted, holds) + " | " + counted.size() + " |";
  }

  /** A share with its 95 % Wilson interval. */
  static String wilson(List<Crisis> crises, Predicate<Crisis> holds) {
    if (crises.isEmpty()) {
      return "not observed";
    }
    Estimate e = new Proportion(crises.stream().filter(holds).count(), crises.size()).wilson(0.95);
    return String.format(Locale.ROOT, "%.3f (%.3f to %.3f)", e.value(), e.low(), e.high());
  }

  /** The row of a what-if: paired differences with 95 % intervals. */
  String change(String name, List<Crisis> other) {
    return String.join(
        " | ",
        "| " + name,
        paired(other, c -> c.value("intervention")),
        paired(other, c -> c.value("pact-declared")),
        paired(other, c -> c.value("pact-signed")),
        paired(other, c -> c.value("war-widened")),
        paired(other, c -> Crisis.share(c.value("regime-outcome") == 0)) + " |");
  }

  private String paired(List<Crisis> other, ToDoubleFunction<Crisis> value) {
    double[] a = base.stream().limit(other.size()).mapToDouble(value).toArray();
    double[] b = other.stream().mapToDouble(value).toArray();
    double[] difference = Pairs.difference(b, a);
    double half = NORMAL * Math.sqrt(Pairs.variance(difference) / difference.length);
    return Numbers.signed(Pairs.mean(difference)) + " ± " + Numbers.plain(half);
  }
}
