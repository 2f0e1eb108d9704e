package org.casus.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How what-ifs are compared with the baseline.
 *
 * @param whatIfs names of what-ifs; every one of the study when empty
 * @param responses names of responses; the main ones when empty, {@code all} for every one
 * @param smallest smallest effect of interest by response, in its unit, a share for a chance
 * @param bootstrap whether differences of numbers get BCa intervals rather than Student's
 * @param confidence of the intervals, (0, 1)
 * @param pValues whether p-values are told
 */
public record ComparisonWish(
    List<String> whatIfs,
    List<String> responses,
    Map<String, Double> smallest,
    boolean bootstrap,
    double confidence,
    boolean pValues) {

  /** Every what-if, the main responses, the usual terms. */
  public static final ComparisonWish USUAL =
      new ComparisonWish(List.of(), List.of(), Map.of(), true, 0.95, false);

  public ComparisonWish {
    whatIfs = List.copyOf(whatIfs);
    responses = List.copyOf(responses);
    smallest = Collections.unmodifiableMap(new LinkedHashMap<>(smallest));
    if (!(confidence > 0 && confidence < 1)) {
      throw new BadInput("the confidence must be between 0 and 1, not " + confidence);
    }
    smallest.forEach(ComparisonWish::requirePositive);
  }

  /**
   * The smallest effects in the words of a command line.
   *
   * @param pairs each {@code response=size}
   * @throws BadInput when one is not of that form
   */
  public static Map<String, Double> smallest(List<String> pairs) {
    Map<String, Double> sizes = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      try {
        sizes.put(
            pair.substring(0, Math.max(0, equals)), Double.valueOf(pair.substring(equals + 1)));
      } catch (NumberFormatException e) {
        equals = -1;
      }
      if (equals < 1) {
        problems.add(
            "--smallest-effect "
                + pair
                + ": this is not RESPONSE=SIZE, such as intervention=0.05 for five points.");
      }
    }
    if (!problems.isEmpty()) {
      throw new BadInput(problems);
    }
    return sizes;
  }

  private static void requirePositive(String response, double size) {
    if (!(size > 0 && size < Double.POSITIVE_INFINITY)) {
      throw new BadInput(
          "the smallest effect of " + response + " must be a number above 0, not " + size);
    }
  }

  /** The wish as the store notes it. */
  String text() {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("what-ifs", String.join(",", whatIfs));
    entries.put("responses", String.join(",", responses));
    entries.put(
        "smallest",
        smallest.entrySet().stream()
            .map(e -> e.getKey() + "=" + e.getValue())
            .collect(Collectors.joining(",")));
    entries.put("bootstrap", Boolean.toString(bootstrap));
    entries.put("confidence", Double.toString(confidence));
    entries.put("p-values", Boolean.toString(pValues));
    return Notes.write(entries);
  }

  /** The wish that a store noted. */
  static ComparisonWish of(String text) {
    Map<String, String> entries = Notes.read(text);
    return new ComparisonWish(
        Notes.list(entries.getOrDefault("what-ifs", "")),
        Notes.list(entries.getOrDefault("responses", "")),
        smallest(Notes.list(entries.getOrDefault("smallest", ""))),
        Boolean.parseBoolean(entries.getOrDefault("bootstrap", "true")),
        Double.parseDouble(entries.getOrDefault("confidence", "0.95")),
        Boolean.parseBoolean(entries.getOrDefault("p-values", "false")));
  }
}
