package org.casus.analysis.compare;

/**
 * How far one design point has come under a {@link StoppingRule}.
 *
 * @param rule to follow
 * @param n replications seen, at least 0
 * @param reachedAt replication from which the half-width has been kept without a break; 0 if it is
 *     not kept now
 */
public record Stopping(StoppingRule rule, long n, long reachedAt) {

  /**
   * Takes the half-width after one more replication.
   *
   * @param halfWidth of the interval over all replications so far; may be infinite
   */
  public Stopping with(double halfWidth) {
    long next = n + 1;
    boolean kept = next >= rule.least() && halfWidth <= rule.halfWidth();
    long since = reachedAt == 0 ? next : reachedAt;
    return new Stopping(rule, next, kept ? since : 0);
  }

  /** Whether the precision was reached and held over the look-ahead. */
  public boolean precise() {
    return reachedAt > 0 && n - reachedAt >= rule.ahead(reachedAt);
  }

  /** Whether no further replication is wanted: precise, or at the maximum. */
  public boolean done() {
    return precise() || n >= rule.most();
  }
}
