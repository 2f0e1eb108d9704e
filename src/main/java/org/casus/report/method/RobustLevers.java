package org.casus.report.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casus.analysis.Quantiles;
import org.casus.analysis.discovery.Robustness;
import org.casus.analysis.factors.Inputs;
import org.casus.analysis.factors.Observed;
import org.casus.analysis.factors.Subject;
import org.casus.chart.Axis;
import org.casus.chart.Caption;
import org.casus.chart.Estimates;
import org.casus.chart.Figure;
import org.casus.chart.Interval;
import org.casus.chart.Row;
import org.casus.experiment.Table;
import org.casus.report.page.Block;
import org.casus.report.words.Words;

/** Which choice holds up over what nobody controls: regret and satisficing. */
final class RobustLevers implements Analysis {

  @Override
  public String name() {
    return "robustness";
  }

  @Override
  public String question() {
    return "which choice holds up over what nobody controls: regret and satisficing";
  }

  @Override
  public Optional<String> misfit(Inputs inputs, int replications) {
    LeverGrid grid = LeverGrid.of(inputs);
    return grid.levers().size() < 2 || grid.worlds().size() < 2
        ? Optional.of(
            "it needs levers crossed with uncertainties: at least 2 combinations of each at the"
                + " same points")
        : Optional.empty();
  }

  @Override
  public Result of(Inputs inputs, List<Observed> observed, Options options) {
    Draft draft = new Draft(name());
    List<List<Object>> rows = new ArrayList<>();
    for (Observed one : observed) {
      subject(draft, LeverGrid.of(inputs), one, options, rows);
    }
    draft.limits(
        "What may be concluded: which choice loses least against the best choice, and how often it"
            + " is good enough, over the points that were run. What not: which is best in"
            + " expectation, for every point counts alike however likely it is; where a point has"
            + " few replications, chance adds to regret.");
    return draft.result(
        "Which choice holds up?",
        new Table(
            "analysis_robustness",
            List.of(
                "response",
                "lever",
                "worlds",
                "mean_regret",
                "mean_regret_low",
                "mean_regret_high",
                "regret_q90",
                "max_regret",
                "satisficing",
                "satisficing_low",
                "satisficing_high",
                "good_enough",
                "good_is"),
            rows));
  }

