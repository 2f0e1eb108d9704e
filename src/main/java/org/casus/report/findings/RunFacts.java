package org.casus.report.findings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What must be known to run a study again and to trust it.
 *
 * @param title of the study: that of its experiment, or else of its scenario
 * @param experiment id of the experiment; empty where a scenario was run
 * @param identity SHA-256 of all that shapes the outcomes, 64 hexadecimal digits
 * @param version of Casus
 * @param seed master seed
 * @param points number of design points, at least 1
 * @param planned replications asked for of each design point, at least 1
 * @param command the command line
 * @param hashes SHA-256 by what was hashed, such as {@code scenario.yaml}
 * @param failures messages of failed replications, one each kind, with their number
 */
public record RunFacts(
    String title,
    String experiment,
    String identity,
    String version,
    long seed,
    long points,
    long planned,
    String command,
    Map<String, String> hashes,
    List<String> failures) {
  public RunFacts {
    hashes = Collections.unmodifiableMap(new LinkedHashMap<>(hashes));
    failures = List.copyOf(failures);
  }
}
