package org.casus.experiment;

/**
 * Runs in a row.
 *
 * @param first the first run, at least 0
 * @param end the run after the last one, at least {@code first}
 */
public record Span(long first, long end) {

  public Span {
    if (first < 0 || end < first) {
      throw new IllegalArgumentException("no span of runs: " + first + " to " + end);
    }
  }

  /** Number of runs. */
  public long size() {
    return end - first;
  }

  /**
   * One of several spans of which each has as many runs as any other, or one more.
   *
   * @param part number of the part, 1 to {@code parts}
   */
  public Span part(long part, long parts) {
    return new Span(first + share(part - 1, parts), first + share(part, parts));
  }

  private long share(long part, long parts) {
    return size() / parts * part + Math.min(part, size() % parts);
  }
}
