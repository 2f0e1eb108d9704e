package org.casus.model.outlook;

import java.util.List;
import org.casus.model.choice.Doctrine;
import org.casus.model.choice.Menu;
import org.casus.model.ground.Atlas;
import org.casus.model.ground.Ground;
import org.casus.model.ground.Posture;
import org.casus.model.insurgency.JointForce;
import org.casus.model.insurgency.Thinning;
import org.casus.model.world.World;
import org.casus.scenario.ArmedGroup;
import org.casus.scenario.InsurgencyParameters;
import org.casus.scenario.ViolenceParameters;

/**
 * What an armed group expects of each posture in a state: thin garrisons and shaken commands call
 * for attack, land that it holds for ruling it, joint operations for hiding.
 *
 * <p>Source: MODEL.md section 1 (menu of armed groups by phase). Assumption: the worths, because no
 * record of a group's reasons exists; only their signs are defensible.
 */
public final class Postures {

  private static final double HALF = 0.5;

  private final World world;
  private final Ground ground;
  private final List<ArmedGroup> groups;
  private final Thinning thinning;

  /** The expectations of one replication. */
  public Postures(World world) {
    this.world = world;
    this.ground = world.ground();
    this.groups = List.copyOf(world.scenario().armedGroups().values());
    ViolenceParameters v = world.parameters().violence();
    this.thinning = new Thinning(v.floorMen().value(), v.floorShare().value());
  }

  /** The menu of a group in a state, in the order of the postures. */
  public Menu menu(int group, int state) {
    InsurgencyParameters p = world.parameters().insurgency();
    ViolenceParameters v = world.parameters().violence();
    double thin = mean(group, state, true);
    double land = mean(group, state, false);
    double shaken =
        ground.alarm().shaken(state, world.day(), v.shockLag().value(), v.shockHalfLife().value())
            - 1;
    double hunted =
        ground.alarm().joint(state, world.day()) ? StrictMath.log(Math.max(1, hunt(p, state))) : 0;
    double caution = p.caution().value();
    return Menu.of("posture", Posture.RAID.words(), 0)
        .or(Posture.EXPAND.words(), thin + HALF * shaken - caution)
        .or(Posture.TAX.words(), HALF * land - caution)
        .or(Posture.SEIZE.words(), 2 * thin + HALF * shaken - 2 * caution)
        .or(Posture.LIE_LOW.words(), 2 * hunted + Math.max(0, -thin) - caution)
        .given("garrisons thinned, log", thin)
        .given("land held", land)
        .given("command shaken", shaken)
        .given("hunted by several states, log", hunted);
  }

  /** What the operations in a state do to captures. */
  private double hunt(InsurgencyParameters p, int state) {
    JointForce force = new JointForce(p.jointOperation().value(), p.jointSize().value());
    return ground.alarm().hunt(state, world.day(), force::factor);
  }

  /** The mean over a group's fighters in a state: of thinning on the log scale, or of land held. */
  private double mean(int group, int state, boolean thin) {
    Atlas atlas = ground.atlas();
    double sum = 0;
    double men = 0;
    for (int r : atlas.regionsOf(state)) {
      int there = ground.fighters()[group][r];
      if (there > 0) {
        double value =
            thin
                ? StrictMath.log(thinning.ratio(ground.firstGarrison()[r], ground.garrison(r)))
                : ground.groupControl()[group][r];
        sum += there * value;
        men += there;
      }
    }
    return men <= 0 ? 0 : sum / men;
  }

  /** The chance of each posture now, before tastes are known. */
  public double[] chances(int group, int state) {
    return Doctrine.of(
            groups.get(group).doctrine(),
            world.parameters().insurgency().precision().value(),
            world.parameters().decisions().statusQuoMargin().value())
        .chances(menu(group, state).utilities());
  }
}
