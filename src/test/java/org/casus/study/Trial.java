package org.casus.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.casus.results.StudyFolder;
import org.casus.run.Simulator;

/** An experiment over the two states of the teaching scenario, run by the model in a folder. */
record Trial(Path folder, Study study) {

  /** The experiment of a text, which names its scenario {@code scenario.yaml}. */
  static Trial of(Path folder, String text) throws IOException {
    Path scenario = Path.of("scenarios/teaching-two-states.yaml").toAbsolutePath();
    Files.writeString(folder.resolve("scenario.yaml"), "extends: " + scenario + "\n");
    return new Trial(folder, Study.load(Files.writeString(folder.resolve("trial.yaml"), text)));
  }

  FinishedStudy start(String name, int threads) {
    return start(
        name,
        new Machine(threads, Optional.empty(), progress -> {}, () -> false, "casus run"),
        Simulator.model());
  }

  FinishedStudy start(String name, Machine machine, Simulator simulator) {
    return new Execution(study.scenario(), study.experiment(), machine, Workshop.CLOCK, simulator)
        .start(study, StudyFolder.create(folder.resolve(name)));
  }

  /** Starts it and stops it after so many runs, which are counted. */
  FinishedStudy startAndStop(String name, int threads, int after) {
    AtomicInteger runs = new AtomicInteger();
    Machine stopping =
        new Machine(
            threads, Optional.empty(), progress -> {}, () -> runs.get() >= after, "casus run");
    return start(name, stopping, counted(runs));
  }

  static FinishedStudy resume(StoredStudy study, Simulator simulator) {
    Machine machine = Workshop.machine(() -> false);
    return new Execution(study.scenario(), study.experiment(), machine, Workshop.CLOCK, simulator)
        .resume(study, Execution.Again.NOTHING);
  }

  /** The model, which counts its runs. */
  static Simulator counted(AtomicInteger runs) {
    return (scenario, seed, replication) -> {
      runs.incrementAndGet();
      return Simulator.model().simulate(scenario, seed, replication);
    };
  }
}
