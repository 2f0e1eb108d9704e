package org.casus.study;

import java.util.List;

/**
 * What came of looking whether a study folder is what it was.
 *
 * @param findings in the order in which they were looked for
 */
public record Verification(List<Finding> findings) {

  public Verification {
    findings = List.copyOf(findings);
  }

  /** One thing that was looked at, and whether it is as it should be. */
  public record Finding(boolean good, String text) {}

  /** Whether everything is as it should be. */
  public boolean good() {
    return findings.stream().allMatch(Finding::good);
  }

  /** A line for each thing. */
  public List<String> lines() {
    return findings.stream().map(f -> (f.good() ? "good    " : "NOT so  ") + f.text()).toList();
  }
}
