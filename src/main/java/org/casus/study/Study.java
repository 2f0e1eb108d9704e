package org.casus.study;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.experiment.Experiment;
import org.casus.experiment.Responses;
import org.casus.experiment.Span;
import org.casus.results.StudyFolder;
import org.casus.run.Simulator;
import org.casus.scenario.Scenario;
import org.casus.scenario.bind.Paths;
import org.casus.scenario.bind.Trees;
import org.casus.yaml.ExperimentFile;
import org.casus.yaml.Finding;
import org.casus.yaml.Loaded;
import org.casus.yaml.ScenarioFile;
import org.casus.yaml.Source;
import org.casus.yaml.Sweep;
import org.casus.yaml.YamlWriter;

/**
 * A scenario or an experiment file and what is to be done with it: the one entry point for every
 * caller.
 *
 * <p>The whole product reads as {@code Study.load(path).run().report()}.
 *
 * @param scenario with what it extends and every change of the wish
 * @param sources the files it was read from, the first one first
 * @param warnings what was found in them that does not stop the work
 * @param sweep what the file says where it is an experiment
 */
public record Study(
    Scenario scenario,
    List<Source> sources,
    List<String> warnings,
    Wish wish,
    Optional<Sweep> sweep) {

  private static final Path RESULTS = Path.of("results");

  public Study {
    sources = List.copyOf(sources);
    warnings = List.copyOf(warnings);
  }

  /**
   * Reads a scenario or an experiment file.
   *
   * @throws BadInput with every problem of the file
   */
  public static Study load(Path file) {
    return load(file, Wish.USUAL);
  }

  /**
   * Reads a scenario or an experiment file with a wish.
   *
   * @throws BadInput with every problem of the file and of the wish
   */
  public static Study load(Path file, Wish wish) {
    if (ExperimentFile.recognises(file)) {
      return sweep(file, wish);
    }
    Loaded<Scenario> loaded = ScenarioFile.read(file, wish.sets());
    Scenario scenario = value(loaded);
    return new Study(
        scenario, loaded.sources(), concerning(scenario, wish, loaded), wish, Optional.empty());
  }

  private static Study sweep(Path file, Wish wish) {
    if (!wish.whatIfs().isEmpty()) {
      throw new BadInput(
          file
              + ": an experiment names its what-ifs among its levers; --what-if is for a scenario.");
    }
    Optional<Rerun> rerun = Rerun.of(file);
    if (rerun.isPresent()) {
      return rerun.get().study(wish);
    }
    Loaded<Sweep> loaded = ExperimentFile.read(file, wish.options());
    Sweep sweep = value(loaded);
    List<Source> sources = new ArrayList<>(loaded.sources());
    sources.addAll(sweep.scenarioSources());
    return new Study(sweep.scenario(), sources, warnings(loaded), wish, Optional.of(sweep));
  }

  /** Whether a file is an experiment rather than a scenario. */
  public static boolean isExperiment(Path file) {
    return ExperimentFile.recognises(file);
  }

  /** What an experiment is made of beside its file and its scenario. */
  Recipe recipe() {
    return sweep.map(found -> new Recipe(wish.options(), found.tables())).orElse(Recipe.NONE);
  }

  /** The text of the scenario file. */
  String scenarioText() {
    return sweep.map(Sweep::scenarioSources).orElse(sources).get(0).text();
  }

  /** What it is called. */
  public String title() {
    return experiment().title();
  }

  private static <T> T value(Loaded<T> loaded) {
    return loaded
        .value()
        .orElseThrow(
            () -> new BadInput(loaded.findings().stream().map(Finding::toString).toList()));
  }

  /** Warnings but those of what-ifs that are not to be run. */
  private static List<String> concerning(Scenario scenario, Wish wish, Loaded<?> loaded) {
    List<String> run = Variants.names(scenario, wish.whatIfs());
    return loaded.warnings().stream()
        .filter(
            warning -> {
              List<String> path = Paths.segments(warning.problem().path());
              return path.size() < 2
                  || !path.get(0).equals("what-ifs")
                  || run.contains(path.get(1));
            })
        .map(Finding::toString)
        .toList();
  }

  private static List<String> warnings(Loaded<?> loaded) {
    return loaded.warnings().stream().map(Finding::toString).toList();
  }

  /** The file with the outlines of the regions, as it was read. */
  Optional<Source> map() {
    return sources.stream().filter(source -> source.role() == Source.Role.MAP).findFirst();
  }

  /** The scenario as it stands in the study folder: whole, with its map beside it. */
  String resolved() {
    Object tree = Trees.unbind(scenario);
    return YamlWriter.write(
        map()
            .flatMap(found -> Paths.with(tree, "regions.map", StudyFolder.MAP).value())
            .orElse(tree));
  }

  /** The design points and replications that are run. */
  public Experiment experiment() {
    return sweep.map(Sweep::experiment).orElseGet(() -> Variants.experiment(scenario, wish));
  }

  /**
   * Refuses a comparison that the study cannot make, before anything is run.
   *
   * @throws BadInput when it names a response that is not measured
   */
  public void require(ComparisonWish comparison) {
    var measured = new ChosenResponses(Responses.of(scenario, scenario.responses()));
    var chosen = new ChosenResponses(measured.of(comparison.responses()));
    comparison.smallest().keySet().forEach(chosen::require);
  }

  /**
   * What it holds and what it would cost, a line each, after a pilot of a few replications.
   *
   * @param threads for which the time is estimated, at least 1
   */
  public List<String> plan(int threads) {
    return new Planning(experiment(), threads, Simulator.model()).lines();
  }

  /** Runs it on this machine, as it comes. */
  public FinishedStudy run() {
    return run(Machine.usual());
  }

  /**
   * Runs it and keeps what comes of it in a study folder.
   *
   * @throws BadInput when the folder cannot be used or a what-if does not exist
   * @throws StudyFailure when writing fails
   */
  public FinishedStudy run(Machine machine) {
    return run(machine, Optional.empty());
  }

  /**
   * Runs a part of it and keeps what comes of it in a folder, to be merged with the other parts.
   *
   * @throws BadInput when the folder cannot be used or there are fewer runs than parts
   * @throws StudyFailure when writing fails
   */
  public FinishedStudy shard(Shard shard, Machine machine) {
    return run(machine, Optional.of(shard));
  }

  private FinishedStudy run(Machine machine, Optional<Shard> shard) {
    Experiment experiment = experiment();
    if (shard.isPresent() && experiment.rule().until().isPresent()) {
      throw new BadInput(
          "a shard needs a fixed number of replications, but this experiment runs until a precision"
              + " is reached. Maybe give -n.");
    }
    if (shard.isPresent() && experiment.exploration().isPresent()) {
      throw new BadInput(
          "a search or calibration cannot be run in shards, for what it runs next depends on every outcome before."
              + " Maybe run it on one machine.");
    }
    return Guard.on(
        () -> {
          Clock clock = Clock.systemUTC();
          Path root = machine.output().orElseGet(() -> newFolder(experiment.id(), clock));
          shard.ifPresent(part -> part.of(new Span(0, experiment.runs())));
          StudyFolder folder = StudyFolder.create(root);
          return new Execution(scenario, experiment, machine, clock, Simulator.model())
              .start(this, folder, shard);
        });
  }

  private static Path newFolder(String id, Clock clock) {
    long tag = System.nanoTime() * 31 + ProcessHandle.current().pid();
    return RESULTS.resolve(StudyFolder.name(id, clock.instant(), tag));
  }
}