  private void subject(
      Draft draft, LeverGrid grid, Observed observed, Options options, List<List<Object>> rows) {
    Subject subject = observed.subject();
    draft.heading(subject.title());
    double[] means = observed.means();
    int[] whole =
        IntStream.range(0, grid.worlds().size())
            .filter(k -> Arrays.stream(grid.points()).noneMatch(row -> Double.isNaN(means[row[k]])))
            .toArray();
    if (whole.length < 2) {
      draft.sentence("Fewer than two worlds have a value under every lever; nothing can be said.");
      return;
    }
    double[][] table =
        Arrays.stream(grid.points())
            .map(row -> Arrays.stream(whole).mapToDouble(k -> means[row[k]]).toArray())
            .toArray(double[][]::new);
    boolean least = !options.is(Options.MOST);
    double good =
        options
            .number(Options.GOOD_ENOUGH)
            .orElseGet(
                () ->
                    Quantiles.of(
                        Arrays.stream(table).flatMapToDouble(Arrays::stream).toArray(), 0.5));
    List<Robustness> robust =
        Robustness.of(table, new Robustness.Aim(least, good), options.confidence());
    List<Integer> order =
        IntStream.range(0, robust.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> robust.get(i).meanRegret().value()))
            .toList();
    int left = grid.left() + grid.worlds().size() - whole.length;
    String goal = (least ? "little" : "much") + " is good";
    draft.sentence(told(grid, robust, order, subject, goal, good, left));
    List<Block.Row> cells = new ArrayList<>();
    for (int i : order) {
      Robustness one = robust.get(i);
      cells.add(
          Block.Row.of(
              grid.levers().get(i),
              Told.mean(subject, one.meanRegret().value()),
              Told.mean(subject, one.highRegret()),
              Told.mean(subject, one.maxRegret()),
              Words.percent(one.satisficing().value())));
      rows.add(row(subject, grid.levers().get(i), one, whole.length, good, goal));
    }
    draw(draft, grid, robust, order, subject, whole.length, options);
    draft.grid(
        subject.title() + ": regret against the best lever of each world, and satisficing",
        List.of("Lever", "#Mean regret", "#90 % quantile", "#Largest", "#Good enough"),
        cells);
  }

  private static String told(
      LeverGrid grid,
      List<Robustness> robust,
      List<Integer> order,
      Subject subject,
      String goal,
      double good,
      int left) {
    double regret = robust.get(order.get(0)).meanRegret().value();
    List<Integer> first =
        order.stream().filter(i -> robust.get(i).meanRegret().value() == regret).toList();
    double largest = first.stream().mapToDouble(i -> robust.get(i).maxRegret()).max().orElse(0);
    double share = robust.stream().mapToDouble(one -> one.satisficing().value()).max().orElse(0);
    List<Integer> satisfying =
        order.stream().filter(i -> robust.get(i).satisficing().value() == share).toList();
    return "Where "
        + goal
        + ", "
        + named(grid, first)
        + (first.size() == 1 ? " has" : " have")
        + " the least mean regret ("
        + Told.mean(subject, regret)
        + ", at most "
        + Told.mean(subject, largest)
        + "); "
        + named(grid, satisfying)
        + (satisfying.size() == 1 ? " is" : " are")
        + " good enough ("
        + Told.mean(subject, good)
        + ") in most worlds: "
        + Words.percent(share)
        + "."
        + (left == 0
            ? ""
            : " "
                + Words.count(left, "world", "worlds")
                + " without a value under every lever left out.");
  }

  /** Levers that come out the same share a place. */
  private static String named(LeverGrid grid, List<Integer> levers) {
    return levers.stream()
        .map(i -> "\"" + grid.levers().get(i) + "\"")
        .collect(Collectors.joining(" and "));
  }

  private static List<Object> row(
      Subject subject, String lever, Robustness one, int worlds, double good, String goal) {
    return List.of(
        subject.name(),
        lever,
        (long) worlds,
        one.meanRegret().value(),
        one.meanRegret().low(),
        one.meanRegret().high(),
        one.highRegret(),
        one.maxRegret(),
        one.satisficing().value(),
        one.satisficing().low(),
        one.satisficing().high(),
        good,
        goal);
  }

  private void draw(
      Draft draft,
      LeverGrid grid,
      List<Robustness> robust,
      List<Integer> order,
      Subject subject,
      int worlds,
      Options options) {
    double factor = subject.isShare() ? 100 : 1;
    String unit = subject.isShare() ? "percentage points" : subject.response().unit();
    String subtitle =
        "Over " + Words.whole(worlds) + " worlds, with " + Told.confidence(options.confidence());
    List<Row> rows =
        order.stream()
            .map(
                i -> {
                  var drawn = Told.interval(robust.get(i).meanRegret(), 0, Double.MAX_VALUE);
                  return new Row(
                      grid.levers().get(i),
                      new Interval(
                          factor * drawn.estimate(), factor * drawn.low(), factor * drawn.high()));
                })
            .toList();
    draft.figure(
        subject.name(),
        new Figure.Forest(
            Caption.of("Mean regret: " + Told.lower(subject.title()), subtitle),
            Axis.number("Loss against the best lever of each world", unit),
            rows,
            0,
            0),
        "How much worse a lever does than the best one in the same world, in the mean (Savage"
            + " 1951).",
        "A lever at 0 is best in every world.");
    draft.figure(
        subject.name() + "-satisficing",
        new Figure.Shares(
            Caption.of("Good enough: " + Told.lower(subject.title()), subtitle),
            Axis.share("Share of worlds"),
            order.stream().map(grid.levers()::get).toList(),
            List.of(
                new Estimates(
                    "",
                    order.stream()
                        .map(i -> Told.interval(robust.get(i).satisficing(), 0, 1))
                        .toList()))),
        "In how many worlds a lever reaches what will do (Simon 1956).",
        "Worlds count alike; the share is no probability unless they were drawn from one.");
  }
}
