package org.casus.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.casus.experiment.Experiment;
import org.casus.experiment.Keep;
import org.casus.experiment.Remaining;
import org.casus.history.History;
import org.casus.results.StoreWriter;
import org.casus.results.StudyFolder;
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

/** What the layer around the model costs: replications a second of a model that does nothing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class LayerBenchmark {

  private static final int REPLICATIONS = 100_000;

  private final DefaultScenario scenario = DefaultScenario.load();
  private final History nothing = new History(1, 0, 365, List.of(), List.of(), Map.of());

  /** Measuring, digest, order and progress. */
  @Benchmark
  @OperationsPerInvocation(REPLICATIONS)
  public void withoutStore(Blackhole sink) {
    Experiment experiment = scenario.replications(REPLICATIONS);
    runner().run(experiment, Remaining.all(experiment), sink::consume, Watch.NOBODY);
  }

  /** The same, with every outcome in the store. */
  @Benchmark
  @OperationsPerInvocation(REPLICATIONS)
  public void withStore() throws IOException {
    Path folder = Files.createTempDirectory("casus-bench");
    Experiment experiment = scenario.replications(REPLICATIONS);
    StudyFolder study = StudyFolder.create(folder.resolve("study"));
    try (StoreWriter store =
        StoreWriter.create(study, experiment, scenario.responses(), Map.of())) {
      runner().run(experiment, Remaining.all(experiment), store, Watch.NOBODY);
    }
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }

  private Runner runner() {
    return new Runner((scenario, seed, replication) -> nothing, 1, Keep.USUAL);
  }
}
