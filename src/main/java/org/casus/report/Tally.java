package org.casus.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.casus.analysis.Estimate;
import org.casus.analysis.Quantiles;
import org.casus.experiment.OutcomeTable;
import org.casus.experiment.Response;

/**
 * Counts the outcomes of one design point.
 *
 * @param point number of the design point in the table, from 0
 */
record Tally(OutcomeTable outcomes, int point) {

  /** Number of finished replications. */
  long n() {
    return outcomes.finished().get(point);
  }

  /** Number of failed replications. */
  long failed() {
    return outcomes.failed().get(point);
  }

  boolean has(String response) {
    return outcomes.has(response);
  }

  Optional<Response> response(String name) {
    return outcomes.responses().stream().filter(r -> r.name().equals(name)).findFirst();
  }

  double[] values(String response) {
    return outcomes.of(point, response);
  }

  /** The observed values of a response. */
  double[] observed(String response) {
    return Arrays.stream(values(response)).filter(Double::isFinite).toArray();
  }

  /** How often the answer is yes; empty without the response or without a replication. */
  Optional<Share> share(String response, String label) {
    if (!has(response) || n() == 0) {
      return Optional.empty();
    }
    long events = Arrays.stream(values(response)).filter(value -> value > 0).count();
    return Optional.of(Share.of(label, events, n()));
  }

  /** How often the answer is yes among those in which a condition holds; empty if it never does. */
  Optional<Share> shareGiven(String response, String condition, String label) {
    if (!has(response) || !has(condition)) {
      return Optional.empty();
    }
    double[] values = values(response);
    double[] conditions = values(condition);
    long events = 0;
    long n = 0;
    for (int i = 0; i < values.length; i++) {
      if (conditions[i] > 0) {
        n++;
        events += values[i] > 0 ? 1 : 0;
      }
    }
    return n == 0 ? Optional.empty() : Optional.of(Share.of(label, events, n));
  }

  /** The share of each category; empty without the response or without a replication. */
  List<Share> categories(String response) {
    if (!has(response) || n() == 0) {
      return List.of();
    }
    List<String> names = response(response).map(Response::categories).orElse(List.of());
    double[] values = values(response);
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int category = i;
      long events = Arrays.stream(values).filter(value -> value == category).count();
      shares.add(Share.of(names.get(i), events, n()));
    }
    return shares;
  }

  /** The median of the observed values; empty when there are none. */
  Optional<Estimate> median(String response) {
    if (!has(response)) {
      return Optional.empty();
    }
    double[] observed = observed(response);
    return observed.length == 0
        ? Optional.empty()
        : Optional.of(Quantiles.estimate(observed, 0.5, Share.CONFIDENCE));
  }
}
