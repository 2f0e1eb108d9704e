package org.casus.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.casus.experiment.plan.DesignTree;

/**
 * How a design is told to have more points while those that it has stay where they are.
 *
 * <p>A Sobol' sequence, blocks of Saltelli and of Morris, and lists of points begin with the same
 * points however many they have. In a cross the first part varies slowest, so that it alone may
 * grow; in a concat the last.
 *
 * @param points what {@code points}, or {@code trajectories} of morris, is to be
 * @param table name of the file that lists the points of a csv design
 */
record Growth(OptionalLong points, Optional<String> table) {

  /**
   * The changes of the design, each {@code path=value}.
   *
   * @throws BadInput where its points would move
   */
  List<String> options(DesignTree design) {
    List<String> options = new ArrayList<>();
    grow(design, "design", options);
    refuseUnused(options);
    return options;
  }

  private void grow(DesignTree tree, String place, List<String> options) {
    if (tree.isLeaf()) {
      leaf(tree, place, options);
    } else if (!tree.cross().isEmpty()) {
      grow(tree.cross().get(0), place + ".cross[0]", options);
    } else if (!tree.concat().isEmpty()) {
      int last = tree.concat().size() - 1;
      grow(tree.concat().get(last), place + ".concat[" + last + "]", options);
    } else {
      for (int i = 0; i < tree.zip().size(); i++) {
        grow(tree.zip().get(i), place + ".zip[" + i + "]", options);
      }
    }
  }

  private void leaf(DesignTree tree, String place, List<String> options) {
    switch (tree.placing()) {
      case SOBOL, SALTELLI -> options.add(place + ".points=" + number(tree, place));
      case MORRIS -> options.add(place + ".trajectories=" + number(tree, place));
      case CSV ->
          options.add(
              place
                  + ".file="
                  + table.orElseThrow(
                      () ->
                          new BadInput(
                              place
                                  + ": a csv design has the points that its file lists. Maybe give"
                                  + " the file with more rows below them: --table FILE")));
      case GRID, ONE_AT_A_TIME ->
          throw refusal(
              tree,
              place,
              "has the levels that its factors list, and more would come in" + " between");
      case LHS, NOLH ->
          throw refusal(
              tree,
              place,
              "cuts every factor into as many parts as it has points, so"
                  + " that with another number all of them move");
    }
  }

  private long number(DesignTree tree, String place) {
    return points.orElseThrow(
        () -> new BadInput(place + ": " + word(tree) + " grows by a number of points: --points N"));
  }

  private static BadInput refusal(DesignTree tree, String place, String why) {
    boolean inCross = place.endsWith("cross[0]");
    return new BadInput(
        place
            + ": "
            + word(tree)
            + " cannot be given more points: it "
            + why
            + ". "
            + (inCross ? "Of a cross only the first part can grow. " : "")
            + "What can grow is sobol, saltelli, morris and csv; every design can be given more"
            + " replications.");
  }

  private void refuseUnused(List<String> options) {
    if (points.isPresent() && options.stream().allMatch(option -> option.contains(".file="))) {
      throw new BadInput(
          "--points has no meaning for this design, which grows by its file: --table");
    }
    if (table.isPresent() && options.stream().noneMatch(option -> option.contains(".file="))) {
      throw new BadInput("--table has no meaning for this design, which has no csv: --points");
    }
  }

  private static String word(DesignTree tree) {
    return tree.placing().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
