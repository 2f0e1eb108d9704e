package org.casus.report.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casus.analysis.Estimate;
import org.casus.analysis.factors.Blocked;
import org.casus.analysis.factors.Inputs;
import org.casus.analysis.factors.Observed;
import org.casus.analysis.sensitivity.ElementaryEffects;
import org.casus.chart.Axis;
import org.casus.chart.Caption;
import org.casus.chart.Cloud;
import org.casus.chart.Figure;
import org.casus.chart.Point;
import org.casus.chart.Row;
import org.casus.experiment.Table;
import org.casus.experiment.design.Screening;
import org.casus.report.page.Block;
import org.casus.report.words.Words;

/** Which factors matter at all, and which of them bend or work together. */
final class MorrisScreening implements Analysis {

  @Override
  public String name() {
    return "morris";
  }

  @Override
  public String question() {
    return "which of many factors matter at all, and which bend or work together";
  }

  @Override
  public Optional<String> misfit(Inputs inputs, int replications) {
    return designs(inputs).isEmpty()
        ? Optional.of("it needs a design of method morris")
        : Optional.empty();
  }

  private static List<Blocked> designs(Inputs inputs) {
    return inputs.blocks().stream().filter(one -> one.design() instanceof Screening).toList();
  }

  @Override
  public Result of(Inputs inputs, List<Observed> observed, Options options) {
    Draft draft = new Draft(name());
    List<List<Object>> rows = new ArrayList<>();
    for (Observed one : observed) {
      int number = 0;
      for (Blocked design : designs(inputs)) {
        number++;
        String id = one.subject().name() + (number == 1 ? "" : "-" + number);
        subject(draft, inputs, one, design, id, options, rows);
      }
    }
    draft.limits(
        "What may be concluded: a factor whose mu* lies near 0 can be fixed; those with the"
            + " largest deserve a study by sobol. What not: shares of variance, or whether a large"
            + " sigma is curvature or interaction. Chance that differs between design points adds"
            + " to mu* and sigma alike.");
    return draft.result(
        "Which factors matter at all?",
        new Table(
            "analysis_morris",
            List.of(
                "response",
                "at",
                "factor",
                "mu",
                "mu_low",
                "mu_high",
                "mu_star",
                "mu_star_low",
                "mu_star_high",
                "sigma",
                "sigma_low",
                "sigma_high",
                "blocks",
                "dropped_blocks"),
            rows));
  }

  private void subject(
      Draft draft,
      Inputs inputs,
      Observed observed,
      Blocked design,
      String id,
      Options options,
      List<List<Object>> rows) {
    String title = observed.subject().title() + (design.at().isEmpty() ? "" : ", " + design.at());
    draft.heading(title);
    Screening screening = (Screening) design.design();
    double[] means = design.means(observed);
    int width = screening.dimensions() + 1;
    if (!anyWhole(means, width)) {
      draft.sentence("No block has a value at every point; nothing can be said.");
      return;
    }
    ElementaryEffects effects = ElementaryEffects.of(screening, means, options.confidence());
    List<Integer> order =
        IntStream.range(0, screening.dimensions())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -effects.factors().get(i).muStar().value()))
            .toList();
    long blocks = screening.blocks() - effects.dropped();
    List<String> names =
        design.dimensions().stream().map(i -> inputs.dimensions().get(i).path()).toList();
    draft.sentence(told(effects, order, names, observed, blocks));
    figures(draft, effects, order, names, observed, title, id, blocks, options);
    List<Block.Row> grid = new ArrayList<>();
    for (int i : order) {
      ElementaryEffects.Effect effect = effects.factors().get(i);
      Estimate sigma = effect.spread(options.confidence());
      grid.add(
          Block.Row.of(
              names.get(i),
              number(effect.mu()),
              number(effect.muStar()),
              sigma.bounded() ? number(sigma) : Words.number(sigma.value())));
      rows.add(
          List.of(
              observed.subject().name(),
              design.at(),
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
    draft.grid(
        title
            + ": elementary effects over the whole range of a factor, with "
            + Told.confidence(options.confidence())
            + " (of sigma from "
            + ElementaryEffects.Effect.FEWEST
            + " blocks on)",
        List.of("Factor", "#mu", "#mu*", "#sigma"),
        grid);
  }

  private static boolean anyWhole(double[] means, int width) {
    return IntStream.range(0, means.length / width)
        .anyMatch(
            b ->
                IntStream.range(b * width, (b + 1) * width).allMatch(k -> !Double.isNaN(means[k])));
  }

  private static String told(
      ElementaryEffects effects,
      List<Integer> order,
      List<String> names,
      Observed observed,
      long blocks) {
    if (effects.factors().stream().allMatch(effect -> effect.muStar().value() == 0)) {
      return "The mean moves with no factor in "
          + Words.count(blocks, "block", "blocks")
          + ": nothing can be ranked.";
    }
    List<String> parts = new ArrayList<>();
    for (int i : order.subList(0, Math.min(3, order.size()))) {
      ElementaryEffects.Effect effect = effects.factors().get(i);
      boolean bends = effect.sigma() > effect.muStar().value();
      String unit = observed.subject().isShare() ? "" : " " + observed.subject().response().unit();
      parts.add(
          names.get(i)
              + " (mu* "
              + number(effect.muStar())
              + unit
              + (bends ? ", bends or depends on others)" : ")"));
    }
    String dropped =
        effects.dropped() == 0
            ? "."
            : "; " + Words.count(effects.dropped(), "block", "blocks") + " with a hole dropped.";
    return "Moved over its whole range, the mean changes most with "
        + Words.list(parts)
        + ", from "
        + Words.count(blocks, "block", "blocks")
        + dropped;
  }

  private static String number(Estimate estimate) {
    return Words.number(estimate.value())
        + (estimate.bounded()
            ? " (" + Words.number(estimate.low()) + " to " + Words.number(estimate.high()) + ")"
            : "");
  }

  private void figures(
      Draft draft,
      ElementaryEffects effects,
      List<Integer> order,
      List<String> names,
      Observed observed,
      String title,
      String id,
      long blocks,
      Options options) {
    String unit = observed.subject().isShare() ? "share" : observed.subject().response().unit();
    List<Point> points = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (int i : order) {
      ElementaryEffects.Effect effect = effects.factors().get(i);
      points.add(new Point(effect.muStar().value(), effect.sigma(), names.get(i)));
      if (effect.muStar().bounded()) {
        rows.add(new Row(names.get(i), Told.interval(effect.muStar(), 0, Double.MAX_VALUE)));
      }
    }
    String subtitle =
        "Elementary effects over the whole range of each factor, n = "
            + Words.count(blocks, "block", "blocks");
    draft.figure(
        id,
        new Figure.Scatter(
            Caption.of("Importance and interaction: " + Told.lower(title), subtitle),
            Axis.number("mu*, mean absolute effect", unit),
            Axis.number("sigma, spread of the effect", unit),
            List.of(new Cloud("", points))),
        "Mean absolute effect and its standard deviation over blocks (Morris 1991; Campolongo and"
            + " others 2007).",
        "Far right matters much; far up bends or depends on other factors; near the corner can be"
            + " fixed.");
    draft.figure(
        id + "-mu-star",
        new Figure.Forest(
            Caption.of("How much each factor moves: " + Told.lower(title), subtitle),
            Axis.number("mu*, mean absolute effect", unit),
            rows,
            0,
            0),
        "mu* with " + Told.confidence(options.confidence()) + " (Student over blocks).",
        "An interval that reaches 0 belongs to a factor that may not matter at all.");
  }
}
