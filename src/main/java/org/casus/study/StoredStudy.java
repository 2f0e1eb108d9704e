package org.casus.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.casus.experiment.Experiment;
import org.casus.experiment.Exploration;
import org.casus.experiment.Remaining;
import org.casus.experiment.Response;
import org.casus.experiment.Responses;
import org.casus.experiment.Span;
import org.casus.report.method.Analyses;
import org.casus.results.LockHolder;
import org.casus.results.OutcomesCsv;
import org.casus.results.StoreReader;
import org.casus.results.StudyFolder;
import org.casus.results.StudyLock;
import org.casus.results.SummaryCsv;
import org.casus.run.Simulator;
import org.casus.scenario.RegionMap;
import org.casus.scenario.Scenario;
import org.casus.yaml.Finding;
import org.casus.yaml.Loaded;
import org.casus.yaml.MapFile;
import org.casus.yaml.ScenarioFile;
import org.casus.yaml.Sweep;

/**
 * A study on disk: what can be done with it without its scenario file.
 *
 * @param scenario of the baseline, as it was run
 * @param experiment the design points and replications it is to have
 * @param shard which part of the runs it holds; all of them when absent
 * @param recipe what the experiment is made of beside its file and its scenario
 */
public record StoredStudy(
    StudyFolder folder,
    Scenario scenario,
    Experiment experiment,
    Optional<Shard> shard,
    Recipe recipe) {

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
    if (facts.containsKey(Facts.SCENARIO_HASH)) {
      Unchanged.SCENARIO.require(folder.scenario(), facts.getOrDefault(Facts.SCENARIO_HASH, ""));
    }
    Scenario scenario = resolved(folder, facts.getOrDefault(Facts.RESOLVED_HASH, ""));
    Wish wish =
        new Wish(
            Facts.number(folder, facts, Facts.REPLICATIONS),
            Facts.number(folder, facts, Facts.SEED),
            List.of(),
            Facts.list(facts.getOrDefault(Facts.WHAT_IFS, "")));
    Optional<Shard> shard = Optional.ofNullable(facts.get(Facts.SHARD)).map(Shard::of);
    boolean swept = facts.containsKey(Facts.EXPERIMENT_FILE_HASH);
    if (!swept && !Files.isRegularFile(folder.experiment())) {
      Experiment experiment = Variants.experiment(scenario, wish);
      return new StoredStudy(folder, scenario, experiment, shard, Recipe.NONE);
    }
    List<String> options = Facts.list(facts.getOrDefault(Facts.OPTIONS, ""));
    Sweep sweep = new StoredSweep(folder, scenario, facts).sweep(options);
    Recipe recipe = new Recipe(options, sweep.tables());
    Experiment known =
        sweep
            .experiment()
            .exploration()
            .map(exploration -> exploration.over().apply(new StoreReader(folder).candidates()))
            .orElse(sweep.experiment());
    Experiment experiment = replicated(known, wish.replications());
    return new StoredStudy(folder, scenario, experiment, shard, recipe);
  }

  /**
   * Puts the shards of a study together in a new folder.
   *
   * @param roots the folders of all shards, in any order
   * @throws BadInput when they are not all the shards of one study, each finished and each once
   */
  public static FinishedStudy merge(List<Path> roots, Path output, Machine machine) {
    return Guard.on(
        () -> {
          List<StoredStudy> shards = roots.stream().map(StoredStudy::open).toList();
          shards.forEach(StoredStudy::requireSameVersion);
          shards.forEach(shard -> shard.store().requireWhole());
          return new Merge(shards, machine, Clock.systemUTC(), Simulator.model()).into(output);
        });
  }

  /** The scenario of the first design point. */
  Scenario first() {
    return experiment.point(0).scenario();
  }

  /** Where it is. */
  public Path root() {
    return folder.root();
  }

  /** The runs it is to have. */
  Span plan() {
    Span all = new Span(0, experiment.runs());
    return shard.map(part -> part.of(all)).orElse(all);
  }

  /**
   * What it has and what it misses; nothing is missing where every point that runs until a
   * precision has reached it before the most replications it may have.
   */
  Remaining left() {
    Remaining left = store().remaining(plan(), experiment.points());
    boolean until = experiment.rule().until().isPresent();
    return until && isComplete() ? new Remaining(left.done(), left.failed(), List.of()) : left;
  }

  private boolean isComplete() {
    String state = facts().getOrDefault(Facts.STATE, "");
    return state.equals(FinishedStudy.End.DONE.name())
        || state.equals(FinishedStudy.End.SOME_FAILED.name());
  }

  /** Whether outcomes still decide which candidates it runs next. */
  boolean isExploring() {
    return experiment.exploration().isPresent() && !facts().containsKey(Facts.EXPLORED);
  }

  private boolean isCalibration() {
    return experiment
        .exploration()
        .map(found -> found.aim().match(search -> false, other -> true))
        .orElse(false);
  }

  /** Number of runs that it is to have, as far as that is known, and may have at most. */
  long planned() {
    long known = left().total();
    return isExploring()
        ? Math.max(known, experiment.exploration().map(Exploration::mostRuns).orElse(0L))
        : known;
  }

  /**
   * Runs what is left of it.
   *
   * @throws BadInput when another version of Casus began it, or another process is at it
   */
  public FinishedStudy resume(Machine machine) {
    return resume(machine, Execution.Again.NOTHING);
  }

  /**
   * Runs what is left of it, and what failed once more.
   *
   * @throws BadInput when another version of Casus began it, or another process is at it
   */
  public FinishedStudy retryFailed(Machine machine) {
    return resume(machine, Execution.Again.FAILED_TOO);
  }

  private FinishedStudy resume(Machine machine, Execution.Again again) {
    return Guard.on(
        () -> {
          requireSameVersion();
          return new Execution(scenario, experiment, machine, Clock.systemUTC(), Simulator.model())
              .resume(this, again);
        });
  }

  /**
   * The same study with more replications of every design point; {@link #resume} runs them.
   *
   * @param more how many, at least 1
   * @throws BadInput when it is a shard or would have too many
   */
  public StoredStudy withMoreReplications(long more) {
    requireWhole("extend");
    if (isExploring() && !isCalibration()) {
      throw new BadInput(
          root()
              + ": the search has not come to its end, and other replications would lead it"
              + " elsewhere. Maybe resume it first, then extend what it found.");
    }
    if (isCalibration()) {
      throw new BadInput(
          root()
              + ": with other replications a calibration would have placed other particles. Maybe"
              + " run another one, or an experiment over the levels that it found.");
    }
    long replications = experiment.replications() + more;
    if (more < 1 || replications > Experiment.MOST_REPLICATIONS) {
      throw new BadInput(
          "the study has "
              + experiment.replications()
              + " replications of each design point; "
              + more
              + " more cannot be added. All together may be up to "
              + Experiment.MOST_REPLICATIONS
              + ".");
    }
    return new StoredStudy(
        folder, scenario, experiment.withReplications(replications), Optional.empty(), recipe);
  }

  /**
   * The same study with a larger design that begins with the points it has; {@link #resume} runs
   * what is new.
   *
   * @param points number of points of its sobol or saltelli, of trajectories of its morris, as the
   *     experiment file says it; absent for a csv design
   * @param table the file that lists the points of a csv design, first those it has
   * @throws BadInput when it is a shard or no experiment, or its points would move
   */
  public StoredStudy withMorePoints(OptionalLong points, Optional<Path> table) {
    requireWhole("extend");
    return Guard.on(() -> new Growing(this).to(points, table));
  }

  /** Whether it came of an experiment file rather than of a scenario. */
  boolean isSweep() {
    return Files.isRegularFile(folder.experiment());
  }

  /** How far it has come. */
  public Status status() {
    return Guard.on(() -> Status.of(this, Clock.systemUTC().instant()));
  }

  /**
   * Simulates some replications again and looks whether the folder is what it was.
   *
   * @param k number of replications, at least 1
   * @param seed of their choice
   */
  public Verification verify(long k, long seed) {
    return Guard.on(() -> new Verifier(this, Simulator.model()).verify(k, seed));
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
    requireWhole("report");
    return Guard.on(() -> new Reporting(this).write());
  }

  /**
   * Writes flat files with a data dictionary.
   *
   * @param target a folder that is new, empty, or holds an earlier export of this study
   * @return the files
   */
  public List<Path> exportCsv(Path target) {
    return Guard.on(() -> new Export(this).csv(target));
  }

  /**
   * Makes the folder a research object (RO-Crate) that says how it came about.
   *
   * @param agent name of who ran the study; may be empty
   * @param licence address of the licence of the results; may be empty
   * @return the files that were added
   */
  public List<Path> exportCrate(String agent, String licence) {
    requireWhole("export");
    return Guard.on(() -> new Export(this).crate(agent, licence));
  }

  /**
   * Compares what-ifs with the baseline, keeps the tables and writes the report with them.
   *
   * @throws BadInput when a name is unknown or the study has nothing to compare
   */
  public Answers compare(ComparisonWish wish) {
    requireWhole("compare");
    return Guard.on(() -> alone("compare", () -> new Comparing(this, wish).write()));
  }

  /**
   * Analyses the study by one method, keeps its tables and writes the report with them.
   *
   * @throws BadInput when the method does not fit the study or a name is unknown
   */
  public Answers analyze(AnalysisWish wish) {
    requireWhole("analyze");
    return Guard.on(() -> alone("analyze", () -> new Analyzing(this, whole(wish)).write()));
  }

  private AnalysisWish whole(AnalysisWish wish) {
    return new Completing(root(), experiment.exploration()).whole(wish);
  }

  /** Tables are written into the store by one process at a time. */
  private Answers alone(String verb, Supplier<Answers> work) {
    LockHolder holder = LockHolder.here(Clock.systemUTC().instant(), "casus " + verb);
    try (StudyLock held = StudyLock.take(folder, holder)) {
      return work.get();
    }
  }

  /** A line for each method of analysis that says whether it fits the study. */
  public List<String> analyses() {
    return Guard.on(() -> Analyses.fitting(new StudyInputs(this).inputs(), StudyInputs.most(this)));
  }

  /** The outlines of the regions; none where the scenario has no map. */
  RegionMap map() {
    boolean there = Files.isRegularFile(folder.map());
    return there ? MapFile.read(folder.map()).value().orElse(RegionMap.NONE) : RegionMap.NONE;
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

  static Experiment replicated(Experiment experiment, long replications) {
    return replications == experiment.replications()
        ? experiment
        : experiment.withReplications(replications);
  }

  private static Scenario resolved(StudyFolder folder, String hash) {
    Path file = folder.resolved();
    Unchanged.SCENARIO.require(file, hash);
    Loaded<Scenario> loaded = ScenarioFile.stored(file);
    return loaded
        .value()
        .orElseThrow(() -> new BadInput(loaded.errors().stream().map(Finding::toString).toList()));
  }

  private void requireWhole(String verb) {
    if (shard.isPresent()) {
      throw new BadInput(
          root()
              + ": this is shard "
              + shard.get()
              + ", a part of a study. Maybe merge all parts first, then "
              + verb
              + " what comes of it.");
    }
  }

  void requireSameVersion() {
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
