package org.casus.report.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.casus.analysis.Estimate;
import org.casus.analysis.IntervalMethod;
import org.casus.analysis.Moments;
import org.casus.analysis.factors.Blocked;
import org.casus.analysis.factors.Inputs;
import org.casus.analysis.factors.Observed;
import org.casus.analysis.sensitivity.SeedShare;
import org.casus.analysis.sensitivity.SobolIndices;
import org.casus.chart.Axis;
import org.casus.chart.Caption;
import org.casus.chart.Estimates;
import org.casus.chart.Figure;
import org.casus.experiment.Table;
import org.casus.experiment.design.Saltelli;
import org.casus.report.page.Block;
import org.casus.report.words.Words;

/** Which share of the variance each factor explains, alone and with its interactions. */
final class SobolShares implements Analysis {

  private static final double ROOM = 0.3;

  /** Stands for indices that cannot be told. */
  private static final SobolIndices.Index NONE = new SobolIndices.Index(unknown(), unknown());

  @Override
  public String name() {
    return "sobol";
  }

  @Override
  public String question() {
    return "which share of the variance each factor explains, alone and with interactions";
  }

  @Override
  public Optional<String> misfit(Inputs inputs, int replications) {
    return designs(inputs).isEmpty()
        ? Optional.of("it needs a design of method saltelli with at least 2 blocks")
        : Optional.empty();
  }

  private static List<Blocked> designs(Inputs inputs) {
    return inputs.blocks().stream()
        .filter(one -> one.design() instanceof Saltelli)
        .filter(one -> one.points().length >= 2 * (one.design().dimensions() + 2))
        .toList();
  }

  @Override
  public Result of(Inputs inputs, List<Observed> observed, Options options) {
    Draft draft = new Draft(name());
    List<List<Object>> rows = new ArrayList<>();
    for (Observed one : observed) {
      int number = 0;
      for (Blocked design : designs(inputs)) {
        number++;
        subject(draft, inputs, new Case(one, design, number), options, rows);
      }
    }
    draft.limits(
        "What may be concluded: which factors drive the mean response over the ranges that were"
            + " given, and what fixing one would leave. What not: direction or shape (see"
            + " main-effects), or anything outside the ranges; wide intervals ask for more blocks."
            + " Chance within a design point has its own share and is in no index.");
    return draft.result(
        "What drives the response?",
        new Table(
            "analysis_sobol",
            List.of(
                "response",
                "at",
                "factor",
                "first",
                "first_low",
                "first_high",
                "total",
                "total_low",
                "total_high",
                "blocks",
                "dropped_blocks",
                "variance",
                "seed_share",
                "seed_share_low",
                "seed_share_high"),
            rows));
  }

  private static Estimate unknown() {
    return new Estimate(
        Double.NaN,
        Double.NEGATIVE_INFINITY,
        Double.POSITIVE_INFINITY,
        1,
        IntervalMethod.STUDENT,
        0.95);
  }

  private record Case(Observed observed, Blocked design, int number) {

    String title() {
      return observed.subject().title() + (design.at().isEmpty() ? "" : ", " + design.at());
    }

    String id() {
      return observed.subject().name() + (number == 1 ? "" : "-" + number);
    }
  }

  private void subject(
      Draft draft, Inputs inputs, Case one, Options options, List<List<Object>> rows) {
    draft.heading(one.title());
    int width = one.design().design().dimensions() + 2;
    double[][] runs = one.design().runs(one.observed());
    SobolIndices.Intervals intervals =
        new SobolIndices.Intervals(options.confidence(), options.resamples(), 1)
            .over(scramblings(one.design()));
    long whole = wholeBlocks(runs, width);
    if (whole < 2) {
      draft.sentence(
          "Only "
              + Words.count(whole, "block has", "blocks have")
              + " a value at every point, and two are needed; nothing can be said.");
      return;
    }
    SobolIndices indices = SobolIndices.ofReplications(width - 2, runs, intervals);
    Optional<SeedShare> seed = seed(runs, width, intervals);
    if (!tells(seed, indices)) {
      draft.sentence(untold(differs(runs)) + dropped(indices));
      draft.sentence(chance(seed, indices));
      for (int i : one.design().dimensions()) {
        rows.add(row(one, inputs.dimensions().get(i).path(), NONE, indices, seed));
      }
      return;
    }
    draft.sentence(told(inputs, one, indices) + width(scramblings(one.design())));
    draft.sentence(chance(seed, indices));
    figure(draft, inputs, one, indices, options);
    List<Block.Row> grid = new ArrayList<>();
    for (int i : order(indices)) {
      SobolIndices.Index index = indices.factors().get(i);
      String path = inputs.dimensions().get(one.design().dimensions().get(i)).path();
      grid.add(Block.Row.of(path, Told.range(index.first(), 2), Told.range(index.total(), 2)));
      rows.add(row(one, path, index, indices, seed));
    }
    draft.grid(
        one.title() + ": indices with " + Told.confidence(options.confidence()),
        List.of("Factor", "#First order", "#Total"),
        grid);
  }

  private static int scramblings(Blocked design) {
    return design.design() instanceof Saltelli saltelli ? saltelli.scramblings() : 1;
  }

