package org.casus.model.outlook;

import java.util.List;
import org.casus.model.pact.ObligationCost;
import org.casus.model.world.Nation;
import org.casus.model.world.TreatyState;
import org.casus.model.world.World;
import org.casus.scenario.Clause;
import org.casus.scenario.EventKind;
import org.casus.scenario.Obligation;
import org.casus.scenario.Strength;

/**
 * What it costs a state to go to war against a state to which it has promised peace.
 *
 * <p>The price of a clause is inferred from how often such clauses are kept, at the precision of
 * choices; a recommendation costs half of a duty, a mere right nothing.
 *
 * <p>Source: MODEL.md sections 2.1 (V), 4.3 and 14.1. Assumption: half the price for a
 * recommendation, because nothing measures it.
 */
final class Breach {

  private final World world;
  private final List<TreatyState> treaties;

  Breach(World world) {
    this.world = world;
    this.treaties =
        world.treaties().stream()
            .filter(t -> t.text().clauses().values().stream().anyMatch(Breach::promisesPeace))
            .toList();
  }

  /** The price of breaking the strongest promise of peace, in stakes. */
  double price(Nation member, Nation target) {
    double price = 0;
    for (TreatyState treaty : treaties) {
      boolean bound =
          treaty.binds()
              && treaty.parties().contains(member.id())
              && treaty.parties().contains(target.id());
      if (bound) {
        price = Math.max(price, dearest(treaty));
      }
    }
    return price;
  }

  private double dearest(TreatyState treaty) {
    double dearest = 0;
    for (var clause : treaty.text().clauses().entrySet()) {
      if (promisesPeace(clause.getValue()) && !treaty.lapsed().contains(clause.getKey())) {
        dearest = Math.max(dearest, weight(clause.getValue()) * full(clause.getValue()));
      }
    }
    return dearest;
  }

  private double full(Clause clause) {
    double kept =
        clause.obligation() instanceof Obligation.NonAggression
            ? world.parameters().pacts().peaceHonour().value()
            : world.parameters().pacts().neutralityHonour().value();
    double inside = Math.max(0.5, Math.min(1 - 1e-9, kept));
    double precision = Math.max(1e-9, world.parameters().decisions().precision().value());
    return ObligationCost.calibrated(inside, precision, 0).cost();
  }

  private static double weight(Clause clause) {
    if (clause.strength() == Strength.MAY) {
      return 0;
    }
    return clause.strength() == Strength.SHOULD ? 0.5 : 1;
  }

  private static boolean promisesPeace(Clause clause) {
    return clause.obligation() instanceof Obligation.NonAggression
        || (clause.obligation() instanceof Obligation.Refrain refrain
            && (refrain.acts().contains(EventKind.ATTACK)
                || refrain.acts().contains(EventKind.BORDER_CROSSING)));
  }
}
