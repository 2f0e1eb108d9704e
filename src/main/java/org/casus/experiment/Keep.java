package org.casus.experiment;

/**
 * How much is kept beside outcomes; the rest comes back by replaying.
 *
 * @param series replications of each point whose weekly series are kept, at least 0
 * @param events replications of each point whose events are kept, at least 0
 */
public record Keep(long series, long events) {

  /** What a study keeps unless told otherwise. */
  public static final Keep USUAL = new Keep(1000, 400);
}
