package org.casus.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.casus.experiment.Experiment;
import org.casus.experiment.Response;
import org.casus.experiment.Responses;
import org.casus.results.Manifest;
import org.casus.results.OutcomesCsv;
import org.casus.results.StoreReader;
import org.casus.results.StudyFolder;
import org.casus.results.SummaryCsv;
import org.casus.run.Simulator;
import org.casus.scenario.Scenario;
import org.casus.yaml.ScenarioFile;

/**
 * A study on disk: what can be done with it without its scenario file.
 *
 * @param scenario of the baseline, as it was run
 * @param experiment the design points and replications it was to have
 */
public record StoredStudy(StudyFolder folder, Scenario scenario, Experiment experiment) {

  /**
   * The study in a folder.
   *
   * @throws BadInput when it is not the folder of a study, or its scenario was changed
   */
  public static StoredStudy open(Path root) {
    return Guard.on(() -> of(StudyFolder.open(root)));
  }

  static StoredStudy of(StudyFolder folder) {
    Map<String, String> facts = new StoreReader(folder).meta();
    Scenario scenario = resolved(folder, facts.getOrDefault(Facts.RESOLVED_HASH, ""));
    Wish wish =
        new Wish(
            Facts.number(folder, facts, Facts.REPLICATIONS),
            Facts.number(folder, facts, Facts.SEED),
            List.of(),
            Facts.list(facts.getOrDefault(Facts.WHAT_IFS, "")));
    return new StoredStudy(folder, scenario, Variants.experiment(scenario, wish));
  }

  /** Where it is. */
  public Path root() {
    return folder.root();
  }

  /**
   * Runs what is left of it.
   *
   * @throws BadInput when another version of Casus began it
   */
  public FinishedStudy resume(Machine machine) {
    return Guard.on(
        () -> {
          requireSameVersion();
          return new Execution(scenario, experiment, machine, Clock.systemUTC(), Simulator.model())
              .resume(folder);
        });
  }

  /** Simulates a replication of a design point again. */
  public Replay replay(String point, long replication) {
    return Guard.on(() -> new Replayer(this, Simulator.model()).replay(point, replication));
  }

  /** The chronicle of a replication of the baseline. */
  public String explain(long replication) {
    return Guard.on(() -> new Replayer(this, Simulator.model()).chronicle(replication));
  }

  /** Where a replication of the baseline and of a what-if part, and what followed. */
  public String explain(long replication, String whatIf) {
    return Guard.on(() -> new Replayer(this, Simulator.model()).divergence(replication, whatIf));
  }

  /** Draws the figures and writes the report, from what is stored. */
  public Answers report() {
    return Guard.on(() -> new Reporting(this).write());
  }

  /** What the store knows about the study, by name. */
  public Map<String, String> facts() {
    return Guard.on(() -> store().meta());
  }

  StoreReader store() {
    return new StoreReader(folder);
  }

  List<Response> responses() {
    return Responses.of(scenario, experiment.responses());
  }

  /** Writes the flat files and the manifest. */
  void tables() {
    new OutcomesCsv(store(), responses()).write();
    new SummaryCsv(folder, Summary.of(store().outcomes(responses()))).write();
    manifest();
  }

  void manifest() {
    new ManifestEntries(this).manifest().withFiles(folder).write(folder);
  }

  private static Scenario resolved(StudyFolder folder, String hash) {
    Path file = folder.resolved();
    if (!Files.isRegularFile(file)) {
      throw new BadInput(file + ": the scenario of the study is missing.");
    }
    if (!Manifest.sha256(file).equals(hash)) {
      throw new BadInput(
          file + ": the scenario was changed after the study began, so it is another study.");
    }
    return ScenarioFile.read(file)
        .value()
        .orElseThrow(() -> new BadInput(file + ": the scenario cannot be read."));
  }

  private void requireSameVersion() {
    String began = facts().getOrDefault(Facts.VERSION, "");
    if (!began.equals(Release.version())) {
      throw new BadInput(
          root()
              + ": Casus "
              + began
              + " began this study and this is Casus "
              + Release.version()
              + ". One study is run by one version. Maybe run its scenario.yaml anew.");
    }
  }
}
