package org.casus.model.unrest;

import java.util.Arrays;
import java.util.List;
import org.casus.model.ground.Atlas;
import org.casus.model.ground.Ground;
import org.casus.model.ground.Posture;
import org.casus.model.insurgency.JointForce;
import org.casus.model.insurgency.Recruitment;
import org.casus.model.insurgency.Severity;
import org.casus.model.insurgency.Thinning;
import org.casus.model.outlook.Postures;
import org.casus.model.world.World;
import org.casus.scenario.ArmedGroup;
import org.casus.scenario.InsurgencyParameters;
import org.casus.scenario.ViolenceParameters;

/**
 * The rates of attack, growth and loss in every region, with what is solved once at the start so
 * that levels and growth then are those observed.
 *
 * <p>Source: MODEL.md section 23 (G1, G2, G8, G9, G10, G13, G14). Assumption: captures are cut by
 * what attacks cost a group already, down to a floor, because both count the same dead.
 */
final class Theatre {

  private static final double WEEKS = 365.0 / 7;
  private static final double ENTRY = 20;

  private final World world;
  private final Ground ground;
  private final Atlas atlas;
  private final InsurgencyParameters p;
  private final ViolenceParameters v;
  private final Thinning thinning;
  private final JointForce jointForce;
  private final Cooperation cooperation;
  private final Postures postures;
  private final List<ArmedGroup> groups;
  private final double[] attack;
  private final double[] killed;
  private final double[][] kept;
  private final double[][] offset;
  private final double[][] pull;
  private final double[][][] usual;
  private final int[] first;
  private final double recruitment;

  Theatre(World world) {
    this.world = world;
    ground = world.ground();
    atlas = ground.atlas();
    p = world.parameters().insurgency();
    v = world.parameters().violence();
    thinning = new Thinning(v.floorMen().value(), v.floorShare().value());
    jointForce = new JointForce(p.jointOperation().value(), p.jointSize().value());
    cooperation = new Cooperation(world);
    postures = new Postures(world);
    groups = List.copyOf(world.scenario().armedGroups().values());
    first = new int[atlas.size()];
    Arrays.setAll(first, ground::fightersIn);
    recruitment = p.recruitment().value() / meanGrievance();
    usual = usual();
    attack = new double[groups.size()];
    killed = new double[groups.size()];
    kept = new double[groups.size()][atlas.size()];
    offset = new double[groups.size()][atlas.size()];
    pull = new double[groups.size()][atlas.size()];
    for (int g = 0; g < attack.length; g++) {
      solve(g);
    }
    note();
  }

  private double meanGrievance() {
    double sum = 0;
    double men = 0;
    for (int r = 0; r < first.length; r++) {
      sum += first[r] * ground.grievance()[r];
      men += first[r];
    }
    return men <= 0 || sum <= 0 ? 1 : sum / men;
  }

  /** What a group's postures come to on average at the start: attacks, exposure, recruits. */
  private double[][][] usual() {
    double[][][] mean = new double[groups.size()][atlas.states().size()][3];
    for (int g = 0; g < mean.length; g++) {
      for (int s = 0; s < mean[g].length; s++) {
        double[] chances = postures.chances(g, s);
        for (Posture posture : Posture.values()) {
          double chance = chances[posture.ordinal()];
          mean[g][s][0] += chance * posture.attacks();
          mean[g][s][1] += chance * posture.exposure();
          mean[g][s][2] += chance * posture.recruits();
        }
      }
    }
    return mean;
  }

  private void solve(int g) {
    ArmedGroup group = groups.get(g);
    double men = 0;
    double shaken = 0;
    double most = 1;
    for (int r = 0; r < first.length; r++) {
      int there = ground.fighters()[g][r];
      men += there;
      shaken += there * shaken(atlas.stateOf(r), 0);
      most = Math.max(most, there);
    }
    double events = group.events().orElse(v.eventsPerFighter().value() * men);
    attack[g] = men <= 0 ? v.eventsPerFighter().value() : events / Math.max(1, shaken);
    double mean = new Severity(v.severityTail().value(), v.severityScale().value(), limit()).mean();
    killed[g] = (men <= 0 ? 0 : events / men) * mean * v.fighters().value() * WEEKS;
    for (int r = 0; r < first.length; r++) {
      pull[g][r] = p.wandering().value() + near(g, r) / most;
      offset(g, r);
    }
  }

  private double near(int g, int r) {
    double share = p.smoothing().value();
    double sum = (1 - share) * ground.fighters()[g][r];
    for (int n : atlas.neighbours(r)) {
      sum += share * ground.fighters()[g][n] / Math.max(1, atlas.neighbours(n).length);
    }
    return sum;
  }

  private void offset(int g, int r) {
    boolean occupied = ground.fighters()[g][r] > 0;
    double men = Math.max(first[r], ENTRY);
    double all = capture(g, r, men);
    double lost = Math.max(p.captureFloor().value() * all, all - killed[g]);
    kept[g][r] = all <= 0 ? 1 : lost / all;
    double net =
        recruitment * ground.grievance()[r] * (1 - men / capacity(r))
            - p.desertion().value()
            - lost
            - killed[g]
            - rivals(g, r);
    double meant = occupied ? p.growth().value() + p.outflow().value() : p.entryGrowth().value();
    offset[g][r] = meant - net;
  }

  private double rivals(int g, int r) {
    double men = ground.fighters()[g][r];
    double sum = 0;
    for (int h = 0; h < groups.size() && men > 0; h++) {
      if (h != g && ground.bands().atWar(g, h)) {
        double other = ground.fighters()[h][r];
        sum += Recruitment.rivalry(p.rivalry().value(), men, other) / men;
      }
    }
    return sum;
  }

