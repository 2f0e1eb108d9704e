package org.casus.model;

import java.util.Map;
import java.util.function.BooleanSupplier;
import org.casus.history.History;
import org.casus.model.chance.Draws;
import org.casus.model.world.World;
import org.casus.scenario.Scenario;

/**
 * Turns one scenario and one seed into one history. Pure: the same arguments give the same history,
 * on any thread.
 */
public final class Simulation {

  private Simulation() {}

  /**
   * Runs one replication.
   *
   * @param seed master seed of the study
   * @param replication number of the replication, from 0
   */
  public static History run(Scenario scenario, long seed, long replication) {
    return run(scenario, seed, replication, () -> false);
  }

  /**
   * Runs one replication unless told to give up.
   *
   * @param seed master seed of the study
   * @param replication number of the replication, from 0
   * @param givesUp asked once a day; true ends the replication without a history
   * @throws IllegalStateException when it gave up
   */
  public static History run(
      Scenario scenario, long seed, long replication, BooleanSupplier givesUp) {
    Draws draws = new Draws(seed, replication);
    ParameterDraw drawn = ParameterDraw.of(scenario.parameters(), draws);
    World world = new World(scenario, drawn.parameters(), draws);
    CrisisModel model = new CrisisModel(world);
    model.start();
    int days = scenario.scenario().days();
    while (model.schedule.getTime() < days - 1 && model.schedule.step(model)) {
      if (givesUp.getAsBoolean()) {
        throw new IllegalStateException("given up before its end");
      }
    }
    model.finish();
    Map<String, Double> values = drawn.values();
    return new History(
        seed,
        replication,
        days,
        world.log().all(),
        model.observation().series(),
        model.observation().regions(),
        values);
  }
}
