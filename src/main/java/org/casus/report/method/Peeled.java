package org.casus.report.method;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.casus.analysis.discovery.Box;
import org.casus.analysis.discovery.Prim;
import org.casus.analysis.discovery.QuasiP;
import org.casus.analysis.discovery.Score;
import org.casus.analysis.factors.Subject;
import org.casus.chart.Axis;
import org.casus.chart.Caption;
import org.casus.chart.Cloud;
import org.casus.chart.Figure;
import org.casus.chart.Interval;
import org.casus.chart.Point;
import org.casus.chart.Row;
import org.casus.report.page.Block;
import org.casus.report.words.Words;

/**
 * The boxes that peeling came through for one response, told and drawn.
 *
 * @param trajectory the boxes, from the whole space on
 * @param chosen number of the box that is told of, from 0
 */
record Peeled(Subject subject, Interest interest, List<Prim.Step> trajectory, int chosen) {

  private static final double DROPPED = 0.05;
  private static final int LABELLED = 5;

  private Prim.Step step() {
    return trajectory.get(chosen);
  }

  /** Where cases of interest are dense, and how dense. */
  String told() {
    Score score = step().score();
    List<String> limits = new ArrayList<>();
    for (int i = 0; i < interest.dimensions().size(); i++) {
      if (step().box().limits().get(i).restricted()) {
        limits.add(Told.limits(interest.dimensions().get(i), step().box().limits().get(i)));
      }
    }
    String where =
        limits.isEmpty()
            ? "No limit makes cases denser: the whole space is the best box"
            : "Where " + Words.list(limits);
    return "Of interest: "
        + interest.words()
        + ", "
        + Words.whole(score.allInterest())
        + " of "
        + Words.whole(score.allCases())
        + " design points. "
        + where
        + ", "
        + Words.percent(score.density())
        + " of points are of interest (density), which are "
        + Words.percent(score.coverage())
        + " of all that are (coverage); box "
        + chosen
        + " of "
        + (trajectory.size() - 1)
        + ", "
        + Words.whole(score.cases())
        + " points.";
  }

  /** Adds the limits of the box, to the page and as rows. */
  void limits(Draft draft, Rows rows) {
    List<OptionalDouble> quasi = QuasiP.of(step().box(), interest.points(), interest.interesting());
    List<Block.Row> grid = new ArrayList<>();
    for (int i = 0; i < interest.dimensions().size(); i++) {
      Box.Limits range = step().box().limits().get(i);
      if (range.restricted()) {
        double p = quasi.get(i).orElse(Double.NaN);
        String words = Told.limits(interest.dimensions().get(i), range);
        String path = interest.dimensions().get(i).path();
        grid.add(Block.Row.of(path, words, p > DROPPED ? "perhaps" : "hardly", Words.fixed(p, 4)));
        rows.add(List.of(subject.name(), path, range.low(), range.high(), words, p));
      }
    }
    draft.grid(
        subject.title() + ": limits of box " + chosen,
        List.of("Factor", "Limits", "Could it be dropped?", "#Quasi-p"),
        grid);
  }

  /** Adds a row for each box on the way. */
  void steps(Rows rows) {
    for (int k = 0; k < trajectory.size(); k++) {
      rows.add(step(k));
    }
  }

  private List<Object> step(int number) {
    Prim.Step step = trajectory.get(number);
    Score score = step.score();
    return List.of(
        subject.name(),
        (long) number,
        score.coverage(),
        score.density(),
        score.mass(),
        score.cases(),
        score.interest(),
        (long) step.box().restricted(),
        number == chosen ? "yes" : "no");
  }

  /** Adds the figures of the way and of the limits of the box. */
  void figures(Draft draft) {
    String title = Told.lower(subject.title());
    String subtitle =
        "Of interest: "
            + interest.words()
            + "; n = "
            + Words.count(interest.kept().length, "design point", "design points");
    way(draft, Caption.of("Peeling towards: " + title, subtitle));
    List<Row> rows = bars();
    if (!rows.isEmpty()) {
      bars(draft, Caption.of("Limits of box " + chosen + ": " + title, subtitle), rows);
    }
  }

  private void way(Draft draft, Caption caption) {
    List<Point> way = new ArrayList<>();
    List<Point> box = new ArrayList<>();
    for (int k = 0; k < trajectory.size(); k++) {
      Score score = trajectory.get(k).score();
      boolean labelled = k == 0 || k == trajectory.size() - 1 || k % LABELLED == 0;
      String label = k + ", " + trajectory.get(k).box().restricted() + " limits";
      Point point =
          new Point(score.coverage(), score.density(), labelled || k == chosen ? label : "");
      (k == chosen ? box : way).add(point);
    }
    draft.figure(
        subject.name(),
        new Figure.Scatter(
            caption,
            Axis.share("Coverage: share of all cases of interest in the box"),
            Axis.share("Density: share of the box's points that are of interest"),
            List.of(new Cloud("Boxes on the way", way), new Cloud("Chosen box", box))),
        "The way of PRIM from the whole space (box 0) to the last box; each label gives the number"
            + " of a box and how many factors it limits.",
        "Further up is purer, further right misses less; --box N takes another box.");
  }

  private void bars(Draft draft, Caption caption, List<Row> rows) {
    draft.figure(
        subject.name() + "-limits",
        new Figure.Forest(
            caption,
            Axis.number("Place in the range of the factor", "% from low to high"),
            rows,
            0,
            0),
        "Where the chosen box lies within the range of each factor that it limits.",
        "A short bar is a strict condition; a factor without a bar may take any value.");
  }

  private List<Row> bars() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < interest.dimensions().size(); i++) {
      Box.Limits limits = step().box().limits().get(i);
      double[] span = interest.span(i);
      if (limits.restricted() && span[1] > span[0]) {
        double low = 100 * (Math.max(span[0], limits.low()) - span[0]) / (span[1] - span[0]);
        double high = 100 * (Math.min(span[1], limits.high()) - span[0]) / (span[1] - span[0]);
        rows.add(
            new Row(
                Told.limits(interest.dimensions().get(i), limits),
                new Interval((low + high) / 2, low, Math.max(low, high))));
      }
    }
    return rows;
  }
}
