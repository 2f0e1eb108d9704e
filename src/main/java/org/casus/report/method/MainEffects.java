package org.casus.report.method;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casus.analysis.Moments;
import org.casus.analysis.factors.Dimension;
import org.casus.analysis.factors.Inputs;
import org.casus.analysis.factors.Observed;
import org.casus.chart.Axis;
import org.casus.chart.Caption;
import org.casus.chart.Curve;
import org.casus.chart.Estimates;
import org.casus.chart.Figure;
import org.casus.chart.Interval;
import org.casus.chart.Row;
import org.casus.report.page.Block;
import org.casus.report.words.Words;

/** How the mean response moves with each factor, the others left to vary. */
final class MainEffects implements Analysis {

  private static final int MOST_CURVES = 6;
  private static final int LEAST_POINTS = 3;

  @Override
  public String name() {
    return "main-effects";
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public String question() {
    return "how the mean response moves with each factor, averaged over the others";
  }

  @Override
  public Optional<String> misfit(Inputs inputs, int replications) {
    return inputs.varied().isEmpty() || inputs.points().size() < LEAST_POINTS
        ? Optional.of("it needs at least one factor that varies over at least 3 design points")
        : Optional.empty();
  }

  @Override
  public Result of(Inputs inputs, List<Observed> observed, Options options) {
    Draft draft = new Draft(name());
    Rows rows =
        new Rows(
            "analysis_main_effects",
            List.of(
                "response",
                "factor",
                "value",
                "points",
                "mean",
                "low",
                "high",
                "explained",
                "change",
                "change_low",
                "change_high"));
    for (Observed one : observed) {
      subject(draft, inputs, one, options, rows);
    }
    draft.sentence(meant(observed));
    draft.limits(
        "What may be concluded: the direction and shape of each factor's own effect over the"
            + " points that were run. What not: how factors work together; a flat curve may hide"
            + " opposite effects, for which sobol and morris are made.");
    return draft.result("Which way does each factor push?", rows.table());
  }

  /** What the means and their intervals hold. */
  private static String meant(List<Observed> observed) {
    String means =
        "Each mean stands for points that meet every level of the other factors equally often: what"
            + " these points meet too often or too seldom is taken off by a fitted surface. ";
    if (observed.stream().allMatch(one -> one.replications() < 2)) {
      return means
          + "The intervals hold what the surface leaves. There is one replication of each point, so"
          + " the chance that all points share is not in them.";
    }
    return means
        + "The intervals hold chance, as it moves the mean from replication to replication, and that"
        + " points are few, unless every combination of levels was run.";
  }

  private void subject(Draft draft, Inputs inputs, Observed observed, Options options, Rows rows) {
    List<ResponseCurve> curves =
        ResponseCurve.all(inputs, observed, options.confidence()).stream()
            .sorted(Comparator.comparingDouble(curve -> -curve.explained()))
            .toList();
    String title = observed.subject().title();
    draft.heading(title);
    long missing = Arrays.stream(observed.means()).filter(Double::isNaN).count();
    if (curves.isEmpty()) {
      draft.sentence("It was observed at no design point, so nothing can be said.");
      return;
    }
    draft.sentence(told(curves) + omitted(missing));
    draw(draft, observed, curves, inputs.points().size() - missing, options);
    curves.forEach(curve -> curve.rows(observed.subject().name()).forEach(rows::add));
    draft.grid(
        title + ": share of the variance between design points that each factor explains alone",
        List.of(
            "Factor", "#Explained", "#Lowest mean", "#Highest mean", "#From first part to last"),
        curves.stream().map(curve -> row(observed, curve)).toList());
  }

  private static String told(List<ResponseCurve> curves) {
    List<String> parts =
        curves.stream()
            .filter(curve -> curve.explained() >= 0.01)
            .limit(3)
            .map(
                curve ->
                    curve.dimension().path()
                        + " ("
                        + Words.percent(curve.explained())
                        + ", "
                        + curve.direction()
                        + (curve.mayBeChance() ? ", which may be chance" : "")
                        + ")")
            .toList();
    return parts.isEmpty()
        ? "No factor alone explains a hundredth of the variance between design points."
        : "Of the variance between design points most goes with " + Words.list(parts) + ".";
  }

  private static String omitted(long missing) {
    return missing == 0
        ? ""
        : " " + Words.count(missing, "point", "points") + " without an observed value left out.";
  }

  private void draw(
      Draft draft, Observed observed, List<ResponseCurve> curves, long points, Options options) {
    String title = observed.subject().title();
    String subtitle =
        "Mean, the other factors evenly spread, with "
            + Told.confidence(options.confidence())
            + ", n = "
            + Words.whole(points)
            + " points of up to "
            + Words.count(observed.replications(), "replication", "replications");
    Figure overview =
        new Figure.Bars(
            Caption.of("What each factor explains alone: " + Told.lower(title), subtitle),
            Axis.number("Share of the variance between design points", "%"),
            curves.stream().map(curve -> curve.dimension().path()).toList(),
            List.of(
                new Estimates(
                    "", curves.stream().map(c -> Interval.exactly(100 * c.explained())).toList())));
    String name = observed.subject().name();
    draft.figure(
        name,
        overview,
        "Omega squared: the share of the variance between design points explained by each factor"
            + " alone, corrected for the number of its parts.",
        "What the bars leave to 100 % is interaction, curvature within parts, and chance.");
    curves.stream()
        .limit(MOST_CURVES)
        .forEach(
            curve ->
                draft.figure(
                    name + "-" + curve.dimension().path(),
                    figure(observed, curve, subtitle),
                    "Mean response over parts of one factor, the others left to vary.",
                    "The band holds the mean of a part, not single histories. Chance that all points"
                        + " share moves the whole line: whether it rises or falls, the change in the"
                        + " table tells."));
  }

  private static Figure figure(Observed observed, ResponseCurve curve, String subtitle) {
    Dimension dimension = curve.dimension();
    Caption caption = Caption.of(observed.subject().title() + " by " + dimension.path(), subtitle);
    if (dimension.isListed()) {
      List<Row> rows =
          curve.parts().stream()
              .map(p -> new Row(Told.level(dimension, p.value()), p.drawn(observed.subject())))
              .toList();
      double middle = Moments.of(curve.means()).mean();
      return new Figure.Forest(caption, Told.axis(observed.subject()), rows, middle, 0);
    }
    return new Figure.Lines(
        caption,
        Told.axis(dimension),
        Told.axis(observed.subject()),
        List.of(new Curve("mean", curve.knots(observed.subject()))));
  }

  private static Block.Row row(Observed observed, ResponseCurve curve) {
    double least = Arrays.stream(curve.means()).min().orElse(0);
    double most = Arrays.stream(curve.means()).max().orElse(0);
    return Block.Row.of(
        curve.dimension().path(),
        Words.percent(curve.explained()),
        Told.mean(observed.subject(), least),
        Told.mean(observed.subject(), most),
        Told.change(observed.subject(), curve.change()));
  }
}
