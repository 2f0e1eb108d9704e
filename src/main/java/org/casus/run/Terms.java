package org.casus.run;

import java.time.Duration;
import java.util.Optional;

/**
 * What a run bears with.
 *
 * @param timeout time after which a replication is given up; none when absent
 * @param stopsAtFailure whether the first failure ends the run
 */
public record Terms(Optional<Duration> timeout, boolean stopsAtFailure) {

  /** No time-out; failures are recorded. */
  public static final Terms USUAL = new Terms(Optional.empty(), false);
}
