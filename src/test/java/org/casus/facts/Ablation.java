package org.casus.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.casus.scenario.Scenario;

/**
 * The repairs of the prototype, each switched off once on the same random numbers.
 *
 * @param replications number of replications of each case
 */
record Ablation(Worlds worlds, Scenario niger, Scenario gambia, int replications) {

  /** Two-sided 5 % for the nine columns of one row together (Bonferroni). */
  private static final double CRITICAL = 2.77;

  private static final List<String> COLUMNS =
      List.of(
          "force, Niger",
          "force, Gambia",
          "pact declared",
          "sanctions stay",
          "stays",
          "transition",
          "restored",
          "replaced",
          "wider war");

  /** The table with its head and one line for each repair. */
  List<String> table() {
    double[][] whole = columns(niger, gambia, false);
    List<String> lines = new ArrayList<>();
    lines.add("| off | " + String.join(" | ", COLUMNS) + " |");
    lines.add("|---|" + "---|".repeat(COLUMNS.size()));
    lines.add("| none | " + means(whole) + " |");
    List<String> words = new ArrayList<>();
    for (Repair repair : Repair.all()) {
      Progress.say("ablation " + repair.id());
      double[][] off =
          columns(repair.without(niger), repair.without(gambia), repair.id().equals("T17"));
      lines.add("| " + repair.id() + " | " + means(off) + " |");
      words.add(sentence(repair, whole, off));
    }
    lines.add("");
    lines.addAll(words);
    return lines;
  }

  private double[][] columns(Scenario first, Scenario second, boolean tokens) {
    List<Crisis> a = worlds.runs(first, replications);
    List<Crisis> b = worlds.runs(second, replications);
    List<double[]> columns = new ArrayList<>();
    columns.add(values(a, c -> Crisis.share(c.force())));
    columns.add(values(b, c -> Crisis.share(c.force())));
    columns.add(values(a, c -> c.value("pact-declared")));
    columns.add(values(a, c -> Crisis.share(Double.isNaN(c.value("days-to-lifting")))));
    for (int i = 0; i < 4; i++) {
      int fate = i;
      columns.add(values(a, c -> Crisis.share(c.value("regime-outcome") == fate)));
    }
    columns.add(
        values(
            a,
            c ->
                Crisis.share(
                    c.is("war-widened") || (tokens && c.force() && c.is("token-presence")))));
    return columns.toArray(double[][]::new);
  }

  private static double[] values(List<Crisis> crises, ToDoubleFunction<Crisis> value) {
    return crises.stream().mapToDouble(value).toArray();
  }

  private static String means(double[][] columns) {
    return String.join(
        " | ", Arrays.stream(columns).map(c -> Numbers.plain(Pairs.mean(c))).toList());
  }

  /** What changes by more than chance would have it, beside what changed in the prototype. */
  private static String sentence(Repair repair, double[][] whole, double[][] off) {
    List<String> moved = new ArrayList<>();
    for (int i = 0; i < whole.length; i++) {
      double[] difference = Pairs.difference(off[i], whole[i]);
      double error = Math.sqrt(Pairs.variance(difference) / difference.length);
      double mean = Pairs.mean(difference);
      if (Math.abs(mean) > CRITICAL * error && mean != 0) {
        moved.add(COLUMNS.get(i) + " " + Numbers.signed(mean));
      }
    }
    return String.format(
        Locale.ROOT,
        "- **%s**, %s. Here: %s. Prototype: %s.",
        repair.id(),
        repair.how(),
        moved.isEmpty() ? "nothing moves beyond chance" : String.join(", ", moved),
        repair.prototype());
  }
}
