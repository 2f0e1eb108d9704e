package org.casus.run;

import java.util.concurrent.TimeUnit;
import org.casus.history.History;
import org.casus.model.Simulation;
import org.casus.scenario.Scenario;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the ground costs: one replication of the default scenario as it is, without regions and
 * groups, with every region split in two, and with twice as many groups. With {@code -prof gc} also
 * what each allocates.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 7, time = 2)
@Fork(1)
public class GroundBenchmark {

  private static final int REPLICATIONS = 50;

  /** Which world. */
  @Param({"whole", "without", "regions", "groups"})
  public String world;

  private Scenario scenario;
  private long next;

  /** Builds the world. */
  @Setup
  public void build() {
    Scenario niger = DefaultScenario.load().scenario();
    scenario =
        switch (world) {
          case "without" -> Enlarged.without(niger);
          case "regions" -> Enlarged.regions(niger);
          case "groups" -> Enlarged.groups(niger);
          default -> niger;
        };
  }

  /** The model alone. */
  @Benchmark
  public History replication() {
    next++;
    return Simulation.run(scenario, DefaultScenario.SEED, next % REPLICATIONS);
  }
}
