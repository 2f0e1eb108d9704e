package org.casus.report.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casus.analysis.Estimate;
import org.casus.analysis.Moments;
import org.casus.analysis.Normal;
import org.casus.analysis.Proportion;
import org.casus.analysis.factors.Subject;
import org.casus.analysis.sensitivity.Stability;
import org.casus.chart.Axis;
import org.casus.chart.Caption;
import org.casus.chart.Curve;
import org.casus.chart.Figure;
import org.casus.chart.Interval;
import org.casus.chart.Knot;
import org.casus.report.page.Block;
import org.casus.report.words.Words;

/**
 * How one response settles at one design point as replications are added, told and drawn.
 *
 * @param point name of the design point
 * @param values of its replications in their order, at least 3
 * @param wanted half-width, in the unit of the response, at least 0
 * @param needed replications for it, as far as the spread seen is the true one
 * @param confidence of intervals, (0, 1)
 */
record Settled(
    Subject subject,
    String point,
    double[] values,
    Stability stability,
    double wanted,
    double needed,
    double confidence) {

  private static final int MOST_KNOTS = 240;
  private static final double TOLERANCE = 0.01;
  private static final double POINTS = 0.03;
  private static final double TENTH = 0.1;

  /** What the replications of a response at a design point say, at least 3 of them. */
  static Settled of(Subject subject, String point, double[] values, Options options) {
    Moments moments = Moments.of(values);
    double usual = subject.isShare() ? POINTS : TENTH * Math.abs(moments.mean());
    double wanted = options.number(Options.HALF_WIDTH).orElse(usual);
    double z = Normal.twoSided(options.confidence());
    double spread = subject.isShare() ? share(moments) : moments.variance();
    double needed = wanted > 0 ? Math.max(2, Math.ceil(z * z * spread / wanted / wanted)) : 0;
    Stability stability = Stability.of(values, TOLERANCE, options.confidence());
    return new Settled(subject, point, values, stability, wanted, needed, options.confidence());
  }

  /** The variance of a share, which is not taken as 0 before anything was seen. */
  private static double share(Moments moments) {
    double smoothed = (moments.mean() * moments.n() + 1) / (moments.n() + 2.0);
    return smoothed * (1 - smoothed);
  }

  private Estimate at(int n) {
    if (subject.isShare()) {
      long events = Math.round(Arrays.stream(values, 0, n).sum());
      return new Proportion(events, n).estimate(confidence);
    }
    return stability.steps().get(n - 2).mean();
  }

  private Estimate end() {
    return at(values.length);
  }

  private double variation() {
    return stability.steps().get(stability.steps().size() - 1).variation();
  }

  private List<Integer> knots() {
    List<Integer> knots = new ArrayList<>();
    int step = Math.max(1, values.length / MOST_KNOTS);
    for (int n = 3; n < values.length; n += step) {
      knots.add(n);
    }
    knots.add(values.length);
    return knots;
  }

  /** The estimate, what the wanted half-width takes, and whether the spread still moves. */
  String told() {
    double half = end().halfWidth();
    return subject.title()
        + ": "
        + Told.mean(subject, end().value())
        + " \u00b1 "
        + size(half)
        + " after "
        + Words.count(values.length, "replication", "replications")
        + "; a half-width of "
        + size(wanted)
        + (wanted == 0
            ? " cannot be asked for"
            : half <= wanted ? " is reached" : " takes about " + Words.whole(needed))
        + "; "
        + settled()
        + ".";
  }

  private String settled() {
    if (variance() == 0) {
      return "no replication differs from another so far";
    }
    return stability.stableFrom().isPresent()
        ? "the coefficient of variation moves by no more than 0.01 from n = "
            + stability.stableFrom().getAsInt()
            + " on"
        : "the coefficient of variation still moves by more than 0.01";
  }

  private double variance() {
    return Moments.of(values).variance();
  }

  private String size(double value) {
    return subject.isShare()
        ? Words.number(100 * value) + " points"
        : (Words.number(value) + " " + subject.response().unit()).strip();
  }

  /** What it takes, as a row of a table. */
  List<Object> row() {
    return List.of(
        subject.name(),
        point,
        (long) values.length,
        end().value(),
        end().halfWidth(),
        variation(),
        stability.stableFrom().isPresent()
            ? (double) stability.stableFrom().getAsInt()
            : Double.NaN,
        wanted,
        needed);
  }

  /** What it takes, as a row of the page. */
  Block.Row gridRow() {
    return Block.Row.of(
        subject.title(),
        Words.whole(values.length),
        Told.mean(subject, end().value()),
        size(end().halfWidth()),
        size(wanted),
        Words.whole(needed),
        stability.stableFrom().isPresent()
            ? Integer.toString(stability.stableFrom().getAsInt())
            : "not yet");
  }

  /** Adds a row for each number of replications that is drawn. */
  void steps(Rows rows) {
    knots().forEach(n -> rows.add(step(n)));
  }

  private List<Object> step(int n) {
    return List.of(
        subject.name(),
        (long) n,
        at(n).value(),
        at(n).low(),
        at(n).high(),
        stability.steps().get(n - 2).variation());
  }

  /** Adds the figures of the estimate and of the spread, replication by replication. */
  void figures(Draft draft) {
    Axis n = Axis.number("Replications", "");
    String subtitle = "Design point " + point + ", replications in their order";
    draft.figure(
        subject.name(),
        new Figure.Lines(
            Caption.of(
                "How the estimate settles: " + Told.lower(subject.title()),
                subtitle + ", with " + Told.confidence(confidence)),
            n,
            Told.axis(subject),
            List.of(new Curve("estimate", estimates()))),
        "Estimate and interval after the first n replications.",
        "The band should narrow by half for four times the replications.");
    draft.figure(
        subject.name() + "-variation",
        new Figure.Lines(
            Caption.of("How the spread settles: " + Told.lower(subject.title()), subtitle)
                .withAbsence("the mean is 0, so there is no coefficient of variation"),
            n,
            Axis.number("Coefficient of variation", ""),
            List.of(new Curve("coefficient of variation", variations()))),
        "Standard deviation over mean after the first n replications (Lee and others 2015).",
        "Where the curve runs flat, more replications no longer change the spread that is seen.");
  }

  private List<Knot> estimates() {
    double least = subject.isShare() ? 0 : Arrays.stream(values).min().orElse(0);
    double most = subject.isShare() ? 1 : Arrays.stream(values).max().orElse(0);
    return knots().stream()
        .map(
            n -> {
              Interval drawn = Told.interval(at(n), least, most);
              return new Knot(n, drawn.estimate(), drawn.low(), drawn.high());
            })
        .toList();
  }

  private List<Knot> variations() {
    return knots().stream()
        .filter(n -> Double.isFinite(stability.steps().get(n - 2).variation()))
        .map(n -> Knot.at(n, stability.steps().get(n - 2).variation()))
        .toList();
  }
}
