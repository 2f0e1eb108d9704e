package org.casus.report.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casus.experiment.Response;
import org.casus.report.words.Words;
import org.casus.scenario.WhatIf;

/**
 * Says of a what-if that leaves the answers as they are, replication by replication, how far it
 * moves anything, what it changes and why that may not reach the answers.
 *
 * @param point number of the what-if in the table, at least 1
 */
public record Unmoved(Findings findings, int point) {

  private static final Set<String> ANSWERS =
      Set.of("intervention", "pact-declared", "war-widened", "pact-honoured", "regime-outcome");
  private static final int SHOWN = 3;

  /** Why a change of some part of a scenario may not be felt, by the first word of its path. */
  private static final Map<String, String> WHY =
      Map.of(
          "mediators",
          "Mediators share the attempts of a month, and open talks only make a settlement"
              + " likelier.",
          "treaties",
          "A treaty is felt when its clauses are called on, or when actors count on them; joint"
              + " action and bases act in the regions.",
          "armed-groups",
          "Armed groups act in the regions; the crisis feels them by the soldiers they tie down.",
          "parameters",
          "A parameter is felt where its rule decides something close.");

  /** The sentences; empty where an answer changes or nothing can be compared. */
  public String sentence() {
    Tally before = new Tally(findings.outcomes(), 0);
    Tally after = new Tally(findings.outcomes(), point);
    boolean comparable =
        before.failed() + after.failed() == 0 && before.n() == after.n() && before.n() > 0;
    if (!comparable || ANSWERS.stream().anyMatch(name -> changed(before, after, name).length > 0)) {
      return "";
    }
    return said(before, after);
  }

  private String said(Tally before, Tally after) {
    List<Moved> moved = new ArrayList<>();
    Set<Integer> replications = new TreeSet<>();
    for (Response response : findings.outcomes().responses()) {
      int[] changed = changed(before, after, response.name());
      IntStream.of(changed).forEach(replications::add);
      if (changed.length > 0) {
        moved.add(new Moved(response.title(), changed.length));
      }
    }
    String all = Words.count(before.n(), "replication", "replications");
    if (moved.isEmpty()) {
      return "All of " + all + " end the same in every response. " + why();
    }
    moved.sort(Comparator.comparing(Moved::replications).reversed());
    String most =
        moved.stream()
            .limit(SHOWN)
            .map(m -> m.title() + " (" + m.replications() + ")")
            .collect(Collectors.joining(", "));
    return "The answers are the same in each replication; something else changes in "
        + replications.size()
        + " of "
        + all
        + ", most often: "
        + most
        + ". "
        + why();
  }

  private record Moved(String title, int replications) {}

  private String why() {
    WhatIf whatIf = findings.scenario().whatIfs().get(findings.outcomes().points().get(point));
    if (whatIf == null) {
      return "";
    }
    List<String> paths = List.copyOf(whatIf.set().keySet());
    String shown = String.join(", ", paths.subList(0, Math.min(SHOWN, paths.size())));
    int more = paths.size() - SHOWN;
    String why =
        paths.stream()
            .map(path -> WHY.getOrDefault(path.split("[.\\[]", 2)[0], ""))
            .filter(text -> !text.isEmpty())
            .distinct()
            .collect(Collectors.joining(" "));
    return "It changes " + shown + (more > 0 ? " and " + more + " more" : "") + ". " + why;
  }

  /** The replications in which a response differs; none where it was not measured. */
  private static int[] changed(Tally before, Tally after, String response) {
    if (!before.has(response) || !after.has(response)) {
      return new int[0];
    }
    double[] one = before.values(response);
    double[] other = after.values(response);
    return IntStream.range(0, one.length)
        .filter(i -> Double.compare(one[i], other[i]) != 0)
        .toArray();
  }
}
