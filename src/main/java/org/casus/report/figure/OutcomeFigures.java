package org.casus.report.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.casus.analysis.Estimate;
import org.casus.chart.Axis;
import org.casus.chart.Caption;
import org.casus.chart.Estimates;
import org.casus.chart.Figure;
import org.casus.chart.Interval;
import org.casus.experiment.Response;
import org.casus.report.findings.Share;
import org.casus.report.findings.Tally;
import org.casus.report.page.ReportFigure;
import org.casus.report.words.FateWords;
import org.casus.report.words.Words;

/** The figures of the responses: shares with intervals, and the spread of counts. */
public record OutcomeFigures(FateWords words, Tally tally) {

  private static final List<String> EVENTS =
      List.of(
          "ultimatum-force",
          "standby",
          "deployment-ordered",
          "intervention",
          "war-widened",
          "pact-declared",
          "pact-signed",
          "talks-open",
          "exit-notice");

  /** The figures whose responses were measured. */
  public List<ReportFigure> list() {
    List<ReportFigure> figures = new ArrayList<>();
    if (tally.n() == 0) {
      return figures;
    }
    shares(figures);
    fate().ifPresent(figures::add);
    return figures;
  }

  /** How deaths, days under sanctions and pledges spread over replications. */
  public List<ReportFigure> spreads() {
    List<ReportFigure> figures = new ArrayList<>();
    spread(figures, "deaths", "Battle deaths");
    spread(figures, "sanction-days", "Days under sanctions");
    spread(figures, "pledged", "Soldiers pledged");
    return figures;
  }

  private void shares(List<ReportFigure> figures) {
    List<Share> shares =
        EVENTS.stream().flatMap(name -> tally.share(name, title(name)).stream()).toList();
    if (!shares.isEmpty()) {
      figures.add(
          new ReportFigure(
              "outcomes",
              shares("How often each step is reached", shares),
              150 + 34 * shares.size(),
              "Share of replications in which each step happens at least once, with its 95\u00a0%"
                  + " interval (Wilson).",
              "The dot is the share; if the study were repeated with other chance, 95 of 100 such"
                  + " intervals would cover the model's true share."));
    }
  }

  private Optional<ReportFigure> fate() {
    List<Share> shares =
        tally.categories("regime-outcome").stream()
            .map(share -> share.labelled(Words.capital(words.of(share.label()))))
            .toList();
    return shares.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ReportFigure(
                "fate",
                shares("What becomes of those in power", shares),
                150 + 34 * shares.size(),
                "Fate of those in power after a year or at the end of a shorter run; each share"
                    + " with its 95\u00a0% interval (Wilson). A long timetable counts as staying.",
                "The four shares add up to 100\u00a0%, apart from the rounding of the labels."));
  }

  private Figure shares(String title, List<Share> shares) {
    List<Interval> values = shares.stream().map(Share::estimate).map(OutcomeFigures::of).toList();
    return new Figure.Shares(
        Caption.of(title, "Share of replications with 95 % interval, n = " + Words.whole(tally.n()))
            .withAlternative(
                title
                    + ": "
                    + String.join(
                        "; ", shares.stream().map(s -> s.label() + " " + s.percent()).toList())
                    + "."),
        Axis.share("Share of replications"),
        shares.stream().map(Share::label).toList(),
        List.of(new Estimates("", values)));
  }

  private void spread(List<ReportFigure> figures, String name, String title) {
    double[] all = tally.has(name) ? tally.observed(name) : new double[0];
    if (all.length == 0) {
      return;
    }
    long above = Arrays.stream(all).filter(value -> value != 0).count();
    boolean rare = 2 * above < all.length;
    List<Double> shown = Arrays.stream(all).filter(value -> !rare || value != 0).boxed().toList();
    String unit = tally.response(name).map(Response::unit).orElse("");
    String n = "n = " + Words.whole(all.length);
    figures.add(
        new ReportFigure(
            name,
            new Figure.Distribution(
                Caption.of(
                        title,
                        rare
                            ? "The "
                                + Words.count(above, "replication", "replications")
                                + " with a value other than 0, of "
                                + n
                            : "One value a replication, " + n)
                    .withAbsence("the value is 0 in every replication"),
                Axis.number(title, unit),
                shown,
                false),
            shown.isEmpty() ? 220 : 380,
            title
                + (rare ? " over the replications in which there are any." : " over replications.")
                + (above == all.length
                    ? ""
                    : " In "
                        + Share.of("", all.length - above, all.length).counts()
                        + " the value is 0."),
            "The higher a bar, the more replications fall into its range."));
  }

  static Interval of(Estimate estimate) {
    return new Interval(estimate.value(), estimate.low(), estimate.high());
  }

  private String title(String response) {
    return tally.response(response).map(Response::title).orElse(Words.plain(response));
  }
}
