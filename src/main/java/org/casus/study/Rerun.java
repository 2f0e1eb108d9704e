package org.casus.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.experiment.Experiment;
import org.casus.results.StoreReader;
import org.casus.results.StudyFolder;
import org.casus.scenario.Scenario;
import org.casus.yaml.ExperimentFile;
import org.casus.yaml.Finding;
import org.casus.yaml.Loaded;
import org.casus.yaml.ScenarioFile;
import org.casus.yaml.Source;
import org.casus.yaml.Sweep;

/**
 * The experiment of a study folder, to be run anew: over the scenario that the folder keeps and
 * with the options that the study was run with, wherever the folder is now.
 */
record Rerun(StudyFolder folder, Map<String, String> facts) {

  /**
   * The study that an experiment file belongs to, if it lies in the folder of one.
   *
   * @throws BadInput when the store of that folder is damaged
   */
  static Optional<Rerun> of(Path file) {
    Path parent = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    StudyFolder folder = new StudyFolder(parent);
    if (!folder.experiment().equals(file) || !Files.isRegularFile(folder.store())) {
      return Optional.empty();
    }
    return Guard.on(
        () -> {
          StudyFolder open = StudyFolder.open(parent);
          return Optional.of(new Rerun(open, new StoreReader(open).meta()));
        });
  }

  /**
   * The study as it was, with a wish on top.
   *
   * @throws BadInput with every problem, or when a file of the folder was changed
   */
  Study study(Wish wish) {
    List<String> own = options();
    List<String> all = joined(own, wish.options());
    Loaded<Sweep> loaded = with(all);
    Sweep sweep = value(loaded).with(kept());
    List<Source> sources = new ArrayList<>(loaded.sources());
    sources.addAll(sweep.scenarioSources());
    List<String> warnings = new ArrayList<>();
    warnings.add(note(own));
    loaded.warnings().forEach(warning -> warnings.add(warning.toString()));
    Wish usual = Wish.USUAL;
    Wish whole = new Wish(usual.replications(), usual.seed(), all, List.of());
    return new Study(sweep.scenario(), sources, warnings, whole, Optional.of(sweep));
  }

  /**
   * What the file says over the scenario of the folder.
   *
   * @param sets further changes, each {@code path=value}
   * @throws BadInput when a file of the folder was changed
   */
  Loaded<Sweep> sweep(List<String> sets) {
    return with(joined(options(), sets));
  }

  private Loaded<Sweep> with(List<String> options) {
    Loaded<Scenario> scenario = scenario(options);
    return scenario
        .value()
        .map(
            found -> {
              new StoredSweep(folder, found, facts).requireUnchanged();
              return ExperimentFile.over(folder.experiment(), options, found);
            })
        .orElseGet(() -> new Loaded<>(Optional.empty(), scenario.findings(), List.of()));
  }

  private Loaded<Scenario> scenario(List<String> options) {
    Unchanged.SCENARIO.require(folder.scenario(), facts.getOrDefault(Facts.SCENARIO_HASH, ""));
    Unchanged.SCENARIO.require(folder.resolved(), facts.getOrDefault(Facts.RESOLVED_HASH, ""));
    return ScenarioFile.stored(folder.resolved(), ExperimentFile.scenarioOptions(options));
  }

  /** What the study was run with; replications that were added later count too. */
  private List<String> options() {
    List<String> options = Facts.list(facts.getOrDefault(Facts.OPTIONS, ""));
    Experiment experiment = value(with(options)).experiment();
    long replications = Facts.number(folder, facts, Facts.REPLICATIONS);
    if (experiment.exploration().isPresent() || replications == experiment.replications()) {
      return options;
    }
    boolean until = experiment.rule().until().isPresent();
    return joined(options, List.of((until ? "replications.max=" : "replications=") + replications));
  }

  /** The scenario as it was given and its map, as the new folder will keep them. */
  private List<Source> kept() {
    List<Source> kept = new ArrayList<>();
    kept.add(read(folder.scenario(), Source.Role.SCENARIO));
    if (Files.isRegularFile(folder.map())) {
      kept.add(read(folder.map(), Source.Role.MAP));
    }
    return kept;
  }

  private static Source read(Path file, Source.Role role) {
    return value(ExperimentFile.source(file, role));
  }

  private String note(List<String> options) {
    return folder.experiment()
        + ": the scenario is the one that this study folder keeps"
        + (options.isEmpty() ? "." : ", with the options of the study, " + options + ".");
  }

  private static List<String> joined(List<String> one, List<String> other) {
    List<String> joined = new ArrayList<>(one);
    joined.addAll(other);
    return joined;
  }

  private static <T> T value(Loaded<T> loaded) {
    return loaded
        .value()
        .orElseThrow(
            () -> new BadInput(loaded.findings().stream().map(Finding::toString).toList()));
  }
}
