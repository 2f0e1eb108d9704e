package org.casus.model.clause;

import java.util.List;
import java.util.Optional;
import org.casus.model.outlook.Promises;
import org.casus.model.world.Nation;
import org.casus.model.world.TreatyState;
import org.casus.model.world.World;
import org.casus.scenario.Clause;
import org.casus.scenario.EventKind;
import org.casus.scenario.Obligation;

/**
 * Finds the duty that stands against another: to fight beside one party against a state to which
 * peace or help is owed as well.
 *
 * <p>The duty with the higher log-odds of honour is kept, which is the choice by expected utility
 * when the price of breaking a clause is inferred from its base rate.
 *
 * <p>Source: MODEL.md sections 4.3 and 14.1.
 */
final class Conflicts {

  private final World world;
  private final Promises promises;

  Conflicts(World world, Promises promises) {
    this.world = world;
    this.promises = promises;
  }

  /**
   * Two duties that cannot both be kept.
   *
   * @param other the clause that stands against the duty
   * @param kept whether the duty outweighs it
   * @param own log-odds of the duty
   * @param against log-odds of the other clause
   */
  record Conflict(String other, boolean kept, double own, double against) {}

  /** The strongest clause that stands against a duty, if any. */
  Optional<Conflict> against(Duty duty, double own) {
    Optional<Conflict> strongest = Optional.empty();
    for (TreatyState treaty : world.treaties()) {
      boolean party = treaty.binds() && treaty.parties().contains(duty.obligor().id());
      for (var entry : treaty.text().clauses().entrySet()) {
        boolean stands =
            party && !treaty.lapsed().contains(entry.getKey()) && forbids(entry.getValue());
        for (Nation foe : stands ? foes(duty, treaty) : List.<Nation>of()) {
          double odds =
              Promises.sum(promises.terms(treaty, entry.getValue(), duty.obligor(), foe, 1));
          if (strongest.isEmpty() || odds > strongest.get().against()) {
            String name = treaty.id() + "." + entry.getKey();
            strongest = Optional.of(new Conflict(name, own >= odds, own, odds));
          }
        }
      }
    }
    return strongest;
  }

  /** The states pressing the victim that are parties to a treaty with the obligor. */
  private List<Nation> foes(Duty duty, TreatyState treaty) {
    return treaty.parties().stream()
        .filter(p -> !p.equals(duty.obligor().id()) && !p.equals(duty.victim().id()))
        .filter(
            p ->
                p.equals(duty.aggressor())
                    || duty.dispute().campaign().map(c -> c.contributes(p)).orElse(false))
        .flatMap(p -> world.find(p).stream())
        .toList();
  }

  /** Whether a clause forbids fighting its other parties. */
  private static boolean forbids(Clause clause) {
    return clause.obligation() instanceof Obligation.NonAggression
        || (clause.obligation() instanceof Obligation.Refrain refrain
            && (refrain.acts().contains(EventKind.ATTACK)
                || refrain.acts().contains(EventKind.BORDER_CROSSING)))
        || (clause.obligation() instanceof Obligation.Defend && !clause.standing());
  }
}
