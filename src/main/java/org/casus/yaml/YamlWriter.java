package org.casus.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casus.scenario.bind.Trees;

/** Writes a record or a tree as YAML in block style; reading the text gives an equal value. */
public final class YamlWriter {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z(][A-Za-z0-9 _.,;()/+%'-]*");
  private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final int LINE = 90;

  private final StringBuilder text = new StringBuilder();

  private YamlWriter() {}

  /** The whole record with every default. */
  public static String write(Record record) {
    return write(Trees.unbind(record));
  }

  /** A tree of maps, lists and single values. */
  public static String write(Object tree) {
    YamlWriter writer = new YamlWriter();
    if (tree instanceof Map<?, ?> map && !map.isEmpty()) {
      writer.entries(map, 0);
    } else if (tree instanceof List<?> list && !list.isEmpty()) {
      writer.items(list, 0);
    } else {
      writer.text.append(flow(tree)).append('\n');
    }
    return writer.text.toString();
  }

  private void entries(Map<?, ?> map, int indent) {
    boolean first = true;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      boolean afterDash = first && endsWithDash();
      text.append(" ".repeat(afterDash ? 0 : indent));
      text.append(key(String.valueOf(entry.getKey()))).append(':');
      value(entry.getValue(), indent);
      first = false;
    }
  }

  private void value(Object value, int indent) {
    if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      text.append('\n');
      entries(map, indent + 2);
    } else if (value instanceof List<?> list && !fits(list, indent)) {
      text.append('\n');
      items(list, indent + 2);
    } else {
      text.append(' ').append(flow(value)).append('\n');
    }
  }

  private void items(List<?> list, int indent) {
    for (Object item : list) {
      text.append(" ".repeat(indent)).append("- ");
      if (item instanceof Map<?, ?> map && !map.isEmpty()) {
        entries(map, indent + 2);
      } else if (item instanceof List<?> inner && !inner.isEmpty()) {
        text.append(flow(inner)).append('\n');
      } else {
        text.append(flow(item)).append('\n');
      }
    }
  }

  private boolean endsWithDash() {
    int length = text.length();
    return length >= 2 && text.charAt(length - 1) == ' ' && text.charAt(length - 2) == '-';
  }

  private static boolean fits(List<?> list, int indent) {
    boolean single = list.stream().noneMatch(item -> item instanceof Map || item instanceof List);
    return single && flow(list).length() + indent <= LINE;
  }

  private static String key(String name) {
    return KEY.matcher(name).matches() ? name : quoted(name);
  }

  private static String flow(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(e -> key(String.valueOf(e.getKey())) + ": " + flow(e.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(YamlWriter::flow).collect(Collectors.joining(", ", "[", "]"));
    }
    return value instanceof String word ? scalar(word) : String.valueOf(value);
  }

  private static String scalar(String word) {
    boolean plain =
        DATE.matcher(word).matches()
            || (PLAIN.matcher(word).matches()
                && !word.contains(",")
                && !word.endsWith(" ")
                && word.equals(PlainScalar.of(word)));
    return plain ? word : quoted(word);
  }

  private static String quoted(String word) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      switch (letter) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> append(quoted, letter);
      }
    }
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, char letter) {
    boolean odd =
        letter < ' '
            || (letter >= 0x7f && letter < 0xa0)
            || letter == '\u2028'
            || letter == '\u2029'
            || letter == '\uFEFF';
    quoted.append(
        odd ? String.format(Locale.ROOT, "\\u%04x", (int) letter) : String.valueOf(letter));
  }
}
