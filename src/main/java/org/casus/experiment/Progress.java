package org.casus.experiment;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How far a study has come.
 *
 * @param done replications finished, failed ones included
 * @param total replications planned
 * @param failures number of failed replications by cause
 * @param rate replications a second, at least 0
 * @param elapsed time since the start
 * @param left time left at this rate; zero before the first replication is done
 */
public record Progress(
    long done,
    long total,
    Map<String, Long> failures,
    double rate,
    Duration elapsed,
    Duration left) {

  public Progress {
    failures = Collections.unmodifiableMap(new LinkedHashMap<>(failures));
  }

  /** Number of failed replications. */
  public long failed() {
    return failures.values().stream().mapToLong(Long::longValue).sum();
  }
}
