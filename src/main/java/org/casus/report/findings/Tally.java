package org.casus.report.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.IntPredicate;
import org.casus.analysis.Clusters;
import org.casus.analysis.Estimate;
import org.casus.experiment.OutcomeTable;
import org.casus.experiment.Response;

/**
 * Counts the outcomes of one design point.
 *
 * @param point number of the design point in the table, from 0
 */
public record Tally(OutcomeTable outcomes, int point) {

  /** Number of finished replications. */
  public long n() {
    return outcomes.finished().get(point);
  }

  /** Number of failed replications. */
  public long failed() {
    return outcomes.failed().get(point);
  }

  /** Whether a response was measured, by its name. */
  public boolean has(String response) {
    return outcomes.has(response);
  }

  /** The response of a name; empty where it was not measured. */
  public Optional<Response> response(String name) {
    return outcomes.responses().stream().filter(r -> r.name().equals(name)).findFirst();
  }

  /** One value each finished replication, NaN where it was not observed. */
  public double[] values(String response) {
    return outcomes.of(point, response);
  }

  /** The observed values of a response. */
  public double[] observed(String response) {
    return Arrays.stream(values(response)).filter(Double::isFinite).toArray();
  }

  /** How often the answer is yes; empty without the response or without a replication. */
  public Optional<Share> share(String response, String label) {
    if (!has(response) || n() == 0) {
      return Optional.empty();
    }
    return share(label, response, any -> true, value -> value > 0);
  }

  /** How often the answer is yes among those in which a condition holds; empty if it never does. */
  public Optional<Share> shareGiven(String response, String condition, String label) {
    if (!has(response) || !has(condition)) {
      return Optional.empty();
    }
    double[] conditions = values(condition);
    return share(label, values(response), i -> conditions[i] > 0, value -> value > 0);
  }

  /** The share of each category; empty without the response or without a replication. */
  public List<Share> categories(String response) {
    if (!has(response) || n() == 0) {
      return List.of();
    }
    List<String> names = response(response).map(Response::categories).orElse(List.of());
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int category = i;
      share(names.get(i), response, any -> true, value -> value == category).ifPresent(shares::add);
    }
    return shares;
  }

  /** How often a value is meant among those that are counted; empty where none is. */
  public Optional<Share> share(
      String label, String response, DoublePredicate counted, DoublePredicate meant) {
    double[] values = values(response);
    return share(label, values, i -> counted.test(values[i]), meant);
  }

  private Optional<Share> share(
      String label, double[] values, IntPredicate counted, DoublePredicate meant) {
    boolean[] happened = new boolean[values.length];
    int n = 0;
    for (int i = 0; i < values.length; i++) {
      if (counted.test(i)) {
        happened[n++] = meant.test(values[i]);
      }
    }
    return n == 0
        ? Optional.empty()
        : Optional.of(Share.of(label, Arrays.copyOf(happened, n), clusters().where(counted)));
  }

  /** Which replications are one draw. */
  public Clusters clusters() {
    long[] draws = outcomes.draws().get(point);
    return draws.length == 0 ? Clusters.apart(Math.toIntExact(n())) : Clusters.of(draws);
  }

  /** Which of the replications with an observed value are one draw. */
  public Clusters clusters(String response) {
    double[] values = values(response);
    return clusters().where(i -> Double.isFinite(values[i]));
  }

  /** Whether design points that meet the same chance are told as one. */
  public boolean pooled() {
    return !clusters().areApart();
  }

  /** The median of the observed values; empty when there are none. */
  public Optional<Estimate> median(String response) {
    if (!has(response)) {
      return Optional.empty();
    }
    double[] observed = observed(response);
    return observed.length == 0
        ? Optional.empty()
        : Optional.of(clusters(response).median(observed, Share.CONFIDENCE));
  }
}
