package org.casus.report.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.casus.analysis.Estimate;
import org.casus.analysis.Survival;
import org.casus.chart.AtRisk;
import org.casus.chart.Axis;
import org.casus.chart.Caption;
import org.casus.chart.Curve;
import org.casus.chart.Figure;
import org.casus.chart.Knot;
import org.casus.report.findings.Share;
import org.casus.report.findings.Tally;
import org.casus.report.page.ReportFigure;
import org.casus.report.words.Words;

/**
 * The share of replications without an intervention, day by day (Kaplan-Meier).
 *
 * @param days length of a run, days
 */
public record SurvivalFigure(Tally tally, int days) {

  private static final String RESPONSE = "days-to-intervention";
  private static final int COLUMNS = 6;

  /** The figure; empty without the response or without a replication. */
  public Optional<ReportFigure> figure() {
    if (!tally.has(RESPONSE) || tally.n() == 0) {
      return Optional.empty();
    }
    double[] observed = tally.values(RESPONSE);
    double[] times = Arrays.stream(observed).map(t -> Double.isNaN(t) ? days : t).toArray();
    boolean[] happened = new boolean[times.length];
    for (int i = 0; i < times.length; i++) {
      happened[i] = !Double.isNaN(observed[i]);
    }
    Survival survival = Survival.of(times, happened, Share.CONFIDENCE);
    String n = "n = " + Words.whole(survival.n());
    String subtitle =
        "Survival curve with 95 % band, "
            + n
            + ", of which "
            + Words.whole(survival.events())
            + " see an intervention";
    Figure figure =
        new Figure.Survival(
            Caption.of("Days without an intervention", subtitle),
            Axis.number("Days since the start of the run", "days"),
            Axis.share("Share of replications without an intervention"),
            List.of(new Curve("No intervention yet", knots(survival, observed))),
            atRisk(times));
    return Optional.of(
        new ReportFigure(
            "survival",
            figure,
            430,
            "Share of replications in which no troops have crossed the border yet, day by day, with"
                + " its 95\u00a0% band (Kaplan-Meier; "
                + (tally.pooled() ? "Wilson, clustered by replication" : "Greenwood, log-log")
                + "). Runs without an intervention count as"
                + " cut off on day "
                + days
                + ".",
            "Each step down is a day on which some replication sees an intervention; what is left"
                + " at the right edge never does. The numbers below count the replications without one"
                + " until then."));
  }

  private List<Knot> knots(Survival survival, double[] observed) {
    List<Knot> knots = new ArrayList<>();
    knots.add(Knot.at(0, 1));
    for (Survival.Step step : survival.steps()) {
      knots.add(tally.pooled() ? clustered(step, observed) : knot(step));
    }
    Knot last = knots.get(knots.size() - 1);
    if (last.x() < days) {
      knots.add(new Knot(days, last.y(), last.low(), last.high()));
    }
    return knots;
  }

  private static Knot knot(Survival.Step step) {
    return new Knot(step.time(), step.survival(), step.low(), step.high());
  }

  /** No run ends early, so that the share itself, and its interval, is known at each step. */
  private Knot clustered(Survival.Step step, double[] observed) {
    boolean[] left = new boolean[observed.length];
    for (int i = 0; i < left.length; i++) {
      left[i] = Double.isNaN(observed[i]) || observed[i] > step.time();
    }
    Estimate share = tally.clusters().share(left, Share.CONFIDENCE);
    return new Knot(step.time(), step.survival(), share.low(), share.high());
  }

  private AtRisk atRisk(double[] times) {
    List<Double> columns = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    for (int column = 0; column <= COLUMNS; column++) {
      double time = Math.floor((double) days * column / COLUMNS);
      columns.add(time);
      counts.add((int) Arrays.stream(times).filter(t -> t >= time).count());
    }
    return new AtRisk(columns, List.of(counts));
  }
}
