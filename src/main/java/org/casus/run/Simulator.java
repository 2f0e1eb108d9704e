package org.casus.run;

import org.casus.history.History;
import org.casus.model.Simulation;
import org.casus.scenario.Scenario;

/** One scenario, one seed and one replication number into one history. */
@FunctionalInterface
public interface Simulator {

  /**
   * Simulates; the same arguments give the same history, on any thread.
   *
   * @param seed master seed
   * @param replication number of the replication, at least 0
   */
  History simulate(Scenario scenario, long seed, long replication);

  /** The model of Casus; it gives up at the next day when its thread is interrupted. */
  static Simulator model() {
    return (scenario, seed, replication) ->
        Simulation.run(scenario, seed, replication, () -> Thread.currentThread().isInterrupted());
  }
}
