package org.casus.yaml;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in plain words why a text is no YAML. */
final class SyntaxMessage {

  private static final Map<String, String> PLAIN = plain();

  private SyntaxMessage() {}

  private static Map<String, String> plain() {
    Map<String, String> plain = new LinkedHashMap<>();
    plain.put("(TAB)", "a tab in the indentation: use spaces");
    plain.put(
        "mapping values are not allowed here",
        "a second \": \" on the line or a wrong indentation: put texts with \": \" in quotes");
    plain.put("could not find expected ':'", "a key without \": \" after it");
    plain.put("expected <block end>", "the indentation does not fit the lines above");
    plain.put("unexpected end of stream", "a quotation mark is not closed");
    plain.put("expected ',' or ']'", "a list in [ ] is not closed or lacks a comma");
    plain.put("expected ',' or '}'", "a map in { } is not closed or lacks a comma");
    plain.put("cannot start any token", "a text that begins with @, ` or % must stand in quotes");
    plain.put("unknown escape character", "an unknown escape after \\ in double quotes");
    return plain;
  }

  static Finding of(String source, String text, YamlEngineException e) {
    if (e instanceof ReaderException unreadable) {
      return unreadable(source, text, unreadable);
    }
    String problem = problem(e);
    Location location =
        e instanceof MarkedYamlEngineException marked
            ? Composer.at(source, marked.getProblemMark())
            : Location.of(source);
    if (indentedByTab(text, location.line())) {
      problem = "(TAB)";
    }
    for (Map.Entry<String, String> entry : PLAIN.entrySet()) {
      if (problem.contains(entry.getKey())) {
        return Finding.error(location, entry.getValue());
      }
    }
    return Finding.error(location, "not valid YAML: " + problem);
  }

  private static Finding unreadable(String source, String text, ReaderException e) {
    int end =
        text.offsetByCodePoints(0, Math.min(e.getPosition(), (int) text.codePoints().count()));
    String before = text.substring(0, end);
    int line = (int) before.chars().filter(letter -> letter == '\n').count() + 1;
    int column = before.length() - before.lastIndexOf('\n');
    return Finding.error(
        new Location(source, line, column),
        String.format(
            Locale.ROOT, "the control character 0x%02X is not allowed", e.getCodePoint()));
  }

  private static String problem(YamlEngineException e) {
    String message =
        e instanceof MarkedYamlEngineException marked ? marked.getProblem() : e.getMessage();
    return String.valueOf(message).lines().findFirst().orElse("");
  }

  private static boolean indentedByTab(String text, int line) {
    return text.lines().skip(Math.max(0, line - 1)).findFirst().orElse("").matches("\\s*\\t.*");
  }
}
