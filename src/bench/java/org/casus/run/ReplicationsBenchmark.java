package org.casus.run;

import java.util.concurrent.TimeUnit;
import org.casus.experiment.Experiment;
import org.casus.experiment.Keep;
import org.casus.experiment.Remaining;
import org.casus.model.Simulation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Replications of the default scenario a second: in a bare loop, and through the runner on one and
 * on two threads. Efficiency is the figure of two threads over twice that of one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class ReplicationsBenchmark {

  private static final int REPLICATIONS = 100;

  private final DefaultScenario scenario = DefaultScenario.load();

  /** The model alone. */
  @Benchmark
  @OperationsPerInvocation(REPLICATIONS)
  public void bareLoop(Blackhole sink) {
    for (long replication = 0; replication < REPLICATIONS; replication++) {
      sink.consume(Simulation.run(scenario.scenario(), DefaultScenario.SEED, replication));
    }
  }

  /** With measuring, digest and the order of replications. */
  @Benchmark
  @OperationsPerInvocation(REPLICATIONS)
  public void oneThread(Blackhole sink) {
    run(1, sink);
  }

  /** The same on two threads. */
  @Benchmark
  @OperationsPerInvocation(REPLICATIONS)
  public void twoThreads(Blackhole sink) {
    run(2, sink);
  }

  private void run(int threads, Blackhole sink) {
    Experiment experiment = scenario.replications(REPLICATIONS);
    new Runner(Simulator.model(), threads, Keep.USUAL)
        .run(experiment, Remaining.all(experiment), sink::consume, Watch.NOBODY);
  }
}
