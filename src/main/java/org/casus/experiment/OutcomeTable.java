package org.casus.experiment;

import java.util.List;
import java.util.Map;

/**
 * The outcomes of a study, by design point and response, in the order of replications.
 *
 * @param points names of the design points, in order
 * @param values by design point, then by response name, one value a finished replication
 * @param failed number of failed replications by design point
 */
public record OutcomeTable(
    List<String> points,
    List<Response> responses,
    List<Map<String, double[]>> values,
    List<Long> failed) {

  public OutcomeTable {
    points = List.copyOf(points);
    responses = List.copyOf(responses);
    values = List.copyOf(values);
    failed = List.copyOf(failed);
  }

  /** The values of a response at a design point; not observed is {@code NaN}. */
  public double[] of(int point, String response) {
    double[] column = values.get(point).get(response);
    if (column == null) {
      throw new IllegalArgumentException("no response \"" + response + "\"");
    }
    return column;
  }
}
