package org.casus.report.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.casus.analysis.Estimate;
import org.casus.analysis.IntervalMethod;
import org.casus.analysis.sensitivity.SeedShare;
import org.casus.analysis.sensitivity.SobolIndices;
import org.casus.chart.Axis;
import org.casus.chart.Caption;
import org.casus.chart.Estimates;
import org.casus.chart.Figure;
import org.casus.chart.Interval;
import org.casus.report.page.Block;
import org.casus.report.words.Words;

/**
 * How the variance of one response is shared out among its factors, told and drawn.
 *
 * @param names paths of the factors, in the order of the indices
 * @param seed the share of chance within design points; empty with one replication a point
 * @param confidence of intervals, (0, 1)
 */
record Apportioned(
    Designed one,
    SobolIndices indices,
    Optional<SeedShare> seed,
    List<String> names,
    double confidence) {

  private static final int TOLD = 3;
  private static final double ROOM = 0.3;
  private static final double MOSTLY_CHANCE = 0.9;

  /** Stands for indices that cannot be told. */
  private static final SobolIndices.Index NONE = new SobolIndices.Index(unknown(), unknown());

  private static Estimate unknown() {
    return new Estimate(
        Double.NaN,
        Double.NEGATIVE_INFINITY,
        Double.POSITIVE_INFINITY,
        1,
        IntervalMethod.STUDENT,
        0.95);
  }

  /** Whether the factors have a variance that chance cannot account for, to be shared out. */
  boolean tells() {
    return indices.variance() > 0 && seed.map(found -> found.share().high() < 1).orElse(true);
  }

  /** The factors, the one with the largest total first. */
  private List<Integer> order() {
    return IntStream.range(0, indices.factors().size())
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -indices.factors().get(i).total().value()))
        .toList();
  }

  /**
   * Why no factor has a share.
   *
   * @param differs whether the means of any two points differ, be it by chance
   */
  String untold(boolean differs) {
    return (differs
            ? "The means of the points differ no more than chance may make them, so no factor has"
                + " a share that can be told."
            : "The mean does not vary over the design, so no factor has a share.")
        + dropped();
  }

  private String dropped() {
    return indices.dropped() == 0
        ? ""
        : " "
            + Words.count(indices.dropped(), "block", "blocks")
            + " of "
            + Words.whole((double) indices.blocks() + indices.dropped())
            + " had a hole and "
            + (indices.dropped() == 1 ? "was" : "were")
            + " dropped whole.";
  }

  /** The largest shares, and what their intervals rest on. */
  String told() {
    List<String> parts = order().stream().limit(TOLD).map(this::told).toList();
    return "Shares of the variance of the mean over the factors: "
        + String.join("; ", parts)
        + ", from "
        + counted()
        + "."
        + dropped()
        + (one.scramblings() > 1
            ? ""
            : " The blocks lie on one scrambling, so the intervals are too wide: they resample"
                + " blocks as if those were random.");
  }

  private String told(int factor) {
    SobolIndices.Index index = indices.factors().get(factor);
    return names.get(factor)
        + " "
        + Told.range(index.first(), 2)
        + " alone and "
        + Told.range(index.total(), 2)
        + " with its interactions";
  }

  private String counted() {
    return Words.count(indices.blocks(), "block", "blocks");
  }

  /** How much of the variance of single histories is chance. */
  String chance() {
    if (seed.isEmpty()) {
      return "With one replication a point chance cannot be told from the factors: the indices are"
          + " those of single histories on one seed. Two replications or more would part them.";
    }
    double share = seed.get().share().value();
    if (indices.variance() == 0 && share == 0) {
      return "No history differs from another in it, so there is no variance to divide.";
    }
    return "Of the variance of single histories "
        + Words.percent(share)
        + " is chance within design points ("
        + Words.percentRange(seed.get().share().low(), seed.get().share().high())
        + ")"
        + (tells() ? "; it is in none of the indices." : ".")
        + (tells() && share > MOSTLY_CHANCE ? " So little is left that they are rough." : "");
  }

  /** Adds the grid of the page. */
  void grid(Draft draft) {
    List<Block.Row> grid = new ArrayList<>();
    for (int i : order()) {
      SobolIndices.Index index = indices.factors().get(i);
      grid.add(
          Block.Row.of(names.get(i), Told.range(index.first(), 2), Told.range(index.total(), 2)));
    }
    draft.grid(
        one.title() + ": indices with " + Told.confidence(confidence),
        List.of("Factor", "#First order", "#Total"),
        grid);
  }

  /** Adds a row for each factor; without numbers where nothing can be told. */
  void rows(Rows rows) {
    if (tells()) {
      order().forEach(i -> rows.add(row(names.get(i), indices.factors().get(i))));
    } else {
      names.forEach(name -> rows.add(row(name, NONE)));
    }
  }

  private List<Object> row(String path, SobolIndices.Index index) {
    return List.of(
        one.observed().subject().name(),
        one.design().at(),
        path,
        index.first().value(),
        index.first().low(),
        index.first().high(),
        index.total().value(),
        index.total().low(),
        index.total().high(),
        indices.blocks(),
        indices.dropped(),
        indices.variance(),
        seed.map(s -> s.share().value()).orElse(Double.NaN),
        seed.map(s -> s.share().low()).orElse(Double.NaN),
        seed.map(s -> s.share().high()).orElse(Double.NaN));
  }

  /** Adds the figure of both indices of each factor. */
  void figure(Draft draft) {
    List<Estimates> series =
        List.of(
            new Estimates("Alone (first order)", drawn(SobolIndices.Index::first)),
            new Estimates("With interactions (total)", drawn(SobolIndices.Index::total)));
    Figure figure =
        new Figure.Bars(
            Caption.of(
                "What drives: " + Told.lower(one.title()),
                "Sobol' indices of the mean with " + Told.confidence(confidence) + method()),
            Axis.number("Share of the variance over the factors", ""),
            order().stream().map(names::get).toList(),
            series);
    draft.figure(
        one.id(),
        figure,
        "First-order indices after Saltelli and others (2010), total ones after Jansen (1999);"
            + " the noise of the means is taken out. Limits beyond \u22120.3 and 1.3 are cut.",
        "The gap between a factor's two bars is what it does together with others.");
  }

  private List<Interval> drawn(Function<SobolIndices.Index, Estimate> which) {
    return order().stream()
        .map(i -> Told.interval(which.apply(indices.factors().get(i)), -ROOM, 1 + ROOM))
        .toList();
  }

  private String method() {
    return one.scramblings() > 1
        ? " (" + counted() + " on " + one.scramblings() + " scramblings, each left out in turn)"
        : " (bootstrap over " + counted() + ")";
  }
}
