package org.casus.report.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.casus.chart.Caption;
import org.casus.chart.Cell;
import org.casus.chart.Figure;
import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.report.page.ReportFigure;
import org.casus.report.words.Names;
import org.casus.report.words.Words;
import org.casus.scenario.Bloc;
import org.casus.scenario.Dispute;
import org.casus.scenario.EventKind;
import org.casus.scenario.Scenario;

/** Who joins the fighting on which side, as a matrix of probabilities given that there is some. */
public record JoinsFigure(Scenario scenario, Names names, Iterable<History> histories) {

  /** The figure; empty without kept histories. */
  public Optional<ReportFigure> figure() {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    int kept = 0;
    int fighting = 0;
    for (History history : histories) {
      kept++;
      if (fought(history)) {
        fighting++;
        count(history, counts);
      }
    }
    return kept == 0 ? Optional.empty() : Optional.of(figure(counts, fighting, kept));
  }

  private ReportFigure figure(
      Map<String, Map<String, Integer>> counts, int fighting, int histories) {
    Set<String> sides = new LinkedHashSet<>();
    counts.values().forEach(row -> sides.addAll(row.keySet()));
    List<String> rows = new ArrayList<>(counts.keySet());
    List<String> columns = new ArrayList<>(sides);
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        int count =
            counts.getOrDefault(rows.get(row), Map.of()).getOrDefault(columns.get(column), 0);
        cells.add(new Cell(row, column, (double) count / fighting));
      }
    }
    String n = Words.whole(histories);
    String subtitle =
        "Share of the "
            + Words.count(fighting, "replication", "replications")
            + " with fighting, of n = "
            + n
            + " whose events were kept";
    Figure figure =
        new Figure.Matrix(
            Caption.of("Who joins whom", subtitle)
                .withAbsence("no state joins the fighting in any of " + n + " replications"),
            "Who joins",
            "On which side",
            rows,
            columns,
            cells);
    return new ReportFigure(
        "joins",
        figure,
        cells.isEmpty() ? 220 : 190 + 44 * rows.size(),
        "States outside the coalition and the target that take part in the fighting, by side,"
            + " as a share of the replications in which there is any.",
        "A cell of 50\u00a0% means that the state joins that side in every second replication"
            + " with fighting.");
  }

  private static boolean fought(History history) {
    return history.has(EventKind.BORDER_CROSSING)
        || history.has(EventKind.ATTACK)
        || history.has(EventKind.JOIN_WAR);
  }

  private void count(History history, Map<String, Map<String, Integer>> counts) {
    Map<String, Set<String>> seen = new LinkedHashMap<>();
    for (CrisisEvent event : history.all(EventKind.JOIN_WAR)) {
      String joiner = names.of(event.actor());
      String side = side(event.target());
      if (seen.computeIfAbsent(joiner, key -> new LinkedHashSet<>()).add(side)) {
        counts.computeIfAbsent(joiner, key -> new TreeMap<>()).merge(side, 1, Integer::sum);
      }
    }
  }

  /** The side of one who fights an enemy. */
  private String side(String enemy) {
    for (Dispute dispute : scenario.disputes().values()) {
      Bloc bloc = scenario.blocs().get(dispute.challenger());
      boolean coalition =
          enemy.equals(dispute.challenger()) || bloc != null && bloc.members().contains(enemy);
      if (!enemy.equals(dispute.target()) && coalition) {
        return "beside " + names.of(dispute.target());
      }
    }
    return "against " + names.of(enemy);
  }
}
