package org.casus.report.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casus.analysis.discovery.Robustness;
import org.casus.analysis.factors.Subject;
import org.casus.chart.Axis;
import org.casus.chart.Caption;
import org.casus.chart.Estimates;
import org.casus.chart.Figure;
import org.casus.chart.Interval;
import org.casus.chart.Row;
import org.casus.report.page.Block;
import org.casus.report.words.Words;

/**
 * How levers do on one response over the worlds in which all have a value, told and drawn.
 *
 * @param levers their names
 * @param robust what each loses and how often it is good enough, in the order of the levers
 * @param aim what is good
 * @param worlds number of worlds compared, at least 2
 * @param left number of worlds left out
 * @param confidence of intervals, (0, 1)
 */
record Regretted(
    Subject subject,
    List<String> levers,
    List<Robustness> robust,
    Robustness.Aim aim,
    int worlds,
    int left,
    double confidence) {

  private static final int PERCENT = 100;

  /** The levers, the one with the least mean regret first. */
  private List<Integer> order() {
    return IntStream.range(0, robust.size())
        .boxed()
        .sorted(Comparator.comparingDouble(i -> robust.get(i).meanRegret().value()))
        .toList();
  }

  private String goal() {
    return (aim.smallerIsBetter() ? "little" : "much") + " is good";
  }

  /** Which levers lose least, and which are good enough most often. */
  String told() {
    List<Integer> order = order();
    double regret = robust.get(order.get(0)).meanRegret().value();
    List<Integer> first =
        order.stream().filter(i -> robust.get(i).meanRegret().value() == regret).toList();
    double largest = first.stream().mapToDouble(i -> robust.get(i).maxRegret()).max().orElse(0);
    double share = robust.stream().mapToDouble(one -> one.satisficing().value()).max().orElse(0);
    List<Integer> satisfying =
        order.stream().filter(i -> robust.get(i).satisficing().value() == share).toList();
    return "Where "
        + goal()
        + ", "
        + named(first)
        + (first.size() == 1 ? " has" : " have")
        + " the least mean regret ("
        + Told.mean(subject, regret)
        + ", at most "
        + Told.mean(subject, largest)
        + "); "
        + named(satisfying)
        + (satisfying.size() == 1 ? " is" : " are")
        + " good enough ("
        + Told.mean(subject, aim.goodEnough())
        + ") in most worlds: "
        + Words.percent(share)
        + "."
        + omitted();
  }

  private String omitted() {
    return left == 0
        ? ""
        : " "
            + Words.count(left, "world", "worlds")
            + " without a value under every lever left out.";
  }

  /** Levers that come out the same share a place. */
  private String named(List<Integer> places) {
    return places.stream()
        .map(i -> "\"" + levers.get(i) + "\"")
        .collect(Collectors.joining(" and "));
  }

  /** Adds a row for each lever. */
  void rows(Rows rows) {
    order().forEach(i -> rows.add(row(i)));
  }

  private List<Object> row(int lever) {
    Robustness one = robust.get(lever);
    return List.of(
        subject.name(),
        levers.get(lever),
        (long) worlds,
        one.meanRegret().value(),
        one.meanRegret().low(),
        one.meanRegret().high(),
        one.highRegret(),
        one.maxRegret(),
        one.satisficing().value(),
        one.satisficing().low(),
        one.satisficing().high(),
        aim.goodEnough(),
        goal());
  }

  /** Adds the grid of the page. */
  void grid(Draft draft) {
    List<Block.Row> cells = new ArrayList<>();
    for (int i : order()) {
      Robustness one = robust.get(i);
      cells.add(
          Block.Row.of(
              levers.get(i),
              Told.mean(subject, one.meanRegret().value()),
              Told.mean(subject, one.highRegret()),
              Told.mean(subject, one.maxRegret()),
              Words.percent(one.satisficing().value())));
    }
    draft.grid(
        subject.title() + ": regret against the best lever of each world, and satisficing",
        List.of("Lever", "#Mean regret", "#90 % quantile", "#Largest", "#Good enough"),
        cells);
  }

  /** Adds the figures of regret and of satisficing. */
  void figures(Draft draft) {
    String unit = subject.isShare() ? "percentage points" : subject.response().unit();
    String subtitle =
        "Over " + Words.whole(worlds) + " worlds, with " + Told.confidence(confidence);
    draft.figure(
        subject.name(),
        new Figure.Forest(
            Caption.of("Mean regret: " + Told.lower(subject.title()), subtitle),
            Axis.number("Loss against the best lever of each world", unit),
            order().stream().map(this::regret).toList(),
            0,
            0),
        "How much worse a lever does than the best one in the same world, in the mean (Savage"
            + " 1951).",
        "A lever at 0 is best in every world.");
    List<Interval> enough =
        order().stream().map(i -> Told.interval(robust.get(i).satisficing(), 0, 1)).toList();
    draft.figure(
        subject.name() + "-satisficing",
        new Figure.Shares(
            Caption.of("Good enough: " + Told.lower(subject.title()), subtitle),
            Axis.share("Share of worlds"),
            order().stream().map(levers::get).toList(),
            List.of(new Estimates("", enough))),
        "In how many worlds a lever reaches what will do (Simon 1956).",
        "Worlds count alike; the share is no probability unless they were drawn from one.");
  }

  private Row regret(int lever) {
    double factor = subject.isShare() ? PERCENT : 1;
    Interval drawn = Told.interval(robust.get(lever).meanRegret(), 0, Double.MAX_VALUE);
    return new Row(
        levers.get(lever),
        new Interval(factor * drawn.estimate(), factor * drawn.low(), factor * drawn.high()));
  }
}
