package org.casus.model.outlook;

import org.casus.model.world.DisputeState;
import org.casus.model.world.World;
import org.casus.scenario.DecisionParameters;
import org.casus.scenario.Dispute;

/**
 * What those in power can expect from holding out, fighting, and each way out, in stakes.
 *
 * <p>Who is beaten loses what is demanded without the exit that a bargain may offer, and pays for
 * the fight besides, so that certain defeat is never better than giving way in time. A claim on
 * something else than power is a share of power, for and against.
 *
 * <p>Source: MODEL.md sections 2.3 and 24 (T8); Goemans (2000), "War and Punishment", for the fate
 * of rulers who lose.
 */
public final class Rulers {

  private final World world;

  Rulers(World world) {
    this.world = world;
  }

  /** The value of things as they are. */
  public double staying(DisputeState dispute) {
    return world.parameters().decisions().juntaStake().value() * size(dispute);
  }

  /** The value of meeting the whole demand. */
  public double conceding(DisputeState dispute) {
    return losing(dispute) * dispute.terms().exitCost();
  }

  /** The value of a way out that is taken. */
  public double worth(DisputeState dispute, WayOut way) {
    double staying = staying(dispute);
    return staying - way.share() * (staying - conceding(dispute));
  }

  /** The value of trying a way out that the challenger takes with a chance. */
  double offering(DisputeState dispute, WayOut way, double chance, double resisting) {
    return chance * worth(dispute, way) + (1 - chance) * resisting;
  }

  /** The value of fighting, given the chance to lose. */
  public double fighting(DisputeState dispute, double lose) {
    DecisionParameters p = world.parameters().decisions();
    double floor = p.fightingFloor().value();
    double cost = p.juntaFightingCost().value() * (floor + (1 - floor) * lose);
    return (1 - lose) * staying(dispute) + lose * losing(dispute) - cost;
  }

  /** The value of holding out, given the chance to lose a fight and the chance of one. */
  double resisting(DisputeState dispute, double lose, double fight) {
    DecisionParameters p = world.parameters().decisions();
    double rally =
        dispute.ultimatum().isPresent()
            ? p.legitimacyWeight().value() * world.parameters().economy().rally().value()
            : 0;
    return fight * fighting(dispute, lose) + (1 - fight) * staying(dispute) + rally;
  }

  /** The value of losing what is demanded, without any exit. */
  private double losing(DisputeState dispute) {
    return -world.parameters().decisions().concessionCost().value() * size(dispute);
  }

  private double size(DisputeState dispute) {
    return dispute.terms().issue() == Dispute.Issue.CLAIM
        ? world.parameters().decisions().claimSize().value()
        : 1;
  }
}
