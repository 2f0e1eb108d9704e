package org.casus.report.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.casus.analysis.Quantiles;
import org.casus.experiment.OutcomeTable;
import org.casus.experiment.Response;

/**
 * Chooses the replication that stands for all: the one that agrees with the most frequent answer in
 * as many yes-or-no and category responses as any, and among those the one whose days lie nearest
 * to the median days.
 *
 * <p>Days that fewer than half of the replications have are left out; where most have one, a
 * replication without it counts as far away as the farthest. The first of equals is taken.
 */
public final class Typical {

  /** The rule in words, for captions. */
  public static final String RULE =
      "Of all replications this is the most ordinary one: in as many questions as any other it ends"
          + " as most of them do, and among such its days lie nearest to the median days. That it is"
          + " ordinary does not make it likely.";

  private Typical() {}

  /**
   * The row of the typical replication among the finished ones; empty when there is none.
   *
   * @param point number of the design point, from 0
   */
  public static OptionalInt row(OutcomeTable outcomes, int point) {
    int n = (int) new Tally(outcomes, point).n();
    if (n == 0) {
      return OptionalInt.empty();
    }
    double[] disagreement = new double[n];
    double[] distance = new double[n];
    for (Response response : outcomes.responses()) {
      if (response.kind() != Response.Kind.NUMBER) {
        add(response, outcomes.of(point, response.name()), disagreement, distance);
      }
    }
    int best = 0;
    for (int row = 1; row < n; row++) {
      boolean fewer = disagreement[row] < disagreement[best];
      boolean equal = disagreement[row] == disagreement[best];
      if (fewer || equal && distance[row] < distance[best]) {
        best = row;
      }
    }
    return OptionalInt.of(best);
  }

  private static void add(
      Response response, double[] values, double[] disagreement, double[] distance) {
    switch (response.kind()) {
      case YES_NO, CATEGORY -> {
        double mode = mode(values);
        for (int row = 0; row < values.length; row++) {
          disagreement[row] += Double.compare(values[row], mode) == 0 ? 0 : 1;
        }
      }
      case DAY -> addDistance(values, distance);
      case NUMBER -> {}
    }
  }

  private static void addDistance(double[] values, double[] distance) {
    double[] observed = Arrays.stream(values).filter(Double::isFinite).toArray();
    if (2 * observed.length <= values.length) {
      return;
    }
    double median = Quantiles.of(observed, 0.5);
    double farthest = 0;
    for (double day : observed) {
      farthest = Math.max(farthest, Math.abs(day - median));
    }
    for (int row = 0; row < values.length; row++) {
      boolean seen = Double.isFinite(values[row]);
      distance[row] += seen ? Math.abs(values[row] - median) : farthest;
    }
  }

  private static double mode(double[] values) {
    List<Double> distinct = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    int best = 0;
    for (double value : values) {
      int place = distinct.indexOf(value);
      if (place < 0) {
        distinct.add(value);
        counts.add(1);
      } else {
        counts.set(place, counts.get(place) + 1);
      }
    }
    for (int i = 1; i < counts.size(); i++) {
      best = counts.get(i) > counts.get(best) ? i : best;
    }
    return distinct.get(best);
  }
}
