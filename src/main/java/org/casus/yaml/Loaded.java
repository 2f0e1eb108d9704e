package org.casus.yaml;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a file: a value, or all the errors that prevent one.
 *
 * @param value present exactly when no finding is an error
 * @param findings errors and warnings, by place
 * @param sources the files read, the first one first, word for word
 */
public record Loaded<T>(Optional<T> value, List<Finding> findings, List<Source> sources) {

  public Loaded {
    findings = List.copyOf(findings);
    sources = List.copyOf(sources);
  }

  /** The findings that stop the work. */
  public List<Finding> errors() {
    return findings.stream().filter(Finding::isError).toList();
  }

  /** The findings that do not stop the work. */
  public List<Finding> warnings() {
    return findings.stream().filter(finding -> !finding.isError()).toList();
  }
}
