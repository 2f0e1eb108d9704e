package org.casus.scenario.bind;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How values appear in messages: short, and plain about what they are. */
final class Shown {

  private static final int LONGEST = 60;
  private static final int MOST_KEYS = 6;

  private Shown() {}

  /** What came instead of what was expected. */
  static String of(@Nullable Object tree) {
    if (tree == null) {
      return "nothing";
    }
    if (tree instanceof String text) {
      return text.isEmpty() ? "an empty text" : "the text " + quoted(text);
    }
    if (tree instanceof Number number) {
      return "the number " + number(number);
    }
    if (tree instanceof List<?> list) {
      return list.isEmpty() ? "an empty list" : "a list of " + list.size();
    }
    if (tree instanceof Map<?, ?> map) {
      return map.isEmpty() ? "an empty map" : "a map of " + keys(map);
    }
    return String.valueOf(tree);
  }

  static String quoted(String text) {
    String line = text.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
    return '"' + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + '"';
  }

  /** A number as a person writes it: 3 and not 3.0. */
  static String number(Number number) {
    if (number instanceof Double || number instanceof Float) {
      double value = number.doubleValue();
      boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
      return whole ? Long.toString((long) value) : plain(value);
    }
    String text = number.toString();
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  private static String plain(double value) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    boolean ordinary = Math.abs(value) >= 1e-6 && Math.abs(value) < 1e15;
    return ordinary ? BigDecimal.valueOf(value).toPlainString() : Double.toString(value);
  }

  /** Names in brackets, as in {@code [must, shall]}. */
  static String list(Collection<String> names) {
    return "[" + String.join(", ", names) + "]";
  }

  private static String keys(Map<?, ?> map) {
    String first =
        map.keySet().stream()
            .limit(MOST_KEYS)
            .map(String::valueOf)
            .map(key -> key.length() > LONGEST ? key.substring(0, LONGEST) + "…" : key)
            .collect(Collectors.joining(", "));
    return "[" + first + (map.size() > MOST_KEYS ? ", …]" : "]");
  }
}
