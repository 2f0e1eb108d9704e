package org.casus.model.process;

import java.util.ArrayList;
import java.util.List;
import org.casus.history.Reason;
import org.casus.model.act.Escalation;
import org.casus.model.act.Warfare;
import org.casus.model.outlook.Forces.Share;
import org.casus.model.outlook.Outlook;
import org.casus.model.outlook.Prospect;
import org.casus.model.outlook.Voting;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.Given;
import org.casus.scenario.Measure;

/**
 * Measures of the challenger that the file gives, up to the order to go in.
 *
 * <p>Source: MODEL.md section 1 (exogenous shocks). Assumption: who pledges is not known where the
 * file is silent, so those do who likelier agree than not.
 */
final class GivenOrders {

  private static final double EVEN = 0.5;

  private final World world;
  private final Outlook outlook;
  private final Escalation escalation;
  private final Warfare warfare;

  GivenOrders(World world, Outlook outlook, Warfare warfare) {
    this.world = world;
    this.outlook = outlook;
    this.escalation = new Escalation(world);
    this.warfare = warfare;
  }

  /**
   * Adopts a measure of the challenger, as one that was voted.
   *
   * @return whether it changes anything: an order to go in does not where a force is under way, or
   *     where nobody could send one
   */
  boolean adopt(Given given, DisputeState dispute, Measure measure, Reason reason) {
    if (measure == Measure.DEPLOY) {
      return send(given, dispute, reason);
    }
    double amount =
        switch (measure) {
          case ULTIMATUM, ULTIMATUM_FORCE -> days(given);
          case STANDBY -> given.troops().orElse(planned(dispute.challenger()));
          default -> 0;
        };
    List<Nation> willing = measure == Measure.STANDBY ? willing(dispute) : List.of();
    int event = escalation.adopt(dispute, measure, amount, reason).id();
    warfare.pledge(dispute, willing, event);
    return true;
  }

  /** The order to go in: what was pledged, else what the willing would send, as many as named. */
  private boolean send(Given given, DisputeState dispute, Reason reason) {
    if (dispute.campaign().filter(c -> !c.over()).isPresent()) {
      return false;
    }
    List<Share> plan = new ArrayList<>(outlook.forces().plan(dispute, willing(dispute)));
    dispute
        .pledges()
        .forEach((id, men) -> plan.add(outlook.forces().share(world.nation(id), dispute, men)));
    double men = plan.stream().mapToDouble(Share::men).sum();
    double named = given.troops().orElse((int) men);
    if (men < 1 || named < 1) {
      return false;
    }
    List<Share> scaled = plan.stream().map(share -> share.times(named / men)).toList();
    warfare.send(dispute, scaled, reason);
    return true;
  }

  /**
   * The members of the organ that likelier vote for a force to stand by than not, and the lead,
   * which gave the order its force. What the file says of a pledge comes before.
   */
  private List<Nation> willing(DisputeState dispute) {
    Voting voting = outlook.voting();
    Prospect prospect = outlook.of(dispute);
    List<Nation> lead = outlook.forces().lead(dispute).stream().toList();
    return voting
        .rule(dispute, Measure.STANDBY)
        .map(
            rule ->
                voting.voters(dispute, rule).stream()
                    .filter(
                        n -> {
                          double gain = outlook.gain(n, dispute, Measure.STANDBY, prospect);
                          return lead.contains(n) || voting.yes(n, dispute, rule, gain) >= EVEN;
                        })
                    .toList())
        .orElse(lead)
        .stream()
        .filter(n -> !dispute.pledges().containsKey(n.id()))
        .toList();
  }

  private int days(Given given) {
    return given
        .days()
        .orElseGet(() -> world.bloc(given.actor()).map(b -> b.charter().ultimatumDays()).orElse(7));
  }

  private int planned(String actor) {
    return world.bloc(actor).map(b -> (int) b.charter().plannedForce()).orElse(0);
  }
}
