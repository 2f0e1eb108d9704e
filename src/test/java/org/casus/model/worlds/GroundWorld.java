package org.casus.model.worlds;

import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.casus.model.CrisisModel;
import org.casus.model.chance.Draws;
import org.casus.model.ground.Ground;
import org.casus.model.world.World;
import org.casus.scenario.Scenario;

/**
 * Bela with a capital and two regions where the Red stand, next to a border region of Arda; and
 * what is read from runs in which something is changed on the first day.
 */
final class GroundWorld {

  /** States, regions and one group. */
  static final String BELA =
      """
      states:
        ARD: {name: Arda, army: 20000, borders: [BEL]}
        BEL: {name: Bela, army: 20000, paramilitary: 4000, committed: 0.3, borders: [ARD]}
      regions:
        units:
          B-CAP: {name: Bela City, state: BEL, population: 3000000, capital: true, neighbours: {B-NORTH: 200, B-EAST: 180}}
          B-NORTH: {name: the North, state: BEL, population: 1000000, neighbours: {B-CAP: 200, B-EAST: 150, A-SOUTH: 100}}
          B-EAST: {name: the East, state: BEL, population: 1500000, neighbours: {B-CAP: 180, B-NORTH: 150}}
          A-SOUTH: {name: the South, state: ARD, population: 800000, neighbours: {B-NORTH: 100, A-CAP: 150}}
          A-CAP: {name: Arda City, state: ARD, population: 2000000, capital: true, neighbours: {A-SOUTH: 150}}
      """;

  /** The Red, mostly in the North, with some men across the border. */
  static final String RED =
      """
      armed-groups:
        RED: {name: the Red, fighters: 2000, activity: {B-NORTH: 30, B-EAST: 8, A-SOUTH: 4}, events: 6}
      """;

  /** The Red and the Blue in the same regions. */
  static final String RIVALS =
      """
      armed-groups:
        RED: {name: the Red, fighters: 2000, activity: {B-NORTH: 30, B-EAST: 8}, events: 6, rivals: [BLU]}
        BLU: {name: the Blue, fighters: 1500, activity: {B-NORTH: 20, B-EAST: 8}, events: 4, rivals: [RED]}
      """;

  /** No swings, no moves of fighters, no decisions of groups and no truces that come or go. */
  static final String STILL =
      """
      parameters:
        insurgency: {migration: 0, outflow: 0, attention: 0, truce-on: 0, truce-off: 0}
        violence: {walk: 0, flutter: 0, severity-spread: 0, slope-spread: 0}
        garrisons: {refill: 0}
      """;

  private GroundWorld() {}

  /** Half a year of Bela from the parts of its text. */
  static Scenario world(String... parts) {
    return Mini.world(182, BELA + String.join("\n", parts));
  }

  /** A run whose world is changed once before the first day. */
  static World run(Scenario scenario, long replication, Consumer<World> change) {
    World world = new World(scenario, scenario.parameters(), new Draws(1, replication));
    CrisisModel model = new CrisisModel(world);
    model.start();
    change.accept(world);
    for (int day = 0; day < scenario.scenario().days(); day++) {
      model.schedule.step(model);
    }
    model.finish();
    return world;
  }

  /** The mean of a value at the end of some runs. */
  static double mean(
      Scenario scenario, int runs, Consumer<World> change, ToDoubleFunction<World> value) {
    double sum = 0;
    for (int r = 0; r < runs; r++) {
      sum += value.applyAsDouble(run(scenario, r, change));
    }
    return sum / runs;
  }

  /** Nothing is changed. */
  static void nothing(World world) {
    world.day();
  }

  /** Deaths in all regions. */
  static double deaths(World world) {
    double sum = 0;
    for (int r = 0; r < world.ground().atlas().size(); r++) {
      sum += world.ground().toll().all(r);
    }
    return sum;
  }

  /** Fighters in all regions. */
  static double fighters(World world) {
    Ground ground = world.ground();
    double sum = 0;
    for (int r = 0; r < ground.atlas().size(); r++) {
      sum += ground.fightersIn(r);
    }
    return sum;
  }

  /** The garrisons of Bela outside its capital are cut to a share. */
  static Consumer<World> thinned(double share) {
    return world -> {
      Ground ground = world.ground();
      for (String id : new String[] {"B-NORTH", "B-EAST", "A-SOUTH"}) {
        int r = ground.atlas().index(id);
        ground.soldiers()[r] *= share;
        ground.others()[r] *= share;
      }
    };
  }
}
