package org.casus.experiment;

import java.util.List;

/**
 * What one replication came to.
 *
 * @param point index of the design point
 * @param replication index of the replication, from 0
 * @param seed master seed
 * @param error what went wrong, empty when done
 * @param digest hash of the whole history, for comparison
 * @param values one value a response, in the order of the experiment; empty when failed
 */
public record Outcome(
    long point,
    long replication,
    long seed,
    Status status,
    String error,
    long digest,
    List<Double> values) {

  public Outcome {
    values = List.copyOf(values);
  }

  /** How a replication ended. */
  public enum Status {
    /** It ran to its end. */
    DONE,
    /** It stopped with an error. */
    FAILED,
    /** It took longer than it was given. */
    TIMED_OUT
  }
}
