package org.casus.model.world;

import org.casus.model.chance.Draws;
import org.casus.model.chance.Purpose;
import org.casus.model.decision.Shock;

/**
 * The persistent random part of an actor's utility for an option.
 *
 * <p>A taste is drawn once for an actor, a dispute and an option, and moves only when the dispute
 * reaches a level for the first time or the actor's government changes: {@code z' = rho z + sqrt(1
 * - rho^2) eps} on the normal scale. Re-deciding in unchanged circumstances gives the same choice,
 * and marginal choice probabilities stay exactly logit.
 *
 * <p>Source: MODEL.md sections 22.1 and 24 (T9). Assumption: one persistence for all actors,
 * because nothing measures it.
 */
public final class Tastes {

  private final Draws draws;
  private final double persistence;

  /**
   * The tastes of one replication.
   *
   * @param persistence correlation of a taste across a first arrival at a level, [0, 1]
   */
  public Tastes(Draws draws, double persistence) {
    this.draws = draws;
    this.persistence = persistence;
  }

  /** The Gumbel shock of an option for an actor in an epoch. */
  public double gumbel(long actor, long dispute, String option, int epoch) {
    return new Shock(normal(Purpose.TASTE, actor, dispute ^ Draws.key(option), epoch)).gumbel();
  }

  /** A standard normal shock that persists over epochs. */
  public double normal(Purpose purpose, long entity, long other, int epoch) {
    Shock shock = new Shock(draws.normal(purpose, entity, other, 0, 0));
    for (int n = 1; n <= epoch; n++) {
      shock = shock.next(persistence, draws.normal(purpose, entity, other, 0, n));
    }
    return shock.z();
  }
}
