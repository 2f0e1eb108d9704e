package org.casus.report.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.casus.analysis.Estimate;
import org.casus.analysis.sensitivity.ElementaryEffects;
import org.casus.chart.Axis;
import org.casus.chart.Caption;
import org.casus.chart.Cloud;
import org.casus.chart.Figure;
import org.casus.chart.Point;
import org.casus.chart.Row;
import org.casus.report.page.Block;
import org.casus.report.words.Words;

/**
 * The elementary effects of the factors on one response, told and drawn.
 *
 * @param names paths of the factors, in the order of the effects
 * @param blocks number of blocks without a hole, at least 1
 * @param confidence of intervals, (0, 1)
 */
record Screened(
    Designed one, ElementaryEffects effects, List<String> names, long blocks, double confidence) {

  private static final int TOLD = 3;

  /** The factors, the one that moves most first. */
  private List<Integer> order() {
    return IntStream.range(0, effects.factors().size())
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -effects.factors().get(i).muStar().value()))
        .toList();
  }

  /** Which factors move the mean most. */
  String told() {
    if (effects.factors().stream().allMatch(effect -> effect.muStar().value() == 0)) {
      return "The mean moves with no factor in " + counted() + ": nothing can be ranked.";
    }
    List<String> parts = order().stream().limit(TOLD).map(this::told).toList();
    String dropped =
        effects.dropped() == 0
            ? "."
            : "; " + Words.count(effects.dropped(), "block", "blocks") + " with a hole dropped.";
    return "Moved over its whole range, the mean changes most with "
        + Words.list(parts)
        + ", from "
        + counted()
        + dropped;
  }

  private String told(int factor) {
    ElementaryEffects.Effect effect = effects.factors().get(factor);
    boolean bends = effect.sigma() > effect.muStar().value();
    String unit =
        one.observed().subject().isShare() ? "" : " " + one.observed().subject().response().unit();
    return names.get(factor)
        + " (mu* "
        + size(effect.muStar())
        + unit
        + (bends ? ", bends or depends on others)" : ")");
  }

  private String counted() {
    return Words.count(blocks, "block", "blocks");
  }

  private static String number(Estimate estimate) {
    return number(estimate, estimate.low());
  }

  /** A mean of absolute values: its interval holds nothing below 0. */
  private static String size(Estimate estimate) {
    return number(estimate, Math.max(0, estimate.low()));
  }

  private static String number(Estimate estimate, double low) {
    return Words.number(estimate.value())
        + (estimate.bounded()
            ? " (" + Words.number(low) + " to " + Words.number(estimate.high()) + ")"
            : "");
  }

  /** Adds the grid of the page. */
  void grid(Draft draft) {
    List<Block.Row> grid = new ArrayList<>();
    for (int i : order()) {
      ElementaryEffects.Effect effect = effects.factors().get(i);
      Estimate sigma = effect.spread(confidence);
      grid.add(
          Block.Row.of(
              names.get(i),
              number(effect.mu()),
              size(effect.muStar()),
              sigma.bounded() ? number(sigma) : Words.number(sigma.value())));
    }
    draft.grid(
        one.title()
            + ": elementary effects over the whole range of a factor, with "
            + Told.confidence(confidence)
            + " (of sigma from "
            + ElementaryEffects.Effect.FEWEST
            + " blocks on)",
        List.of("Factor", "#mu", "#mu*", "#sigma"),
        grid);
  }

  /** Adds a row for each factor. */
  void rows(Rows rows) {
    for (int i : order()) {
      ElementaryEffects.Effect effect = effects.factors().get(i);
      Estimate sigma = effect.spread(confidence);
      rows.add(
          List.of(
              one.observed().subject().name(),
              one.design().at(),
              names.get(i),
              effect.mu().value(),
              effect.mu().low(),
              effect.mu().high(),
              effect.muStar().value(),
              Math.max(0, effect.muStar().low()),
              effect.muStar().high(),
              sigma.value(),
              sigma.bounded() ? sigma.low() : Double.NaN,
              sigma.bounded() ? sigma.high() : Double.NaN,
              blocks,
              effects.dropped()));
    }
  }

  /** Adds the figures of importance against interaction, and of importance with intervals. */
  void figures(Draft draft) {
    String unit =
        one.observed().subject().isShare() ? "share" : one.observed().subject().response().unit();
    String subtitle = "Elementary effects over the whole range of each factor, n = " + counted();
    String title = Told.lower(one.title());
    draft.figure(
        one.id(),
        new Figure.Scatter(
            Caption.of("Importance and interaction: " + title, subtitle),
            Axis.number("mu*, mean absolute effect", unit),
            Axis.number("sigma, spread of the effect", unit),
            List.of(new Cloud("", points()))),
        "Mean absolute effect and its standard deviation over blocks (Morris 1991; Campolongo and"
            + " others 2007).",
        "Far right matters much; far up bends or depends on other factors; near the corner can be"
            + " fixed.");
    draft.figure(
        one.id() + "-mu-star",
        new Figure.Forest(
            Caption.of("How much each factor moves: " + title, subtitle),
            Axis.number("mu*, mean absolute effect", unit),
            bars(),
            0,
            0),
        "mu* with " + Told.confidence(confidence) + " (Student over blocks).",
        "An interval that reaches 0 belongs to a factor that may not matter at all.");
  }

  private List<Point> points() {
    return order().stream()
        .map(
            i -> {
              ElementaryEffects.Effect effect = effects.factors().get(i);
              return new Point(effect.muStar().value(), effect.sigma(), names.get(i));
            })
        .toList();
  }

  private List<Row> bars() {
    return order().stream()
        .filter(i -> effects.factors().get(i).muStar().bounded())
        .map(
            i ->
                new Row(
                    names.get(i),
                    Told.interval(effects.factors().get(i).muStar(), 0, Double.MAX_VALUE)))
        .toList();
  }
}
