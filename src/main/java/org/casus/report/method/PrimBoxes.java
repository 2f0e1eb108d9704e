package org.casus.report.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.casus.analysis.discovery.Box;
import org.casus.analysis.discovery.Prim;
import org.casus.analysis.discovery.QuasiP;
import org.casus.analysis.discovery.Score;
import org.casus.analysis.factors.Inputs;
import org.casus.analysis.factors.Observed;
import org.casus.chart.Axis;
import org.casus.chart.Caption;
import org.casus.chart.Cloud;
import org.casus.chart.Figure;
import org.casus.chart.Interval;
import org.casus.chart.Point;
import org.casus.chart.Row;
import org.casus.experiment.Table;
import org.casus.report.page.Block;
import org.casus.report.words.Words;

/** Under which conditions something happens: a box found by peeling. */
final class PrimBoxes implements Analysis {

  private static final int LEAST_POINTS = 20;
  private static final double ALPHA = 0.05;
  private static final double MASS = 0.05;

  @Override
  public String name() {
    return "prim";
  }

  @Override
  public String question() {
    return "under which conditions something happens: a box found by peeling";
  }

  @Override
  public Optional<String> misfit(Inputs inputs, int replications) {
    return inputs.varied().isEmpty() || inputs.points().size() < LEAST_POINTS
        ? Optional.of("it needs a factor that varies and at least 20 design points, such as lhs")
        : Optional.empty();
  }

  @Override
  public Result of(Inputs inputs, List<Observed> observed, Options options) {
    Draft draft = new Draft(name());
    List<List<Object>> steps = new ArrayList<>();
    List<List<Object>> limits = new ArrayList<>();
    for (Observed one : observed) {
      subject(draft, one, Interest.of(inputs, one, options), options, steps, limits);
    }
    draft.limits(
        "What may be concluded: in this box, over the points that were run, cases of interest are"
            + " that dense. What not: how likely the box is in the world, or that its limits are"
            + " exact: the box was searched for, so quasi-p values only say which limits could be"
            + " dropped. Check a box on fresh points.");
    return draft.result(
        "Under which conditions does it happen?",
        new Table(
            "analysis_prim",
            List.of(
                "response",
                "box",
                "coverage",
                "density",
                "mass",
                "cases",
                "of_interest",
                "restricted",
                "chosen"),
            steps),
        new Table(
            "analysis_prim_limits",
            List.of("response", "factor", "low", "high", "words", "quasi_p"),
            limits));
  }

  private void subject(
      Draft draft,
      Observed observed,
      Interest interest,
      Options options,
      List<List<Object>> steps,
      List<List<Object>> limits) {
    String title = observed.subject().title();
    draft.heading(title);
    if (!interest.refusal().isEmpty()) {
      draft.sentence(interest.refusal());
      return;
    }
    double alpha = options.number(Options.ALPHA).orElse(ALPHA);
    double mass = options.number(Options.MASS).orElse(MASS);
    List<Prim.Step> trajectory =
        new Prim(alpha, mass).trajectory(interest.points(), interest.interesting());
    int chosen = chosen(trajectory, options);
    Prim.Step step = trajectory.get(chosen);
    List<OptionalDouble> quasi = QuasiP.of(step.box(), interest.points(), interest.interesting());
    draft.sentence(told(interest, step, chosen, trajectory.size()));
    draw(draft, observed, interest, trajectory, chosen);
    List<Block.Row> grid = new ArrayList<>();
    for (int i = 0; i < interest.dimensions().size(); i++) {
      Box.Limits range = step.box().limits().get(i);
      if (range.restricted()) {
        double p = quasi.get(i).orElse(Double.NaN);
        String words = Told.limits(interest.dimensions().get(i), range);
        String path = interest.dimensions().get(i).path();
        grid.add(Block.Row.of(path, words, p(p), Words.fixed(p, 4)));
        limits.add(List.of(observed.subject().name(), path, range.low(), range.high(), words, p));
      }
    }
    for (int k = 0; k < trajectory.size(); k++) {
      steps.add(row(observed, trajectory.get(k), k, k == chosen));
    }
    draft.grid(
        title + ": limits of box " + chosen,
        List.of("Factor", "Limits", "Could it be dropped?", "#Quasi-p"),
        grid);
  }

