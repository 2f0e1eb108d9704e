package org.casus.report.method;

import java.util.ArrayList;
import java.util.List;
import org.casus.analysis.calibration.Posterior;
import org.casus.analysis.calibration.Sequential;
import org.casus.analysis.factors.Inputs;
import org.casus.chart.Axis;
import org.casus.chart.Caption;
import org.casus.chart.Curve;
import org.casus.chart.Estimates;
import org.casus.chart.Figure;
import org.casus.chart.Interval;
import org.casus.chart.Knot;
import org.casus.report.words.Words;

/** Draws what a calibration taught, and how near it came to the targets. */
record FittedFigures(Inputs inputs, Fitted fitted, double confidence) {

  private static final int FEWEST = 3;

  void draw(Draft draft) {
    draft.figure(
        "posterior",
        new Figure.Shares(
            Caption.of(
                "Values that agree with the targets",
                "Medians with "
                    + Words.given(confidence)
                    + " range before and after, n = "
                    + Words.count(fitted.posterior().size(), "draw", "draws")
                    + " kept of "
                    + Words.whole(inputs.points().size())),
            Axis.share("Place in the range that was tried"),
            fitted.names(),
            List.of(
                new Estimates("Prior", intervals(fitted.prior())),
                new Estimates("Posterior", intervals(fitted.posterior())))),
        "Approximate Bayesian computation by population Monte Carlo (Beaumont and others 2009;"
            + " Toni and others 2009).",
        "A posterior much shorter than its prior is what the targets teach of that factor.");
    if (fitted.found().rounds().size() >= FEWEST) {
      draft.figure(
          "tolerance",
          tolerance(),
          "The largest distance that a population accepted, in standard deviations of the first"
              + " population's histories; the first one has none.",
          "A line that still falls at its end says that more populations would come nearer.");
    }
  }

  private List<Interval> intervals(Posterior draws) {
    List<Interval> intervals = new ArrayList<>();
    for (int d = 0; d < fitted.names().size(); d++) {
      double tail = (1 - confidence) / 2;
      intervals.add(
          new Interval(
              place(draws.quantile(d, 0.5), d),
              place(draws.quantile(d, tail), d),
              place(draws.quantile(d, 1 - tail), d)));
    }
    return intervals;
  }

  private double place(double value, int factor) {
    double least = inputs.column(factor).min().orElse(0);
    double most = inputs.column(factor).max().orElse(0);
    return AbcCalibration.place(value, least, most);
  }

  private Figure tolerance() {
    List<Sequential.Round> rounds = fitted.found().rounds();
    List<Knot> knots = new ArrayList<>();
    long run = rounds.get(0).runs();
    for (Sequential.Round round : rounds.subList(1, rounds.size())) {
      run += round.runs();
      knots.add(Knot.at(run, round.tolerance()));
    }
    return new Figure.Lines(
        Caption.of(
            "Tolerance, population by population",
            Words.count(rounds.size(), "population", "populations")
                + " of "
                + Words.count(fitted.posterior().size(), "draw", "draws")),
        Axis.number("Particles run so far", ""),
        Axis.number("Tolerance", "standard deviations"),
        List.of(new Curve("Tolerance", knots)));
  }
}