  private double capture(int g, int r, double men) {
    return Recruitment.capture(p.capture().value(), soldiers(g, r), men, p.halfEffect().value());
  }

  private void note() {
    ground.solved("recruitment-at-full-grievance", recruitment);
    for (int g = 0; g < attack.length; g++) {
      String id = ground.groups().get(g);
      ground.solved(id + ".attacks-per-fighter-week", attack[g]);
      ground.solved(id + ".killed-per-fighter-year", killed[g]);
      for (int r = 0; r < first.length; r++) {
        if (ground.fighters()[g][r] > 0) {
          ground.solved(id + "." + atlas.id(r) + ".fighters", ground.fighters()[g][r]);
          ground.solved(id + "." + atlas.id(r) + ".growth-offset", offset[g][r]);
          ground.solved(id + "." + atlas.id(r) + ".captures-kept", kept[g][r]);
        }
      }
    }
    for (int r = 0; r < first.length; r++) {
      if (first[r] > 0) {
        ground.solved(atlas.id(r) + ".garrison", ground.garrison(r));
        ground.solved(atlas.id(r) + ".grievance", ground.grievance()[r]);
        ground.solved(atlas.id(r) + ".control", ground.stateControl()[r]);
        ground.solved(atlas.id(r) + ".capacity", capacity(r));
      }
    }
  }

  private int limit() {
    return (int) v.severityLimit().value();
  }

  /** Who cooperates with whom. */
  Cooperation cooperation() {
    return cooperation;
  }

  /** The factor of a shaken command on attacks, at least 1. */
  double shaken(int state, int day) {
    return ground.alarm().shaken(state, day, v.shockLag().value(), v.shockHalfLife().value());
  }

  /** How much a region's garrison has thinned out, as a factor on attacks. */
  double thinned(int r) {
    return thinning.factor(
        ground.firstGarrison()[r], ground.garrison(r), v.garrisonElasticity().value());
  }

  /** How strongly a region draws fighters of a group that move. */
  double draws(int g, int r) {
    double thin =
        thinning.factor(
            ground.firstGarrison()[r], ground.garrison(r), p.migrationElasticity().value());
    return pull[g][r] * thin;
  }

  /** Whether fighters of a region can cross into a neighbour's land where nobody follows them. */
  boolean sheltered(int g, int r) {
    int home = atlas.stateOf(r);
    for (int n : atlas.neighbours(r)) {
      int there = atlas.stateOf(n);
      boolean open = !cooperation.between(home, there);
      boolean haven = groups.get(g).havens().contains(atlas.states().get(there));
      if (there != home && open && (haven || ground.fighters()[g][n] > 0)) {
        return true;
      }
    }
    return false;
  }

  /** Soldiers that can get at a group in a region. */
  double soldiers(int g, int r) {
    double share = sheltered(g, r) ? 1 - p.haven().value() : 1;
    return share * ground.garrison(r);
  }

  /** Attacks expected of a group in a region in a week, without the swing of its state. */
  double attacks(int g, int r, int day) {
    int s = atlas.stateOf(r);
    return attack[g]
        * ground.fighters()[g][r]
        * thinned(r)
        * shaken(s, day)
        * ground.bands().posture(g, s).attacks()
        / usual[g][s][0];
  }

  /** What a region can carry now, fighters. */
  double capacity(int r) {
    double byPeople = p.capacity().value() * ground.population()[r] / 1e3;
    return Recruitment.capacity(
        byPeople, ground.grievance()[r], p.capacityLimit().value(), p.headroom().value(), first[r]);
  }

  /** Recruits of a fighter, 1/year. */
  double gains(int g, int r, double all) {
    int s = atlas.stateOf(r);
    double room = Math.max(0, 1 - all / capacity(r));
    double posture = ground.bands().posture(g, s).recruits() / usual[g][s][2];
    double gross = recruitment * ground.grievance()[r] * room * posture * disorder(r);
    return gross + Math.max(0, offset[g][r]);
  }

  /** What the state does not control raises recruitment, if control feeds back at all. */
  private double disorder(int r) {
    double exponent = p.controlFeedback().value();
    if (exponent <= 0 || first[r] <= 0) {
      return 1;
    }
    double before = 1 - ground.firstControl()[r];
    double now = 1 - ground.stateControl()[r];
    return before <= 0 ? 1 : StrictMath.pow(Math.min(4, now / before), exponent);
  }

  /** Captures of a fighter, 1/year. */
  double captures(int g, int r, double all, int day) {
    int s = atlas.stateOf(r);
    double joint =
        ground.alarm().joint(s, day) ? ground.alarm().hunt(s, day, jointForce::factor) : 1;
    double posture = ground.bands().posture(g, s).exposure() / usual[g][s][1];
    return joint * posture * kept[g][r] * capture(g, r, all);
  }

  /** Those who leave of themselves, 1/year of a fighter. */
  double departures(int g, int r, double all) {
    double crowded = recruitment * ground.grievance()[r] * Math.max(0, all / capacity(r) - 1);
    return p.desertion().value() + crowded + Math.max(0, -offset[g][r]);
  }

  /** The severity of attacks in a state whose scale is moved by a factor. */
  Severity severity(double factor) {
    return new Severity(
        v.severityTail().value(), Math.max(0.01, v.severityScale().value() * factor), limit());
  }

  /** The world. */
  World world() {
    return world;
  }
}
