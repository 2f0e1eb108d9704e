package org.casus.report.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casus.analysis.Estimate;
import org.casus.analysis.Proportion;
import org.casus.analysis.discovery.Box;
import org.casus.analysis.discovery.Cart;
import org.casus.analysis.factors.Inputs;
import org.casus.analysis.factors.Observed;
import org.casus.chart.Axis;
import org.casus.chart.Caption;
import org.casus.chart.Estimates;
import org.casus.chart.Figure;
import org.casus.report.page.Block;
import org.casus.report.words.Words;

/** How conditions share out the space into regions with and without what is of interest. */
final class CartTree implements Analysis {

  private static final int LEAST_POINTS = 20;
  private static final double MASS = 0.05;
  private static final int MOST_DRAWN = 16;

  @Override
  public String name() {
    return "cart";
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public String question() {
    return "how conditions share out the space: a tree of regions";
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
    Rows rows =
        new Rows(
            "analysis_cart",
            List.of(
                "response",
                "leaf",
                "limits",
                "coverage",
                "density",
                "mass",
                "cases",
                "of_interest"));
    for (Observed one : observed) {
      subject(draft, one, Interest.of(inputs, one, options), options, rows);
    }
    draft.limits(
        "What may be concluded: how the points that were run divide into regions rich and poor in"
            + " cases of interest. What not: that the borders are exact; a tree is unstable, and"
            + " another sample may cut elsewhere. Intervals hold one leaf alone and not the search"
            + " for it.");
    return draft.result("Which regions does it divide into?", rows.table());
  }

  private void subject(
      Draft draft, Observed observed, Interest interest, Options options, Rows rows) {
    String title = observed.subject().title();
    draft.heading(title);
    if (!interest.refusal().isEmpty()) {
      draft.sentence(interest.refusal());
      return;
    }
    double mass = options.number(Options.MASS).orElse(MASS);
    List<Cart.Leaf> leaves =
        new Cart(mass)
            .leaves(interest.points(), interest.interesting()).stream()
                .sorted(Comparator.comparingDouble(leaf -> -leaf.score().density()))
                .toList();
    Cart.Leaf first = leaves.get(0);
    draft.sentence(
        "Of interest: "
            + interest.words()
            + ". The tree has "
            + Words.count(leaves.size(), "leaf", "leaves")
            + "; the densest, where "
            + words(interest, first.box())
            + ", holds "
            + Words.percent(first.score().density())
            + " of interest and "
            + Words.percent(first.score().coverage())
            + " of all that are.");
    List<Block.Row> grid = new ArrayList<>();
    for (int i = 0; i < leaves.size(); i++) {
      Cart.Leaf leaf = leaves.get(i);
      String words = words(interest, leaf.box());
      grid.add(
          Block.Row.of(
              Integer.toString(i + 1),
              words,
              Words.percent(leaf.score().density()),
              Words.percent(leaf.score().coverage()),
              Words.whole(leaf.score().cases())));
      rows.add(
          List.of(
              observed.subject().name(),
              (long) i + 1,
              words,
              leaf.score().coverage(),
              leaf.score().density(),
              leaf.score().mass(),
              leaf.score().cases(),
              leaf.score().interest()));
    }
    draw(draft, observed, interest, leaves, options);
    draft.grid(
        title + ": leaves of the tree",
        List.of("Leaf", "Where", "#Density", "#Coverage", "#Points"),
        grid);
  }

  private static String words(Interest interest, Box box) {
    List<String> limits = new ArrayList<>();
    for (int i = 0; i < interest.dimensions().size(); i++) {
      if (box.limits().get(i).restricted()) {
        limits.add(Told.limits(interest.dimensions().get(i), box.limits().get(i)));
      }
    }
    return limits.isEmpty() ? "anything holds" : Words.list(limits);
  }

  private void draw(
      Draft draft, Observed observed, Interest interest, List<Cart.Leaf> leaves, Options options) {
    List<Cart.Leaf> drawn = leaves.subList(0, Math.min(MOST_DRAWN, leaves.size()));
    Figure figure =
        new Figure.Shares(
            Caption.of(
                "Regions: " + Told.lower(observed.subject().title()),
                "Share of the design points of a leaf that are of interest ("
                    + interest.words()
                    + ") with "
                    + Told.confidence(options.confidence())),
            Axis.share("Density"),
            drawn.stream().map(leaf -> words(interest, leaf.box())).toList(),
            List.of(
                new Estimates(
                    "",
                    drawn.stream()
                        .map(
                            leaf -> {
                              Estimate estimate =
                                  new Proportion(leaf.score().interest(), leaf.score().cases())
                                      .estimate(options.confidence());
                              return Told.interval(estimate, 0, 1);
                            })
                        .toList())));
    draft.figure(
        observed.subject().name(),
        figure,
        "Leaves of a classification tree (Gini), the densest first, at most "
            + MOST_DRAWN
            + " of them.",
        "Each row is a region that no other row overlaps; together they fill the space.");
  }
}
