package org.casus.model.process;

import java.util.Arrays;
import org.casus.history.Reason;
import org.casus.model.chance.Binomial;
import org.casus.model.chance.Purpose;
import org.casus.model.chance.Splitting;
import org.casus.model.civilians.Homecoming;
import org.casus.model.civilians.Outflow;
import org.casus.model.civilians.Refuge;
import org.casus.model.civilians.Shelter;
import org.casus.model.ground.Atlas;
import org.casus.model.ground.Bloodshed;
import org.casus.model.ground.Displaced;
import org.casus.model.ground.Ground;
import org.casus.model.world.World;
import org.casus.scenario.CivilianParameters;
import org.casus.scenario.EventKind;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * People who flee from violence, settle in their region or over a link to a neighbouring one, flee
 * again when violence reaches them, and return when it is calm. Once a week.
 *
 * <p>Displaced people flee again with the chance of those who live there. Civilians killed leave
 * the population of their region.
 *
 * <p>Source: MODEL.md sections 12, 22.4 and 23 (G3, G4).
 */
public final class Flight implements Steppable {

  private static final long serialVersionUID = 1L;
  private static final int WEEK = 7;

  private final transient World world;
  private final transient Ground ground;
  private final transient Atlas atlas;
  private final transient Displaced people;
  private final transient Bloodshed bloodshed;
  private final transient CivilianParameters parameters;
  private final transient Refuge refuge;
  private final transient Shelter shelter;
  private final transient Homecoming homecoming;
  private final transient Splitting ways;
  private final Outflow[] outflow;
  private final int[] buried;

  /** The people of one replication. */
  public Flight(World world) {
    this.world = world;
    this.ground = world.ground();
    this.atlas = ground.atlas();
    this.people = ground.people();
    this.bloodshed = ground.bloodshed();
    this.parameters = world.parameters().civilians();
    this.refuge =
        new Refuge(
            parameters.stay().value(),
            parameters.kilometres().value(),
            parameters.intoConflict().value(),
            parameters.abroad().value(),
            parameters.leak().value());
    this.shelter = new Shelter(parameters.campShare().value());
    this.homecoming = new Homecoming(parameters.returns().value(), parameters.calm().value());
    this.ways = new Splitting(world.draws(), Purpose.REFUGE);
    this.outflow = new Outflow[atlas.size()];
    Arrays.setAll(outflow, this::outflow);
    this.buried = new int[atlas.size()];
  }

  @Override
  public void step(SimState state) {
    if (world.day() % WEEK != 0) {
      return;
    }
    for (int r = 0; r < atlas.size(); r++) {
      bury(r);
    }
    for (int r = 0; r < atlas.size(); r++) {
      double deaths = ground.toll().week(r);
      double expected = outflow[r].weekly(deaths, bloodshed.usual(r));
      if (expected > 0) {
        flee(r, expected);
      }
      bloodshed.week(r, deaths);
    }
    for (int r = 0; r < atlas.size(); r++) {
      if (people.left(r)) {
        comeHome(r);
      }
    }
  }

  private void bury(int region) {
    int dead = ground.toll().civilians(region) + ground.toll().others(region);
    ground.population()[region] -= dead - buried[region];
    buried[region] = dead;
  }

  private Outflow outflow(int region) {
    double usual = parameters.displacedPerDeath().value();
    int state = atlas.stateOf(region);
    double perDeath =
        state < 0
            ? usual
            : world.nation(atlas.states().get(state)).initial().displacedPerDeath().orElse(usual);
    return new Outflow(perDeath, parameters.immediate().value());
  }

  private void flee(int region, double expected) {
    long at = Math.max(0, ground.population()[region]);
    double chance = Math.min(1, expected / Math.max(1, at + people.in(region)));
    double[] shares = shares(weights(region));
    int stay = shares.length - 1;
    int residents = Binomial.quantile((int) at, chance, uniform(Purpose.FLIGHT, region, region, 0));
    int[] to = ways.of(residents, shares, atlas.key(region), 0, world.day());
    int told = residents;
    people.flee(region, region, to[stay]);
    for (int i = 0; i < stay; i++) {
      people.flee(region, atlas.neighbours(region)[i], to[i]);
    }
    for (int place = 0; place < people.guests(region); place++) {
      int origin = people.guest(region, place);
      int there = people.from(origin, region);
      if (there > 0) {
        told += onward(origin, region, there, chance, shares);
      }
    }
    if (told >= parameters.exodus().value()) {
      tell(region, told);
    }
  }

  /** Those sheltered in a region flee again, at most to where a link leads. */
  private int onward(int origin, int region, int there, double chance, double[] shares) {
    int moving = Binomial.quantile(there, chance, uniform(Purpose.FLIGHT, origin, region, 1));
    if (moving == 0) {
      return 0;
    }
    int[] to = ways.of(moving, shares, atlas.key(region), atlas.key(origin), world.day());
    int stay = shares.length - 1;
    for (int i = 0; i < stay; i++) {
      people.moveOn(origin, region, atlas.neighbours(region)[i], to[i]);
    }
    return moving - to[stay];
  }

  /** The share of those who leave that takes each link; the last is of those who stay. */
  private double[] shares(double[] weights) {
    double total = 0;
    for (double weight : weights) {
      total += weight;
    }
    double stays = refuge.staying(total);
    double[] shares = new double[weights.length + 1];
    for (int i = 0; i < weights.length; i++) {
      shares[i] = total > 0 ? (1 - stays) * weights[i] / total : 0;
    }
    shares[weights.length] = stays;
    return shares;
  }

  private double[] weights(int region) {
    int[] near = atlas.neighbours(region);
    double[] weights = new double[near.length];
    for (int i = 0; i < near.length; i++) {
      boolean abroad = atlas.abroad(region, near[i]);
      boolean violent = bloodshed.recent(near[i]) >= parameters.conflictDeaths().value();
      boolean closed = abroad && ground.frontiers().closed(state(region), state(near[i]));
      double room = shelter.room(people.in(near[i]), ground.population()[near[i]]);
      weights[i] =
          refuge.weight(
              new Refuge.Link(atlas.kilometres(region)[i], violent, abroad, closed, room));
    }
    return weights;
  }

  private String state(int region) {
    int state = atlas.stateOf(region);
    return state < 0 ? "" : atlas.states().get(state);
  }

  private void comeHome(int origin) {
    double chance = homecoming.within(bloodshed.recent(origin), bloodshed.peak(origin), WEEK);
    if (chance <= 0) {
      return;
    }
    for (int host = 0; host < atlas.size(); host++) {
      int there = people.from(origin, host);
      if (there > 0) {
        int back = Binomial.quantile(there, chance, uniform(Purpose.RETURN, origin, host, 0));
        people.goHome(origin, host, back);
      }
    }
  }

  private void tell(int region, int persons) {
    world
        .happens(EventKind.EXODUS)
        .to(state(region))
        .in(atlas.id(region))
        .of(persons)
        .because(
            new Reason.Consequence(
                "deaths in the region, " + ground.toll().week(region) + " in this week"));
  }

  private double uniform(Purpose purpose, int one, int other, int n) {
    return world.draws().uniform(purpose, atlas.key(one), atlas.key(other), world.day(), n);
  }
}
