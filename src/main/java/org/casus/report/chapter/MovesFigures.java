package org.casus.report.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.analysis.Estimate;
import org.casus.analysis.Proportion;
import org.casus.analysis.compare.Contrast;
import org.casus.analysis.compare.Effect;
import org.casus.analysis.compare.Family;
import org.casus.analysis.compare.Pairs;
import org.casus.chart.Axis;
import org.casus.chart.Caption;
import org.casus.chart.Cell;
import org.casus.chart.Drawing;
import org.casus.chart.Estimates;
import org.casus.chart.Figure;
import org.casus.chart.Interval;
import org.casus.experiment.Response;
import org.casus.report.page.ReportFigure;
import org.casus.report.words.Words;

/**
 * How outcomes move from the baseline to a what-if: shares side by side, and where each pair went.
 */
record MovesFigures(Family family, List<Pairs> pairs, Map<String, String> titles) {

  private static final int MOST_SERIES = 8;
  private static final int MOST_MATRICES = 3;

  List<ReportFigure> list() {
    List<ReportFigure> figures = new ArrayList<>();
    if (titles.size() < MOST_SERIES) {
      Map<String, List<Contrast>> groups = new LinkedHashMap<>();
      for (Contrast contrast : family.contrasts()) {
        if (contrast.isShare() && contrast.effect().isPresent()) {
          String group = contrast.category().isEmpty() ? "chances" : contrast.response().name();
          groups.computeIfAbsent(group, name -> new ArrayList<>()).add(contrast);
        }
      }
      groups.forEach((name, contrasts) -> figures.add(shares(name, contrasts)));
    }
    if (titles.size() <= MOST_MATRICES) {
      pairs.stream()
          .filter(one -> one.response().kind() == Response.Kind.CATEGORY)
          .filter(one -> one.observed().changed() > 0)
          .forEach(one -> figures.add(matrix(one)));
    }
    return figures;
  }

  private ReportFigure shares(String name, List<Contrast> contrasts) {
    boolean chances = name.equals("chances");
    Map<String, Map<String, Interval>> series = new LinkedHashMap<>();
    series.put("baseline", new LinkedHashMap<>());
    for (Contrast contrast : contrasts) {
      Effect effect = contrast.effect().orElseThrow();
      String row =
          chances ? contrast.response().title() : Words.capital(Words.plain(contrast.category()));
      long n = effect.difference().n();
      double confidence = effect.difference().confidence();
      series
          .getOrDefault("baseline", Map.of())
          .putIfAbsent(row, interval(effect.from(), n, confidence));
      series
          .computeIfAbsent(contrast.alternative(), key -> new LinkedHashMap<>())
          .put(row, interval(effect.to(), n, confidence));
    }
    String what = chances ? "Chances" : contrasts.get(0).response().title();
    String title = what + " under the baseline and " + (titles.size() == 1 ? "the" : "each");
    return figure(name, title + " what-if", series, contrasts);
  }

  private static ReportFigure figure(
      String name,
      String title,
      Map<String, Map<String, Interval>> series,
      List<Contrast> contrasts) {
    List<String> rows =
        series.values().stream().flatMap(s -> s.keySet().stream()).distinct().toList();
    Estimate first = contrasts.get(0).effect().orElseThrow().difference();
    List<Estimates> estimates = new ArrayList<>();
    series.forEach(
        (label, values) ->
            estimates.add(
                new Estimates(
                    Words.capital(Words.plain(label)),
                    rows.stream()
                        .map(
                            row ->
                                values.getOrDefault(
                                    row, interval(0, first.n(), first.confidence())))
                        .toList())));
    Caption caption =
        Caption.of(
            title,
            "Share of replications with "
                + ContrastWords.interval(first.confidence())
                + " interval (Wilson), n = "
                + Words.whole(first.n())
                + " of each");
    Figure figure =
        new Figure.Shares(caption, Axis.share("Share of replications"), rows, estimates);
    return new ReportFigure(
        "comparison-moves-" + name,
        figure,
        Drawing.height(figure, ReportFigure.WIDTH),
        "Each share under the baseline and under what-ifs.",
        "Intervals of single shares may overlap although the paired difference is clear: the pairs"
            + " share their chance.");
  }

  private static Interval interval(double share, long n, double confidence) {
    Estimate estimate = new Proportion(Math.round(share * n), n).estimate(confidence);
    return new Interval(estimate.value(), estimate.low(), estimate.high());
  }

  private ReportFigure matrix(Pairs one) {
    long[][] counts = one.transitions();
    List<String> names = one.response().categories().stream().map(Words::plain).toList();
    long n = one.observed().n();
    List<Cell> cells = new ArrayList<>();
    for (int from = 0; from < counts.length; from++) {
      for (int to = 0; to < counts.length; to++) {
        if (counts[from][to] > 0) {
          cells.add(new Cell(from, to, (double) counts[from][to] / n));
        }
      }
    }
    String title = titles.getOrDefault(one.alternative(), one.alternative());
    Caption caption =
        Caption.of(
            one.response().title() + ", pair by pair: " + title,
            "Share of " + Words.count(n, "pair", "pairs") + " that go from a row to a column");
    Figure figure =
        new Figure.Matrix(
            caption, "Baseline", "What-if: " + one.alternative(), names, names, cells);
    return new ReportFigure(
        "comparison-pairs-" + one.response().name() + "-" + one.alternative(),
        figure,
        Drawing.height(figure, ReportFigure.WIDTH),
        "Where each replication of the baseline ends under the what-if.",
        "On the diagonal stand the pairs that do not change; a dash is a move that no pair made.");
  }
}
