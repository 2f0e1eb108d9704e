package org.casus.report.words;

import java.util.List;
import java.util.stream.Collectors;
import org.casus.scenario.Scenario;

/**
 * Where figures come from, in full: the head of a scenario explains the keys that its parts use.
 */
public record Sources(Scenario scenario) {

  /** The sources in a row; a key that the head does not explain stands as it is. */
  public String told(List<String> keys) {
    return keys.stream().map(this::inFull).collect(Collectors.joining("; "));
  }

  private String inFull(String key) {
    return scenario.scenario().sources().stream()
        .filter(text -> text.startsWith(key + ":"))
        .map(text -> text.substring(key.length() + 1).strip())
        .map(text -> text.endsWith(".") ? text.substring(0, text.length() - 1) : text)
        .findFirst()
        .orElse(key);
  }
}
