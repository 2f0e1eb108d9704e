package org.casus.validation;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.casus.history.History;
import org.casus.history.Series;
import org.casus.model.CrisisModel;
import org.casus.model.ParameterDraw;
import org.casus.model.Simulation;
import org.casus.model.chance.Draws;
import org.casus.model.world.World;
import org.casus.scenario.Scenario;

/**
 * Replications of one seed, read one by one so that no history is kept.
 *
 * @param seed master seed
 * @param n replications of each scenario, at least 2
 */
record Runs(long seed, int n) {

  /** What is read of each replication, in their order. */
  <T> List<T> of(Scenario scenario, Function<History, T> reading) {
    return of(scenario, LongStream.range(0, n).toArray(), reading);
  }

  /** What is read of some replications, in the order given. */
  <T> List<T> of(Scenario scenario, long[] replications, Function<History, T> reading) {
    return LongStream.of(replications)
        .parallel()
        .mapToObj(r -> reading.apply(Simulation.run(scenario, seed, r)))
        .toList();
  }

  /** What each replication is followed by, in their order; each follower sees the world daily. */
  <T extends Consumer<World>> List<T> watched(
      Scenario scenario, int days, Function<World, T> follower) {
    return LongStream.range(0, n)
        .parallel()
        .mapToObj(r -> watched(scenario, days, r, follower))
        .toList();
  }

  private <T extends Consumer<World>> T watched(
      Scenario scenario, int days, long replication, Function<World, T> follower) {
    Draws draws = new Draws(seed, replication);
    World world =
        new World(scenario, ParameterDraw.of(scenario.parameters(), draws).parameters(), draws);
    CrisisModel model = new CrisisModel(world);
    model.start();
    T watch = follower.apply(world);
    for (int day = 0; day < days; day++) {
      model.schedule.step(model);
      watch.accept(world);
    }
    model.finish();
    return watch;
  }

  /** The weekly values of a state variable; empty where it was not written down. */
  static double[] weeks(History history, String name) {
    return history.series().stream()
        .filter(s -> s.name().equals(name))
        .findFirst()
        .map(Series::values)
        .map(values -> values.stream().mapToDouble(Double::doubleValue).toArray())
        .orElse(new double[0]);
  }

  /** Deaths by violence in some states from one day to before another. */
  static double deaths(History history, List<String> states, int from, int until) {
    double sum = 0;
    for (String state : states) {
      double[] weeks = weeks(history, state + ".violence-deaths");
      for (int week = 1; week < weeks.length; week++) {
        int last = week * Series.STEP;
        sum += last > from && last <= until ? weeks[week] : 0;
      }
    }
    return sum;
  }
}
