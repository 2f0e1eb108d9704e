package org.casus.model;

import java.util.Map;
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
    Draws draws = new Draws(seed, replication);
    ParameterDraw drawn = ParameterDraw.of(scenario.parameters(), draws);
    World world = new World(scenario, drawn.parameters(), draws);
    CrisisModel model = new CrisisModel(world);
    model.start();
    int days = scenario.scenario().days();
    while (model.schedule.getTime() < days - 1 && model.schedule.step(model)) {
      // each step is one day
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