  private static String p(double quasi) {
    return quasi > 0.05 ? "perhaps" : "hardly";
  }

  /** The box asked for, else the one with the best balance of coverage and density. */
  private static int chosen(List<Prim.Step> trajectory, Options options) {
    OptionalDouble asked = options.number(Options.BOX);
    if (asked.isPresent()) {
      return (int) Math.max(0, Math.min(trajectory.size() - 1, asked.getAsDouble()));
    }
    int best = 0;
    for (int k = 1; k < trajectory.size(); k++) {
      if (balance(trajectory.get(k).score()) > balance(trajectory.get(best).score())) {
        best = k;
      }
    }
    return best;
  }

  private static double balance(Score score) {
    double sum = score.coverage() + score.density();
    return sum == 0 ? 0 : 2 * score.coverage() * score.density() / sum;
  }

  private static String told(Interest interest, Prim.Step step, int chosen, int boxes) {
    Score score = step.score();
    List<String> limits = new ArrayList<>();
    for (int i = 0; i < interest.dimensions().size(); i++) {
      if (step.box().limits().get(i).restricted()) {
        limits.add(Told.limits(interest.dimensions().get(i), step.box().limits().get(i)));
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
        + (boxes - 1)
        + ", "
        + Words.whole(score.cases())
        + " points.";
  }

  private static List<Object> row(Observed observed, Prim.Step step, int number, boolean chosen) {
    Score score = step.score();
    return List.of(
        observed.subject().name(),
        (long) number,
        score.coverage(),
        score.density(),
        score.mass(),
        score.cases(),
        score.interest(),
        (long) step.box().restricted(),
        chosen ? "yes" : "no");
  }

  private void draw(
      Draft draft, Observed observed, Interest interest, List<Prim.Step> trajectory, int chosen) {
    List<Point> way = new ArrayList<>();
    List<Point> box = new ArrayList<>();
    for (int k = 0; k < trajectory.size(); k++) {
      Score score = trajectory.get(k).score();
      boolean labelled = k == 0 || k == trajectory.size() - 1 || k % 5 == 0;
      String label = k + ", " + trajectory.get(k).box().restricted() + " limits";
      Point point =
          new Point(score.coverage(), score.density(), labelled || k == chosen ? label : "");
      (k == chosen ? box : way).add(point);
    }
    String title = Told.lower(observed.subject().title());
    String subtitle =
        "Of interest: "
            + interest.words()
            + "; n = "
            + Words.count(interest.kept().length, "design point", "design points");
    draft.figure(
        observed.subject().name(),
        new Figure.Scatter(
            Caption.of("Peeling towards: " + title, subtitle),
            Axis.share("Coverage: share of all cases of interest in the box"),
            Axis.share("Density: share of the box's points that are of interest"),
            List.of(new Cloud("Boxes on the way", way), new Cloud("Chosen box", box))),
        "The way of PRIM from the whole space (box 0) to the last box; each label gives the number"
            + " of a box and how many factors it limits.",
        "Further up is purer, further right misses less; --box N takes another box.");
    List<Row> rows = rows(interest, trajectory.get(chosen).box());
    if (!rows.isEmpty()) {
      draft.figure(
          observed.subject().name() + "-limits",
          new Figure.Forest(
              Caption.of("Limits of box " + chosen + ": " + title, subtitle),
              Axis.number("Place in the range of the factor", "% from low to high"),
              rows,
              0,
              0),
          "Where the chosen box lies within the range of each factor that it limits.",
          "A short bar is a strict condition; a factor without a bar may take any value.");
    }
  }

  private static List<Row> rows(Interest interest, Box box) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < interest.dimensions().size(); i++) {
      Box.Limits limits = box.limits().get(i);
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
