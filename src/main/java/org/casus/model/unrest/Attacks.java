package org.casus.model.unrest;

import java.util.ArrayList;
import java.util.List;
import org.casus.history.Reason;
import org.casus.history.Reason.Term;
import org.casus.model.chance.Draws;
import org.casus.model.chance.Purpose;
import org.casus.model.ground.Atlas;
import org.casus.model.ground.Ground;
import org.casus.model.insurgency.Casualties;
import org.casus.model.insurgency.Counts;
import org.casus.model.insurgency.Severity;
import org.casus.model.insurgency.Swing;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.EventKind;
import org.casus.scenario.ViolenceParameters;

/**
 * The attacks of a week: one negative-binomial draw a region, each attack on a day of its own, its
 * dead taken from the stocks. The most severe are told as events.
 *
 * <p>Source: MODEL.md sections 7.3 and 23 (G5, G8, G9, G12). Assumption: a thin garrison kills
 * fewer of those who attack it, because else a group would bleed out where nobody resists.
 */
final class Attacks {

  private static final int WEEK = 7;
  private static final double YEARS = WEEK / 365.0;

  private final Theatre theatre;
  private final World world;
  private final Ground ground;
  private final Atlas atlas;
  private final Draws draws;
  private final ViolenceParameters v;
  private final Swing[] swings;
  private final double[] slopes;
  private final Severity[] severities;
  private final double[] rates;
  private final List<Severe> severe = new ArrayList<>();

  private record Severe(int day, int region, int group, int deaths, double chance) {}

  Attacks(Theatre theatre) {
    this.theatre = theatre;
    world = theatre.world();
    ground = world.ground();
    atlas = ground.atlas();
    draws = world.draws();
    v = world.parameters().violence();
    swings = new Swing[atlas.states().size()];
    slopes = new double[swings.length];
    severities = new Severity[swings.length];
    rates = new double[ground.groups().size()];
    for (int s = 0; s < swings.length; s++) {
      swings[s] = Swing.REST;
      slopes[s] = v.slopeSpread().value() * swing(s, 0, 2);
      severities[s] = theatre.severity(StrictMath.exp(v.severitySpread().value() * swing(s, 0, 3)));
    }
  }

  private double swing(int state, int day, int n) {
    return draws.normal(Purpose.SWING, Draws.key(atlas.states().get(state)), 0, day, n);
  }

  /** The attacks of the week that begins today. */
  void week() {
    for (int s = 0; s < swings.length && world.day() > 0; s++) {
      double kept = StrictMath.exp(-1 / v.flutterWeeks().value());
      swings[s] =
          swings[s].next(
              YEARS,
              v.walk().value(),
              v.flutter().value(),
              kept,
              slopes[s],
              swing(s, world.day(), 0),
              swing(s, world.day(), 1));
    }
    for (int r = 0; r < atlas.size(); r++) {
      if (ground.fightersIn(r) > 0) {
        attack(r);
      }
    }
  }

  private void attack(int r) {
    int s = atlas.stateOf(r);
    double mean = 0;
    for (int g = 0; g < rates.length; g++) {
      rates[g] = theatre.attacks(g, r, world.day()) * swings[s].factor();
      mean += rates[g];
    }
    double u = draws.uniform(Purpose.ATTACKS, atlas.key(r), 0, world.day(), 0);
    int n = Counts.negativeBinomial(Math.min(mean, 1e3), v.dispersion().value(), u);
    for (int i = 0; i < n; i++) {
      int day = world.day() + (int) (WEEK * luck(r, i, 0));
      if (day < world.scenario().scenario().days()) {
        strike(r, i, day, group(mean * luck(r, i, 1)));
      }
    }
  }

  private double luck(int r, int attack, int n) {
    return draws.uniform(Purpose.ATTACK, atlas.key(r), attack, world.day(), n);
  }

  private int group(double point) {
    double below = 0;
    int last = 0;
    for (int g = 0; g < rates.length; g++) {
      below += rates[g];
      if (rates[g] > 0) {
        last = g;
        if (point < below) {
          return g;
        }
      }
    }
    return last;
  }

  private void strike(int r, int i, int day, int g) {
    int s = atlas.stateOf(r);
    int deaths = severities[s].deaths(luck(r, i, 2));
    Casualties dead =
        Casualties.of(
            deaths,
            shares(r),
            new Casualties.Luck(luck(r, i, 3), luck(r, i, 4), luck(r, i, 5), luck(r, i, 6)));
    int all = bury(r, g, i, dead);
    if (all > 0) {
      ground.toll().addAttack(r, all);
    }
    if (all >= v.severe().value() && dead.byState() == 0) {
      severe.add(new Severe(day, r, g, all, severities[s].atLeast(deaths)));
    }
  }

  /** Fewer fighters fall where the garrison is thin; civilians die in their place. */
  private Casualties.Shares shares(int r) {
    double thinned = Math.max(1, theatre.thinned(r));
    double fighters = v.fighters().value() / thinned;
    return new Casualties.Shares(
        v.civilians().value() + v.fighters().value() - fighters,
        v.stateForces().value(),
        fighters,
        v.stateInflicted().value());
  }

  /** Takes the dead from the stocks; nobody dies who is not there. Civilians are buried later. */
  private int bury(int r, int g, int attack, Casualties dead) {
    long alive = Math.max(0, ground.population()[r] - ground.toll().week(r));
    int people = (int) Math.min(dead.civilians() + dead.others(), alive);
    int civilians = Math.min(dead.civilians(), people);
    ground.toll().addCivilians(r, civilians, Math.min(dead.byState(), civilians));
    ground.toll().addOthers(r, people - civilians);
    int men = Math.min(dead.fighters(), ground.fighters()[g][r]);
    ground.fighters()[g][r] -= men;
    ground.bands().die(g, men);
    ground.toll().addFighters(r, men);
    int soldiers = fall(r, dead.stateForces(), luck(r, attack, 7));
    return people + men + soldiers;
  }

  private int fall(int r, int deaths, double u) {
    double all = ground.garrison(r);
    if (deaths <= 0 || all <= 0) {
      return 0;
    }
    double regulars = Math.max(0, Math.min(1, ground.soldiers()[r] / all));
    int army = Counts.binomial(deaths, regulars, u);
    int soldiers = Math.min(army, (int) ground.soldiers()[r]);
    int guards = Math.min(deaths - army, (int) ground.others()[r]);
    ground.soldiers()[r] -= soldiers;
    ground.others()[r] -= guards;
    ground.toll().addStateForces(r, soldiers + guards);
    Nation nation = world.nation(atlas.states().get(atlas.stateOf(r)));
    nation.loseInGarrison(soldiers);
    return soldiers + guards;
  }

  /** Tells the severe attacks of today. */
  void tell() {
    for (Severe one : severe) {
      if (one.day() == world.day() && world.day() >= world.decidesFrom()) {
        world
            .happens(EventKind.TERROR_ATTACK)
            .by(ground.groups().get(one.group()))
            .to(atlas.states().get(atlas.stateOf(one.region())))
            .in(atlas.id(one.region()))
            .of(one.deaths())
            .because(
                new Reason.Chance(
                    "an attack is as deadly as this",
                    one.chance(),
                    List.of(
                        new Term("fighters there", ground.fighters()[one.group()][one.region()]),
                        new Term("garrison", ground.garrison(one.region())))));
      }
    }
    severe.removeIf(one -> one.day() <= world.day());
  }
}
