package org.casus.experiment;

import java.util.List;
import java.util.function.LongFunction;

/**
 * What is to be run: design points, replications of each, a seed, and what is measured.
 *
 * <p>A point is a pure function of its index, so that a design of any size needs no memory.
 *
 * @param points number of design points, at least 1
 * @param design the design point with an index from 0
 * @param replications number of replications of each point, [1, 1e9]
 * @param seed master seed of all draws
 * @param responses names of what is measured; everything when empty
 */
public record Experiment(
    String id,
    String title,
    List<Factor> factors,
    long points,
    LongFunction<DesignPoint> design,
    long replications,
    long seed,
    List<String> responses) {

  /** The largest number of replications of a point. */
  public static final long MOST_REPLICATIONS = 1_000_000_000;

  public Experiment {
    factors = List.copyOf(factors);
    responses = List.copyOf(responses);
    if (points < 1) {
      throw new IllegalArgumentException("an experiment has at least one design point");
    }
    if (replications < 1 || replications > MOST_REPLICATIONS) {
      throw new IllegalArgumentException(
          "replications must be a whole number from 1 to 1000000000, not " + replications);
    }
    Math.multiplyExact(points, replications);
  }

  /** An experiment over points that are at hand. */
  public static Experiment of(
      String id,
      String title,
      List<Factor> factors,
      List<DesignPoint> points,
      long replications,
      long seed,
      List<String> responses) {
    List<DesignPoint> copy = List.copyOf(points);
    return new Experiment(
        id,
        title,
        factors,
        copy.size(),
        index -> copy.get(Math.toIntExact(index)),
        replications,
        seed,
        responses);
  }

  /** The same with another number of replications of each point. */
  public Experiment withReplications(long number) {
    return new Experiment(id, title, factors, points, design, number, seed, responses);
  }

  /** The design point with an index. */
  public DesignPoint point(long index) {
    return design.apply(index);
  }

  /** Number of replications of all points together. */
  public long runs() {
    return points * replications;
  }

  /**
   * The design point of a run. Runs go through all points with one replication before the next, so
   * that a study stopped at any time is balanced.
   */
  public long pointOf(long run) {
    return run % points;
  }

  /** The replication of a run. */
  public long replicationOf(long run) {
    return run / points;
  }
}
