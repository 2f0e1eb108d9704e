package org.casus.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import org.casus.experiment.Experiment;
import org.casus.experiment.Keep;
import org.casus.experiment.Remaining;
import org.casus.experiment.Response;
import org.casus.experiment.Responses;
import org.casus.experiment.Span;
import org.casus.history.History;
import org.casus.report.Typical;
import org.casus.results.Failures;
import org.casus.results.LockHolder;
import org.casus.results.StoreReader;
import org.casus.results.StoreWriter;
import org.casus.results.StudyFolder;
import org.casus.results.StudyLock;
import org.casus.run.Ending;
import org.casus.run.Runner;
import org.casus.run.Simulator;
import org.casus.run.Watch;
import org.casus.scenario.Scenario;
import org.casus.yaml.YamlWriter;

/** Runs an experiment into a study folder, from the start or from where it ended. */
record Execution(
    Scenario scenario, Experiment experiment, Machine machine, Clock clock, Simulator simulator) {

  FinishedStudy start(Study study, StudyFolder folder) {
    try (StudyLock held = StudyLock.take(folder, holder())) {
      folder.requireEmpty();
      return begin(study, folder);
    }
  }

  FinishedStudy resume(StudyFolder folder) {
    try (StudyLock held = StudyLock.take(folder, holder())) {
      return goOn(folder);
    }
  }

  private FinishedStudy begin(Study study, StudyFolder folder) {
    write(folder.scenario(), study.sources().get(0).text());
    write(folder.resolved(), YamlWriter.write(study.scenario()));
    Facts facts = Facts.of(study, experiment, machine, folder, clock.instant());
    try (StoreWriter store = StoreWriter.create(folder, experiment, responses(), facts.entries())) {
      return run(folder, store, Remaining.all(experiment));
    }
  }

  private FinishedStudy goOn(StudyFolder folder) {
    StoreReader reader = new StoreReader(folder);
    reader.requireWhole();
    Span plan = new Span(0, experiment.runs());
    Remaining remaining = reader.remaining(plan, experiment.points());
    try (StoreWriter store = StoreWriter.append(folder, responses())) {
      store.note(Facts.RESUMED + clock.instant(), machine.command());
      return run(folder, store, remaining);
    }
  }

  private FinishedStudy run(StudyFolder folder, StoreWriter store, Remaining remaining) {
    Watch watch = new Watch(machine.progress(), machine.cancelled());
    Runner runner = new Runner(simulator, machine.threads(), Keep.USUAL);
    Ending ending = runner.run(experiment, remaining, store, watch);
    FinishedStudy.End end = end(ending);
    store.note(Facts.STATE, end.name());
    store.note(Facts.REASON, ending.reason());
    store.note(Facts.ENDED, clock.instant().toString());
    StoredStudy study = new StoredStudy(folder, scenario, experiment);
    keepTypical(study, store);
    study.tables();
    return new FinishedStudy(study, end, ending.reason(), ending.progress());
  }

  private LockHolder holder() {
    return LockHolder.here(clock.instant(), machine.command());
  }

  private List<Response> responses() {
    return Responses.of(scenario, experiment.responses());
  }

  /** The report shows one replication day by day; its events must not depend on a new run. */
  private void keepTypical(StoredStudy study, StoreWriter store) {
    OptionalInt row = Typical.row(study.store().outcomes(study.responses()), 0);
    if (row.isPresent()) {
      long replication = study.store().replication(0, row.getAsInt());
      History history = new Replayer(study, simulator).history(scenario, replication);
      store.keepEvents(0, replication, history.events());
    }
  }

  private static FinishedStudy.End end(Ending ending) {
    return switch (ending.kind()) {
      case INTERRUPTED -> FinishedStudy.End.INTERRUPTED;
      case STOPPED -> FinishedStudy.End.STOPPED;
      case COMPLETE ->
          ending.progress().failed() > 0 ? FinishedStudy.End.SOME_FAILED : FinishedStudy.End.DONE;
    };
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Failures.of(file, e);
    }
  }
}
