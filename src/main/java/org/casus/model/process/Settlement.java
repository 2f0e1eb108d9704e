package org.casus.model.process;

import java.util.List;
import org.casus.history.CrisisEvent;
import org.casus.history.Reason;
import org.casus.history.Reason.Term;
import org.casus.model.act.Settling;
import org.casus.model.act.Settling.Content;
import org.casus.model.act.Talking;
import org.casus.model.chance.Hazard;
import org.casus.model.chance.Purpose;
import org.casus.model.outlook.Outlook;
import org.casus.model.world.DisputeState;
import org.casus.model.world.DisputeState.Talks;
import org.casus.model.world.World;
import org.casus.scenario.DiplomacyParameters;
import org.casus.scenario.EventKind;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Settlements reached and broken, and talks that close when a side escalates.
 *
 * <p>One hazard stands for every road to a settlement short of conceding to an ultimatum; it begins
 * to run once the target is under pressure.
 *
 * <p>Source: MODEL.md sections 10, 21.3 and 24 (T7).
 */
public final class Settlement implements Steppable {

  private static final long serialVersionUID = 1L;

  private final transient World world;
  private final transient Outlook outlook;
  private final transient Settling settling;
  private final transient Talking talking;
  private final int decidesFrom;
  private int cursor;

  /** The settlements of one replication. */
  public Settlement(World world, Outlook outlook) {
    this.world = world;
    this.outlook = outlook;
    this.settling = new Settling(world);
    this.talking = new Talking(world);
    this.decidesFrom = world.decidesFrom();
  }

  @Override
  public void step(SimState state) {
    int from = cursor;
    cursor = world.log().size();
    for (DisputeState dispute : world.disputes()) {
      if (dispute.open() && world.day() >= decidesFrom) {
        hear(dispute, from);
        settle(dispute);
      }
    }
  }

  private void hear(DisputeState dispute, int from) {
    double chance = world.parameters().diplomacy().closing().value();
    for (int i = from; i < cursor && dispute.talks() == Talks.OPEN; i++) {
      CrisisEvent event = world.log().all().get(i);
      boolean closes =
          escalates(event, dispute)
              && world
                  .draws()
                  .event(chance, Purpose.RECEPTION, dispute.key(), 1, world.day(), i - from);
      if (closes) {
        talking.close(
            dispute, event.id(), new Reason.Chance("talks close on escalation", chance, List.of()));
      }
    }
  }

  private static boolean escalates(CrisisEvent event, DisputeState dispute) {
    boolean concerns =
        event.target().equals(dispute.target()) || event.actor().equals(dispute.target());
    return concerns
        && (event.kind() == EventKind.SANCTION_ECONOMIC
            || event.kind() == EventKind.ULTIMATUM_FORCE
            || event.kind() == EventKind.STANDBY
            || event.kind() == EventKind.DEPLOY
            || event.kind() == EventKind.PROSECUTE);
  }

  private void settle(DisputeState dispute) {
    DiplomacyParameters p = world.parameters().diplomacy();
    if (dispute.agreedOn() >= 0) {
      double breaks = Hazard.probability(p.collapse().value() / Hazard.DAYS_PER_MONTH, 1);
      if (draw(dispute, breaks, Purpose.BREAK)) {
        settling.undo(dispute, new Reason.Chance("the agreement breaks", breaks, List.of()));
      }
      return;
    }
    boolean fighting = dispute.campaign().map(c -> c.hasEntered() && !c.over()).orElse(false);
    if (!outlook.settlements().pressed(dispute) || fighting) {
      return;
    }
    double monthly = outlook.settlements().hazard(dispute);
    double chance = Hazard.probability(monthly / Hazard.DAYS_PER_MONTH, 1);
    if (draw(dispute, chance, Purpose.SETTLEMENT)) {
      agree(dispute, monthly);
    }
  }

  private void agree(DisputeState dispute, double monthly) {
    DiplomacyParameters p = world.parameters().diplomacy();
    double restored = outlook.settlements().restoring(dispute);
    double shorter = p.contentShort().value();
    double all = restored + shorter + p.contentLong().value();
    double u = all * world.draws().uniform(Purpose.CONTENT, dispute.key(), 0, world.day(), 0);
    Content content =
        u < restored ? Content.RESTORED : u < restored + shorter ? Content.SHORT : Content.LONG;
    settling.agree(
        dispute,
        content,
        -1,
        new Reason.Chance(
            "a settlement in a month",
            Hazard.probability(monthly, 1),
            List.of(
                new Term("pressure of sanctions", outlook.settlements().pressure(dispute)),
                new Term("talks are open", dispute.talks() == Talks.OPEN ? 1 : 0),
                new Term("chance that it restores", restored / all))));
  }

  private boolean draw(DisputeState dispute, double chance, Purpose purpose) {
    return world.draws().event(chance, purpose, dispute.key(), 0, world.day(), 0);
  }
}
