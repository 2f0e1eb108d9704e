package org.casus.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.report.method.Options;

/**
 * What is asked of one method of analysis.
 *
 * @param method its name
 * @param responses each a name, or {@code name=category}; the main ones when empty
 * @param confidence of intervals, (0, 1)
 * @param resamples of the bootstrap, at least 1
 * @param options of the method, by name, as text
 */
public record AnalysisWish(
    String method,
    List<String> responses,
    double confidence,
    int resamples,
    Map<String, String> options) {

  /** The beginning of the name under which the store notes a wish. */
  static final String REQUEST = "analysis ";

  public AnalysisWish {
    responses = List.copyOf(responses);
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    if (!(confidence > 0 && confidence < 1)) {
      throw new BadInput("the confidence must be between 0 and 1, not " + confidence);
    }
    if (resamples < 1) {
      throw new BadInput("the number of resamples must be at least 1, not " + resamples);
    }
  }

  /** The usual wish for a method. */
  public static AnalysisWish of(String method) {
    return new AnalysisWish(
        method, List.of(), Options.USUAL.confidence(), Options.USUAL.resamples(), Map.of());
  }

  Options asOptions() {
    return new Options(confidence, resamples, options);
  }

  /** The wish as the store notes it. */
  String text() {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("responses", String.join(",", responses));
    entries.put("confidence", Double.toString(confidence));
    entries.put("resamples", Integer.toString(resamples));
    options.forEach((name, value) -> entries.put("option " + name, value));
    return Notes.write(entries);
  }

  /** The wish that a store noted. */
  static AnalysisWish of(String method, String text) {
    Map<String, String> entries = Notes.read(text);
    Map<String, String> options = new LinkedHashMap<>();
    entries.forEach(
        (name, value) -> {
          if (name.startsWith("option ")) {
            options.put(name.substring("option ".length()), value);
          }
        });
    return new AnalysisWish(
        method,
        Notes.list(entries.getOrDefault("responses", "")),
        Double.parseDouble(entries.getOrDefault("confidence", "0.95")),
        Integer.parseInt(entries.getOrDefault("resamples", "1000")),
        options);
  }
}
