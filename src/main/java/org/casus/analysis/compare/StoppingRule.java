package org.casus.analysis.compare;

import org.casus.analysis.Require;

/**
 * When a design point has enough replications: the half-width asked for is reached and stays
 * reached while a few more replications are looked at.
 *
 * <p>The rule sees half-widths only, so it serves a mean, a share and a paired difference alike.
 * For a yes/no response give it those of a score interval: Student's is zero until the first event
 * and would stop at once. The same holds for a number that is zero in most replications; there the
 * minimum must be large enough to see it vary.
 *
 * <p>Source: Hoad, Robinson and Davies (2010), doi:10.1057/jors.2009.121.
 *
 * @param halfWidth to be reached, in the unit of the response, > 0
 * @param least replications before which the rule does not stop, at least 2
 * @param most replications after which it always stops, at least {@code least}
 * @param lookAhead further replications that must keep the half-width, at least 0; grows in
 *     proportion above 100 replications
 */
public record StoppingRule(double halfWidth, long least, long most, int lookAhead) {

  private static final long SCALE = 100;

  /** Checks the limits. */
  public StoppingRule {
    Require.that(halfWidth > 0, "half-width", halfWidth, "a number above 0");
    Require.that(least >= 2, "min", least, "a number of replications of at least 2");
    Require.that(most >= least, "max", most, "a number of at least min = " + least);
    Require.that(lookAhead >= 0, "look-ahead", lookAhead, "a number of at least 0");
  }

  /** The state before the first replication. */
  public Stopping start() {
    return new Stopping(this, 0, 0);
  }

  /** Further replications to look at after the half-width was reached at some replication. */
  long ahead(long replication) {
    return replication <= SCALE ? lookAhead : lookAhead * replication / SCALE;
  }
}
