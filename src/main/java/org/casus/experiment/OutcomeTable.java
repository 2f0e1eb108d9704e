package org.casus.experiment;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The outcomes of a study, by design point and response, in the order of replications.
 *
 * <p>Columns are read when they are asked for, so that a study of millions of replications needs
 * the memory of a few columns. Ask for one response after another, and for the points of a response
 * together.
 *
 * @param points names of the design points, in order
 * @param finished number of finished replications by design point
 * @param failed number of failed replications by design point
 * @param draws for each design point the number of the draw behind each finished replication, where
 *     several share one; an empty array where each has its own
 * @param columns reads the column of a response by its name
 */
public record OutcomeTable(
    List<String> points,
    List<Response> responses,
    List<Long> finished,
    List<Long> failed,
    List<long[]> draws,
    Function<String, OutcomeColumn> columns) {

  public OutcomeTable {
    points = List.copyOf(points);
    responses = List.copyOf(responses);
    finished = List.copyOf(finished);
    failed = List.copyOf(failed);
    draws = List.copyOf(draws);
  }

  /** A table in which every replication of a design point has a draw of its own. */
  public static OutcomeTable apart(
      List<String> points,
      List<Response> responses,
      List<Long> finished,
      List<Long> failed,
      Function<String, OutcomeColumn> columns) {
    List<long[]> draws = Collections.nCopies(points.size(), new long[0]);
    return new OutcomeTable(points, responses, finished, failed, draws, columns);
  }

  /**
   * A table of values that are at hand.
   *
   * @param values by design point, then by response name, one value a finished replication
   */
  public static OutcomeTable of(
      List<String> points,
      List<Response> responses,
      List<Map<String, double[]>> values,
      List<Long> failed) {
    List<Response> measured =
        responses.stream()
            .filter(response -> values.stream().allMatch(v -> v.containsKey(response.name())))
            .toList();
    return apart(
        points,
        measured,
        values.stream().map(OutcomeTable::size).toList(),
        failed,
        name -> OutcomeColumn.of(values.stream().map(point -> point.get(name)).toList()));
  }

  /** Whether a response was measured. */
  public boolean has(String response) {
    return responses.stream().anyMatch(known -> known.name().equals(response));
  }

  /** A response at every design point. */
  public OutcomeColumn column(String response) {
    if (!has(response)) {
      throw new IllegalArgumentException("no response \"" + response + "\"");
    }
    return columns.apply(response);
  }

  /** The values of a response at a design point; not observed is {@code NaN}. */
  public double[] of(int point, String response) {
    return column(response).of(point);
  }

  private static long size(Map<String, double[]> point) {
    return point.values().stream().mapToLong(values -> values.length).findFirst().orElse(0);
  }
}
