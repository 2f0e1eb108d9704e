package org.casus.report.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casus.analysis.factors.Observed;
import org.casus.analysis.factors.Subject;
import org.casus.analysis.search.Front;
import org.casus.report.words.Words;

/** The combinations of levels that were tried, with their objectives. */
record Tried(LeverGrid grid, List<Observed> observed, Front front) {

  private static final int LETTERS = 26;

  Tried {
    observed = List.copyOf(observed);
  }

  static Tried of(LeverGrid grid, List<Observed> observed, Options options) {
    double[][][] runs = new double[grid.levers().size()][observed.size()][];
    for (int candidate = 0; candidate < runs.length; candidate++) {
      for (int i = 0; i < observed.size(); i++) {
        runs[candidate][i] = overWorlds(observed.get(i), grid.of(candidate));
      }
    }
    List<Boolean> large =
        observed.stream().map(one -> options.is(Options.MAXIMIZE + one.subject().name())).toList();
    List<Boolean> shares = observed.stream().map(one -> one.subject().isShare()).toList();
    return new Tried(grid, observed, new Front(runs, large, shares, options.confidence()));
  }

  /** The mean over the worlds, replication by replication; NaN where a world is missing. */
  private static double[] overWorlds(Observed observed, int[] points) {
    int length = Arrays.stream(points).map(point -> observed.runs()[point].length).max().orElse(0);
    double[] means = new double[length];
    for (int point : points) {
      double[] runs = observed.runs()[point];
      for (int r = 0; r < length; r++) {
        means[r] += r < runs.length ? runs[r] / points.length : Double.NaN;
      }
    }
    return means;
  }

  int size() {
    return grid.levers().size();
  }

  int worlds() {
    return grid.worlds().size();
  }

  int replications() {
    return observed.stream().mapToInt(Observed::replications).max().orElse(0);
  }

  int objectives() {
    return observed.size();
  }

  Subject subject(int objective) {
    return observed.get(objective).subject();
  }

  String name(int candidate) {
    return grid.levers().get(candidate);
  }

  /** A limit of a mean, within what a share can be. */
  double bounded(int objective, double limit) {
    return subject(objective).isShare() ? Math.max(0, Math.min(1, limit)) : limit;
  }

  /** What is wanted, in words. */
  String goals() {
    List<String> goals = new ArrayList<>();
    for (int i = 0; i < objectives(); i++) {
      goals.add(
          (front.large().get(i) ? "much of " : "little of ") + Told.lower(subject(i).title()));
    }
    return Words.list(goals);
  }

  /** A short name of a member by its place on the front: A to Z, then A2 and so on. */
  static String letter(int place) {
    String letter = String.valueOf((char) ('A' + place % LETTERS));
    return place < LETTERS ? letter : letter + (place / LETTERS + 1);
  }
}
