package org.casus.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.experiment.Experiment;
import org.casus.experiment.Exploration;
import org.casus.experiment.Keep;
import org.casus.experiment.Remaining;
import org.casus.experiment.Response;
import org.casus.experiment.Responses;
import org.casus.experiment.plan.RunSettings;
import org.casus.results.Failures;
import org.casus.results.LockHolder;
import org.casus.results.StoreReader;
import org.casus.results.StoreWriter;
import org.casus.results.StudyFolder;
import org.casus.results.StudyLock;
import org.casus.run.Ending;
import org.casus.run.Runner;
import org.casus.run.Simulator;
import org.casus.run.Terms;
import org.casus.run.Watch;
import org.casus.scenario.Scenario;

/** Runs an experiment into a study folder, from the start or from where it ended. */
record Execution(
    Scenario scenario, Experiment experiment, Machine machine, Clock clock, Simulator simulator) {

  FinishedStudy start(Study study, StudyFolder folder) {
    return start(study, folder, Optional.empty());
  }

  FinishedStudy start(Study study, StudyFolder folder, Optional<Shard> shard) {
    StoredStudy stored = new StoredStudy(folder, scenario, experiment, shard, study.recipe());
    Remaining remaining = Remaining.all(stored.plan());
    try (StudyLock held = StudyLock.take(folder, holder())) {
      folder.requireEmpty();
      write(folder.scenario(), study.scenarioText());
      study.sweep().ifPresent(s -> write(folder.experiment(), study.sources().get(0).text()));
      study.recipe().write(folder);
      write(folder.resolved(), study.resolved());
      study.map().ifPresent(map -> write(folder.map(), map.text()));
      Facts facts = Facts.of(study, experiment, machine, folder, clock.instant()).with(shard);
      try (StoreWriter store =
          StoreWriter.create(folder, experiment, responses(), facts.entries())) {
        return run(stored, store, remaining);
      }
    }
  }

  /** Goes on with a study that has this experiment, perhaps after it was extended. */
  FinishedStudy resume(StoredStudy study, Again again) {
    StudyFolder folder = study.folder();
    StoreReader reader = study.store();
    try (StudyLock held = StudyLock.take(folder, holder())) {
      reader.requireWhole();
      try (StoreWriter store = StoreWriter.append(folder, responses())) {
        study.recipe().write(folder);
        store.grow(experiment, size(study));
        if (again == Again.FAILED_TOO) {
          store.forgetFailures();
        }
        Remaining remaining = reader.remaining(study.plan(), experiment.points());
        String now = clock.instant().toString();
        store.note(Facts.RESUMED + now, machine.command());
        store.note(Facts.SESSION, now);
        store.note(Facts.SESSION_FROM, Long.toString(remaining.done()));
        store.note(Facts.STATE, Facts.RUNNING);
        return run(study, store, remaining);
      }
    }
  }

  /** What to do again with a study that is gone on with. */
  enum Again {
    /** Nothing: what failed has failed. */
    NOTHING,
    /** Every replication that failed or ran out of time. */
    FAILED_TOO
  }

  private FinishedStudy run(StoredStudy study, StoreWriter store, Remaining remaining) {
    Watch watch = new Watch(machine.progress(), machine.cancelled());
    if (study.isExploring()) {
      return explore(study, store, watch);
    }
    return finish(study, store, run(study, remaining, store, watch));
  }

  /** Runs what outcomes decide upon; what it came to is an experiment like any other. */
  private FinishedStudy explore(StoredStudy study, StoreWriter store, Watch watch) {
    Exploration exploration = experiment.exploration().orElseThrow();
    Exploring exploring =
        new Exploring(study, responses(), store, runner(exploration.mostPoints()), watch);
    Ending ending = exploring.run();
    Experiment known = exploring.experiment();
    store.note(Facts.POINTS, Long.toString(known.points()));
    store.note(Facts.EXPERIMENT_HASH, Identity.experimentHash(known));
    if (ending.kind() == Ending.Kind.COMPLETE) {
      store.note(Facts.EXPLORED, Boolean.toString(true));
    }
    StoredStudy found =
        new StoredStudy(study.folder(), study.scenario(), known, study.shard(), study.recipe());
    return finish(found, store, ending);
  }

  private FinishedStudy finish(StoredStudy study, StoreWriter store, Ending ending) {
    FinishedStudy.End end = end(ending);
    store.note(Facts.STATE, end.name());
    store.note(Facts.REASON, ending.reason());
    store.note(Facts.ENDED, clock.instant().toString());
    new Completion(study, simulator).finish(store);
    return new FinishedStudy(study, end, ending.reason(), ending.progress());
  }

  private Ending run(StoredStudy study, Remaining remaining, StoreWriter store, Watch watch) {
    Runner runner = runner(experiment.points());
    Optional<Precision> rule = Precision.of(experiment, responses());
    if (rule.isEmpty()) {
      return runner.run(experiment, remaining, store, watch);
    }
    study.store().outcomes(responses(), rule.get()::add);
    return runner.run(experiment, remaining, rule.get(), store, watch);
  }

  private Runner runner(long points) {
    RunSettings settings = experiment.run();
    boolean stops = settings.onFailure() == RunSettings.OnFailure.STOP;
    return new Runner(simulator, threads(), Keep.of(points), new Terms(settings.timeout(), stops));
  }

  /** A number of threads in the file is a limit, like that of the command line. */
  private int threads() {
    return experiment.run().threads() instanceof RunSettings.Threads.Count count
        ? Math.min(count.number(), machine.threads())
        : machine.threads();
  }

  /** What changes in the store when a study is extended. */
  private Map<String, String> size(StoredStudy study) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put(Facts.REPLICATIONS, Long.toString(experiment.replications()));
    facts.put(Facts.POINTS, Long.toString(experiment.points()));
    facts.put(Facts.EXPERIMENT_HASH, Identity.experimentHash(experiment));
    if (study.isSweep()) {
      facts.putAll(study.recipe().facts());
    }
    return facts;
  }

  private LockHolder holder() {
    return LockHolder.here(clock.instant(), machine.command());
  }

  private List<Response> responses() {
    return Responses.of(scenario, experiment.responses());
  }

  private static FinishedStudy.End end(Ending ending) {
    return switch (ending.kind()) {
      case INTERRUPTED -> FinishedStudy.End.INTERRUPTED;
      case STOPPED -> FinishedStudy.End.STOPPED;
      case COMPLETE ->
          ending.progress().failed() > 0 ? FinishedStudy.End.SOME_FAILED : FinishedStudy.End.DONE;
    };
  }

  static void write(Path file, String text) {
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Failures.of(file, e);
    }
  }
}
