package org.casus.model.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.history.Reason;
import org.casus.history.Reason.Term;
import org.casus.model.act.Pacting;
import org.casus.model.chance.Normal;
import org.casus.model.chance.Purpose;
import org.casus.model.decision.Logit;
import org.casus.model.outlook.Founders;
import org.casus.model.outlook.Outlook;
import org.casus.model.outlook.Promises;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Nation;
import org.casus.model.world.TreatyState;
import org.casus.model.world.TreatyState.Stage;
import org.casus.model.world.World;
import org.casus.scenario.Founding;
import org.casus.scenario.Regime;

/**
 * A neighbour joins a treaty in force that is open to others while a party of it is pressed.
 *
 * <p>It joins if it was named as a founder or is a friend of the party that is pressed, and if the
 * treaty is worth it; the answer persists like that of a founder. The parties take in whoever
 * comes, because more help never lowers the worth of the pact to them.
 *
 * <p>Source: MODEL.md sections 14.1 (open) and 21.1. Assumption: a friend is aligned by one half or
 * more, and only what it adds itself counts, because the pact deters without it already.
 */
final class JoinPact implements Conduct {

  private static final double FRIEND = 0.5;

  private final World world;
  private final Founders founders;
  private final Promises promises;
  private final Pacting pacting;
  private final Map<String, Integer> asked = new HashMap<>();

  JoinPact(World world, Outlook outlook) {
    this.world = world;
    this.founders = new Founders(world, outlook);
    this.promises = new Promises(world);
    this.pacting = new Pacting(world);
  }

  @Override
  public void consider(Nation self, DisputeState dispute) {
    for (TreatyState treaty : world.treaties()) {
      boolean offered =
          treaty.text().open()
              && treaty.stage() == Stage.IN_FORCE
              && treaty.parties().contains(dispute.target())
              && !treaty.parties().contains(self.id());
      String occasion = treaty.id() + " " + self.id() + " " + dispute.id();
      boolean fresh = asked.getOrDefault(occasion, -1) < dispute.epoch();
      if (offered && fresh && dispute.agreedOn() < 0 && may(self, treaty, dispute)) {
        asked.put(occasion, dispute.epoch());
        decide(self, treaty, dispute);
      }
    }
  }

  private boolean may(Nation self, TreatyState treaty, DisputeState dispute) {
    Founding founding = treaty.text().founding().orElse(new Founding(List.of(), false, true));
    boolean friend =
        founding.candidates().contains(self.id())
            || world.alignment(self.id(), dispute.target()) >= FRIEND;
    boolean kind = !founding.juntasOnly() || self.regime() == Regime.JUNTA;
    boolean neighbour = treaty.parties().stream().anyMatch(self::borders);
    return friend && kind && neighbour && !promises.presses(self.id(), dispute);
  }

  private void decide(Nation self, TreatyState treaty, DisputeState dispute) {
    double value = founders.joining(self, treaty, dispute);
    double chance = Logit.logistic(world.parameters().decisions().precision().value() * value);
    double taste =
        world
            .tastes()
            .normal(Purpose.ACCESSION, self.key(), treaty.key() ^ dispute.key(), dispute.epoch());
    if (taste <= Normal.quantile(chance)) {
      List<Term> terms = List.of(new Term("value to " + self.initial().name(), value));
      pacting.accede(treaty, self, new Reason.Chance("it joins", chance, terms));
    }
  }
}
