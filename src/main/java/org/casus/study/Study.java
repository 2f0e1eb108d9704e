package org.casus.study;

import java.nio.file.Path;
import java.time.Clock;
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
import org.casus.yaml.Finding;
import org.casus.yaml.Loaded;
import org.casus.yaml.ScenarioFile;
import org.casus.yaml.Source;
import org.casus.yaml.YamlWriter;

/**
 * A scenario file and what is to be done with it: the one entry point for every caller.
 *
 * <p>The whole product reads as {@code Study.load(path).run().report()}.
 *
 * @param scenario with what it extends and every change of the wish
 * @param sources the files it was read from, the first one first
 * @param warnings what was found in them that does not stop the work
 */
public record Study(Scenario scenario, List<Source> sources, List<String> warnings, Wish wish) {

  private static final Path RESULTS = Path.of("results");

  public Study {
    sources = List.copyOf(sources);
    warnings = List.copyOf(warnings);
  }

  /**
   * Reads a scenario file.
   *
   * @throws BadInput with every problem of the file
   */
  public static Study load(Path file) {
    return load(file, Wish.USUAL);
  }

  /**
   * Reads a scenario file with a wish.
   *
   * @throws BadInput with every problem of the file and of the wish
   */
  public static Study load(Path file, Wish wish) {
    Loaded<Scenario> loaded = ScenarioFile.read(file, wish.sets());
    Scenario scenario =
        loaded
            .value()
            .orElseThrow(
                () -> new BadInput(loaded.findings().stream().map(Finding::toString).toList()));
    List<String> warnings = loaded.warnings().stream().map(Finding::toString).toList();
    return new Study(scenario, loaded.sources(), warnings, wish);
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
    return Variants.experiment(scenario, wish);
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
