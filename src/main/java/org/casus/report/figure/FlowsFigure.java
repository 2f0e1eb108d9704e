package org.casus.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.chart.Caption;
import org.casus.chart.Cell;
import org.casus.chart.Figure;
import org.casus.experiment.RegionMeans;
import org.casus.experiment.RegionMeans.Flow;
import org.casus.report.page.ReportFigure;
import org.casus.report.words.Names;
import org.casus.report.words.Words;

/** Where the displaced people of each state are at the end: at home or in which other state. */
public record FlowsFigure(Names names, RegionMeans regions) {

  private static final int MOST = 8;
  private static final double FEWEST = 100;

  /** The figure; empty where nobody is displaced. */
  public Optional<ReportFigure> figure() {
    Map<String, Double> origins = sums(true);
    Map<String, Double> hosts = sums(false);
    List<String> rows = largest(origins);
    List<String> columns = largest(hosts);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<Cell> cells = new ArrayList<>();
    for (Flow flow : regions.flows()) {
      int row = rows.indexOf(flow.from());
      int column = columns.indexOf(flow.to());
      if (row >= 0 && column >= 0) {
        double share = flow.persons() / origins.getOrDefault(flow.from(), 1.0);
        cells.add(new Cell(row, column, Math.min(1, share)));
      }
    }
    String basis = "Mean of " + Words.count(regions.replications(), "replication", "replications");
    Figure figure =
        new Figure.Matrix(
            Caption.of("Where displaced people find shelter", basis + ", last day of the run"),
            "From",
            "Sheltered in",
            rows.stream().map(id -> row(id, origins)).toList(),
            columns.stream().map(id -> Words.capital(names.of(id))).toList(),
            cells);
    return Optional.of(
        new ReportFigure(
            "flows",
            figure,
            210 + 40 * rows.size(),
            "Of the people displaced from each state, the share sheltered in each state on the last"
                + " day; the number beside a name is that of all people displaced from there, in whole"
                + " thousands.",
            "A row adds up to 100 % where all states with shelter are shown; the cell of a state"
                + " with itself is displacement inside it."));
  }

  private String row(String id, Map<String, Double> origins) {
    double persons = origins.getOrDefault(id, 0.0);
    return Words.capital(names.of(id)) + ", " + Words.whole(1000 * Math.round(persons / 1000));
  }

  private Map<String, Double> sums(boolean byOrigin) {
    Map<String, Double> sums = new LinkedHashMap<>();
    for (Flow flow : regions.flows()) {
      sums.merge(byOrigin ? flow.from() : flow.to(), flow.persons(), Double::sum);
    }
    return sums;
  }

  private static List<String> largest(Map<String, Double> sums) {
    return sums.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST)
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }
}
