package org.casus.study;

import java.util.OptionalLong;
import org.casus.history.History;

/**
 * A replication that was simulated again.
 *
 * @param digest of the history now
 * @param stored digest of the history when the study was run, if it was finished
 */
public record Replay(History history, long digest, OptionalLong stored) {

  /** Whether it is the same history, bit for bit. */
  public boolean same() {
    return stored.isPresent() && stored.getAsLong() == digest;
  }
}
