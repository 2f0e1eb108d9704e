package org.casus.experiment;

/**
 * How much is kept beside outcomes; the rest comes back by replaying.
 *
 * @param series replications of each point whose weekly series are kept, at least 0
 * @param events replications of each point whose events are kept, at least 0
 * @param regions replications of each point whose regions are kept, at least 0
 */
public record Keep(long series, long events, long regions) {

  /** What a study of few points keeps. */
  public static final Keep USUAL = new Keep(1000, 400, 100);

  private static final long MOST_SERIES = 20_000;
  private static final long MOST_EVENTS = 4_000;
  private static final long MOST_REGIONS = 400;

  /**
   * What a study keeps: the usual, or as much less as makes all points together keep the series of
   * at most 20,000, the events of at most 4,000 and the regions of at most 400 replications.
   *
   * @param points number of design points, at least 1
   */
  public static Keep of(long points) {
    return new Keep(
        Math.min(USUAL.series(), MOST_SERIES / points),
        Math.min(USUAL.events(), MOST_EVENTS / points),
        Math.min(USUAL.regions(), MOST_REGIONS / points));
  }

  /** Keeps the regions of as many replications as the events. */
  public Keep(long series, long events) {
    this(series, events, events);
  }
}
