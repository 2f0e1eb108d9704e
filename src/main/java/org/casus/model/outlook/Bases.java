package org.casus.model.outlook;

import java.util.ArrayList;
import java.util.List;
import org.casus.model.world.TreatyState;
import org.casus.model.world.World;
import org.casus.scenario.Clause;
import org.casus.scenario.Obligation;

/**
 * The soldiers whom treaties let states keep on the soil of others.
 *
 * <p>Source: MODEL.md section 14.1 (basing).
 */
final class Bases {

  private record Base(TreatyState treaty, String id, Clause clause, double men) {}

  private final List<Base> bases = new ArrayList<>();

  Bases(World world) {
    for (TreatyState treaty : world.treaties()) {
      treaty
          .text()
          .clauses()
          .forEach(
              (id, clause) -> {
                if (clause.obligation() instanceof Obligation.Basing basing) {
                  bases.add(new Base(treaty, id, clause, basing.troops()));
                }
              });
    }
  }

  /** Soldiers of a guest with a base in the land of a host, men. */
  double men(String guest, String host) {
    double men = 0;
    for (Base base : bases) {
      if (open(base, guest, host)) {
        men += base.men();
      }
    }
    return men;
  }

  private static boolean open(Base base, String guest, String host) {
    TreatyState treaty = base.treaty();
    boolean parties = treaty.parties().contains(guest) && treaty.parties().contains(host);
    List<String> guests = base.clause().obligees();
    return parties
        && treaty.binds()
        && !treaty.lapsed().contains(base.id())
        && (guests.isEmpty() || guests.contains(guest))
        && Promises.obligors(treaty, base.clause()).contains(host);
  }
}
