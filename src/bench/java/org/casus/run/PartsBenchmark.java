package org.casus.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.casus.experiment.Digest;
import org.casus.experiment.Observation;
import org.casus.experiment.Outcome;
import org.casus.experiment.Response;
import org.casus.experiment.Responses;
import org.casus.history.History;
import org.casus.model.Simulation;
import org.casus.results.StoreWriter;
import org.casus.results.StudyFolder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Where the time of one replication of the default scenario goes: simulating, measuring, digest,
 * storing its outcome, and storing its series and events too.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PartsBenchmark {

  private static final int HISTORIES = 50;

  private final DefaultScenario scenario = DefaultScenario.load();
  private final List<Response> responses = scenario.responses();
  private final List<History> histories = new ArrayList<>();
  private final List<List<Double>> values = new ArrayList<>();
  private final Path folder = folder();
  private final StoreWriter store =
      StoreWriter.create(
          StudyFolder.create(folder.resolve("study")),
          scenario.replications(1_000_000_000),
          responses,
          Map.of());
  private long next;

  private static Path folder() {
    try {
      return Files.createTempDirectory("casus-bench");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the histories that are measured and stored. */
  @Setup(Level.Trial)
  public void histories() {
    for (int replication = 0; replication < HISTORIES; replication++) {
      History history = Simulation.run(scenario.scenario(), DefaultScenario.SEED, replication);
      histories.add(history);
      values.add(Responses.measure(responses, history));
    }
  }

  /** Removes what was stored. */
  @TearDown(Level.Trial)
  public void remove() throws IOException {
    store.close();
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }

  /** The model alone. */
  @Benchmark
  public History simulate() {
    next++;
    return Simulation.run(scenario.scenario(), DefaultScenario.SEED, next % HISTORIES);
  }

  /** Every response. */
  @Benchmark
  public List<Double> measure() {
    next++;
    return Responses.measure(responses, histories.get((int) (next % HISTORIES)));
  }

  /** The hash of the whole history. */
  @Benchmark
  public long digest() {
    next++;
    return Digest.of(histories.get((int) (next % HISTORIES)));
  }

  /** The outcome alone, as beyond the first replications. */
  @Benchmark
  public void storeOutcome() {
    store(false);
  }

  /** The outcome, the weekly series and every event, as of the first replications. */
  @Benchmark
  public void storeAll() {
    store(true);
  }

  private void store(boolean all) {
    int place = (int) (next % HISTORIES);
    History history = histories.get(place);
    Outcome outcome =
        new Outcome(
            0, next, DefaultScenario.SEED, Outcome.Status.DONE, "", next, values.get(place));
    store.accept(
        new Observation(
            outcome,
            1,
            all ? history.series() : List.of(),
            all ? history.events() : List.of(),
            all ? history.regions() : Optional.empty()));
    next++;
  }
}