  private static long wholeBlocks(double[][] runs, int width) {
    return IntStream.range(0, runs.length / width)
        .filter(
            block ->
                IntStream.range(0, replications(runs, block * width, width))
                    .anyMatch(
                        r ->
                            IntStream.range(block * width, (block + 1) * width)
                                .allMatch(k -> Double.isFinite(runs[k][r]))))
        .count();
  }

  private static int replications(double[][] runs, int start, int width) {
    return IntStream.range(start, start + width).map(k -> runs[k].length).min().orElse(0);
  }

  /** The share of chance, over the points A and B, which are spread evenly. */
  private static Optional<SeedShare> seed(
      double[][] runs, int width, SobolIndices.Intervals intervals) {
    List<Moments> points =
        IntStream.range(0, runs.length)
            .filter(k -> k % width < 2)
            .mapToObj(k -> Moments.of(Arrays.stream(runs[k]).filter(Double::isFinite).toArray()))
            .toList();
    boolean enough = points.stream().filter(moments -> moments.n() >= 2).count() >= 2;
    return enough ? Optional.of(SeedShare.of(points, intervals)) : Optional.empty();
  }

  private static List<Integer> order(SobolIndices indices) {
    return IntStream.range(0, indices.factors().size())
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -indices.factors().get(i).total().value()))
        .toList();
  }

  /** Whether the means of any two points differ, be it by chance. */
  private static boolean differs(double[][] runs) {
    return Arrays.stream(runs)
            .map(run -> Arrays.stream(run).filter(Double::isFinite).average())
            .filter(OptionalDouble::isPresent)
            .distinct()
            .count()
        > 1;
  }

  /** Whether the factors have a variance that chance cannot account for, to be shared out. */
  private static boolean tells(Optional<SeedShare> seed, SobolIndices indices) {
    return indices.variance() > 0 && seed.map(found -> found.share().high() < 1).orElse(true);
  }

  private static String untold(boolean differs) {
    return differs
        ? "The means of the points differ no more than chance may make them, so no factor has a"
            + " share that can be told."
        : "The mean does not vary over the design, so no factor has a share.";
  }

  private static String dropped(SobolIndices indices) {
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

  private static String told(Inputs inputs, Case one, SobolIndices indices) {
    List<String> parts = new ArrayList<>();
    for (int i : order(indices).subList(0, Math.min(3, indices.factors().size()))) {
      String path = inputs.dimensions().get(one.design().dimensions().get(i)).path();
      SobolIndices.Index index = indices.factors().get(i);
      parts.add(
          path
              + " "
              + Told.range(index.first(), 2)
              + " alone and "
              + Told.range(index.total(), 2)
              + " with its interactions");
    }
    return "Shares of the variance of the mean over the factors: "
        + String.join("; ", parts)
        + ", from "
        + Words.count(indices.blocks(), "block", "blocks")
        + "."
        + dropped(indices);
  }

  private static String chance(Optional<SeedShare> seed, SobolIndices indices) {
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
        + "); it is in none of the indices."
        + (indices.variance() > 0 && share > 0.9 ? " So little is left that they are rough." : "");
  }

  /** What is said of intervals that resample the blocks of one sequence. */
  private static String width(int scramblings) {
    return scramblings > 1
        ? ""
        : " The blocks lie on one scrambling, so the intervals are too wide: they resample blocks as if"
            + " those were random.";
  }

  private void figure(Draft draft, Inputs inputs, Case one, SobolIndices indices, Options options) {
    List<Integer> order = order(indices);
    List<String> names =
        order.stream()
            .map(i -> inputs.dimensions().get(one.design().dimensions().get(i)).path())
            .toList();
    List<Estimates> series =
        List.of(
            new Estimates(
                "Alone (first order)",
                order.stream()
                    .map(i -> indices.factors().get(i).first())
                    .map(e -> Told.interval(e, -ROOM, 1 + ROOM))
                    .toList()),
            new Estimates(
                "With interactions (total)",
                order.stream()
                    .map(i -> indices.factors().get(i).total())
                    .map(e -> Told.interval(e, -ROOM, 1 + ROOM))
                    .toList()));
    Figure figure =
        new Figure.Bars(
            Caption.of(
                "What drives: " + Told.lower(one.title()),
                "Sobol' indices of the mean with "
                    + Told.confidence(options.confidence())
                    + intervals(scramblings(one.design()), indices.blocks())),
            Axis.number("Share of the variance over the factors", ""),
            names,
            series);
    draft.figure(
        one.id(),
        figure,
        "First-order indices after Saltelli and others (2010), total ones after Jansen (1999);"
            + " the noise of the means is taken out. Limits beyond \u22120.3 and 1.3 are cut.",
        "The gap between a factor's two bars is what it does together with others.");
  }

  private static String intervals(int scramblings, long blocks) {
    String all = Words.count(blocks, "block", "blocks");
    return scramblings > 1
        ? " (" + all + " on " + scramblings + " scramblings, each left out in turn)"
        : " (bootstrap over " + all + ")";
  }

  private static List<Object> row(
      Case one,
      String path,
      SobolIndices.Index index,
      SobolIndices indices,
      Optional<SeedShare> seed) {
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
}
