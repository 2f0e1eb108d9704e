package org.casus.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what was asked of an analysis as lines of {@code name: value}, and reads it back. */
final class Notes {

  private Notes() {}

  static String write(Map<String, String> entries) {
    return entries.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .collect(Collectors.joining("\n"));
  }

  static Map<String, String> read(String text) {
    Map<String, String> entries = new LinkedHashMap<>();
    text.lines()
        .forEach(
            line -> {
              int colon = line.indexOf(": ");
              if (colon > 0) {
                entries.put(line.substring(0, colon), line.substring(colon + 2));
              }
            });
    return entries;
  }

  static List<String> list(String commas) {
    return commas.isEmpty() ? List.of() : List.of(commas.split(","));
  }
}
