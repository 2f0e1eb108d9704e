package org.casus.report.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.casus.analysis.Estimate;
import org.casus.analysis.Moments;
import org.casus.analysis.Normal;
import org.casus.analysis.Proportion;
import org.casus.analysis.factors.Inputs;
import org.casus.analysis.factors.Observed;
import org.casus.analysis.factors.Subject;
import org.casus.analysis.sensitivity.Stability;
import org.casus.chart.Axis;
import org.casus.chart.Caption;
import org.casus.chart.Curve;
import org.casus.chart.Figure;
import org.casus.chart.Interval;
import org.casus.chart.Knot;
import org.casus.experiment.Table;
import org.casus.report.page.Block;
import org.casus.report.words.Words;

/** How estimate, interval and coefficient of variation settle as replications are added. */
final class StabilityOfEstimates implements Analysis {

  private static final int LEAST = 10;
  private static final int MOST_KNOTS = 240;
  private static final double TOLERANCE = 0.01;
  private static final double POINTS = 0.03;
  private static final double TENTH = 0.1;

  @Override
  public String name() {
    return "stability";
  }

  @Override
  public String question() {
    return "how estimate and interval settle with replications, and how many are needed";
  }

  @Override
  public Optional<String> misfit(Inputs inputs, int replications) {
    return replications < LEAST
        ? Optional.of("it needs at least 10 replications of a design point")
        : Optional.empty();
  }

  @Override
  public Result of(Inputs inputs, List<Observed> observed, Options options) {
    Draft draft = new Draft(name());
    int point = options.text(Options.POINT).map(inputs.points()::indexOf).orElse(0);
    List<List<Object>> needs = new ArrayList<>();
    List<List<Object>> steps = new ArrayList<>();
    List<Block.Row> grid = new ArrayList<>();
    draft.heading("Design point " + inputs.points().get(point));
    for (Observed one : observed) {
      double[] values = Arrays.stream(one.runs()[point]).filter(Double::isFinite).toArray();
      if (values.length < 3) {
        draft.sentence(
            one.subject().title()
                + ": observed in fewer than 3 replications; nothing can be said.");
      } else {
        Run run = Run.of(one.subject(), values, options);
        draft.sentence(run.told());
        draw(draft, run, inputs.points().get(point), options);
        needs.add(run.row(inputs.points().get(point)));
        grid.add(run.gridRow());
        run.knots().forEach(n -> steps.add(run.step(n)));
      }
    }
    draft.grid(
        "Replications that the half-width asks for",
        List.of(
            "Response",
            "#n",
            "#Estimate",
            "#Half-width",
            "#Wanted",
            "#Needed n",
            "#CV stable from"),
        grid);
    draft.limits(
        "What may be concluded: whether more replications would still move these numbers, and about"
            + " how many a wanted half-width takes. What not: the precision of a comparison, which"
            + " has its own interval; a coefficient of variation that no longer moves (Lee and"
            + " others 2015) bounds no error.");
    return draft.result(
        "Are there enough replications?",
        new Table(
            "analysis_stability",
            List.of(
                "response",
                "point",
                "n",
                "estimate",
                "half_width",
                "coefficient_of_variation",
                "stable_from",
                "wanted_half_width",
                "needed_n"),
            needs),
        new Table(
            "analysis_stability_steps",
            List.of("response", "n", "estimate", "low", "high", "coefficient_of_variation"),
            steps));
  }

  /**
   * One response at one design point.
   *
   * @param needed replications for the wanted half-width, as far as the spread seen is the true one
   */
  private record Run(
      Subject subject,
      double[] values,
      Stability stability,
      double wanted,
      double needed,
      double confidence) {

    static Run of(Subject subject, double[] values, Options options) {
      Moments moments = Moments.of(values);
      double usual = subject.isShare() ? POINTS : TENTH * Math.abs(moments.mean());
      double wanted = options.number(Options.HALF_WIDTH).orElse(usual);
      double z = Normal.twoSided(options.confidence());
      double spread = subject.isShare() ? share(moments) : moments.variance();
      double needed = wanted > 0 ? Math.max(2, Math.ceil(z * z * spread / wanted / wanted)) : 0;
      Stability stability = Stability.of(values, TOLERANCE, options.confidence());
      return new Run(subject, values, stability, wanted, needed, options.confidence());
    }

    /** The variance of a share, which is not taken as 0 before anything was seen. */
    private static double share(Moments moments) {
      double smoothed = (moments.mean() * moments.n() + 1) / (moments.n() + 2.0);
      return smoothed * (1 - smoothed);
    }

    Estimate at(int n) {
      if (subject.isShare()) {
        long events = Math.round(Arrays.stream(values, 0, n).sum());
        return new Proportion(events, n).estimate(confidence);
      }
      return stability.steps().get(n - 2).mean();
    }

    Estimate end() {
      return at(values.length);
    }

    double variation() {
      return stability.steps().get(stability.steps().size() - 1).variation();
    }

    List<Integer> knots() {
      List<Integer> knots = new ArrayList<>();
      int step = Math.max(1, values.length / MOST_KNOTS);
      for (int n = 3; n < values.length; n += step) {
        knots.add(n);
      }
      knots.add(values.length);
      return knots;
    }

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

    List<Object> row(String point) {
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

    List<Object> step(int n) {
      return List.of(
          subject.name(),
          (long) n,
          at(n).value(),
          at(n).low(),
          at(n).high(),
          stability.steps().get(n - 2).variation());
    }
  }

  private void draw(Draft draft, Run run, String point, Options options) {
    Subject subject = run.subject();
    List<Knot> estimates = new ArrayList<>();
    List<Knot> variation = new ArrayList<>();
    double least = Arrays.stream(run.values()).min().orElse(0);
    double most = Arrays.stream(run.values()).max().orElse(0);
    for (int n : run.knots()) {
      Interval drawn =
          Told.interval(run.at(n), subject.isShare() ? 0 : least, subject.isShare() ? 1 : most);
      estimates.add(new Knot(n, drawn.estimate(), drawn.low(), drawn.high()));
      double cv = run.stability().steps().get(n - 2).variation();
      if (Double.isFinite(cv)) {
        variation.add(Knot.at(n, cv));
      }
    }
    Axis n = Axis.number("Replications", "");
    String subtitle = "Design point " + point + ", replications in their order";
    draft.figure(
        subject.name(),
        new Figure.Lines(
            Caption.of(
                "How the estimate settles: " + Told.lower(subject.title()),
                subtitle + ", with " + Told.confidence(options.confidence())),
            n,
            Told.axis(subject),
            List.of(new Curve("estimate", estimates))),
        "Estimate and interval after the first n replications.",
        "The band should narrow by half for four times the replications.");
    draft.figure(
        subject.name() + "-variation",
        new Figure.Lines(
            Caption.of("How the spread settles: " + Told.lower(subject.title()), subtitle)
                .withAbsence("the mean is 0, so there is no coefficient of variation"),
            n,
            Axis.number("Coefficient of variation", ""),
            List.of(new Curve("coefficient of variation", variation))),
        "Standard deviation over mean after the first n replications (Lee and others 2015).",
        "Where the curve runs flat, more replications no longer change the spread that is seen.");
  }
}
