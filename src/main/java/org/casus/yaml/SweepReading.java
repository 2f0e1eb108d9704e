package org.casus.yaml;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.experiment.Factor;
import org.casus.experiment.build.Blueprint;
import org.casus.experiment.build.Table;
import org.casus.experiment.plan.DesignTree;
import org.casus.experiment.plan.ExperimentPlan;
import org.casus.scenario.Problem;
import org.casus.scenario.Scenario;
import org.casus.scenario.bind.Bound;
import org.casus.scenario.bind.Paths;
import org.casus.scenario.bind.Setter;
import org.casus.scenario.bind.Slot;

/** One reading of an experiment file with the files that it names. */
final class SweepReading {

  private static final String SCENARIO = "scenario";

  private final Path file;
  private final List<String> options;
  private final List<String> scenarioOptions;
  private final Optional<Scenario> given;
  private final Map<String, Source> atHand;
  private final List<Finding> elsewhere = new ArrayList<>();
  private final List<Source> scenarioSources = new ArrayList<>();
  private final List<Source> tableSources = new ArrayList<>();
  private Optional<Sweep> sweep = Optional.empty();

  SweepReading(
      Path file,
      List<String> options,
      List<String> scenarioOptions,
      Optional<Scenario> given,
      Map<String, Source> atHand) {
    this.file = file;
    this.options = options;
    this.scenarioOptions = scenarioOptions;
    this.given = given;
    this.atHand = atHand;
  }

  Loaded<Sweep> read() {
    Loaded<ExperimentPlan> loaded =
        RecordFile.read(
            ExperimentPlan.class,
            file,
            options,
            this::checks,
            (tree, locations) -> new Loaded<>(Optional.empty(), List.of(), List.of()));
    List<Finding> findings = new ArrayList<>(loaded.findings());
    findings.addAll(elsewhere);
    boolean good = findings.stream().noneMatch(Finding::isError);
    return new Loaded<>(good ? sweep : Optional.empty(), findings, loaded.sources());
  }

  private List<Problem> checks(Object tree, Bound<ExperimentPlan> bound) {
    List<Problem> problems = new ArrayList<>();
    Optional<Scenario> scenario = given.or(() -> scenario(tree, problems));
    if (scenario.isEmpty()) {
      return problems;
    }
    if (bound.value().isEmpty()) {
      paths(tree, scenario.get(), problems);
      return problems;
    }
    ExperimentPlan plan = bound.value().get();
    Map<String, Table> tables = new LinkedHashMap<>();
    tables(plan.design(), "design", tables, problems);
    Scenario lengthened = days(plan, scenario.get(), problems);
    Blueprint blueprint = Blueprint.of(plan, lengthened, tables);
    problems.addAll(blueprint.problems());
    sweep =
        blueprint
            .experiment()
            .map(made -> new Sweep(plan, lengthened, made, scenarioSources, tableSources));
    return problems;
  }

  private Optional<Scenario> scenario(Object tree, List<Problem> problems) {
    if (!(Paths.find(tree, SCENARIO).orElse(1) instanceof String name)) {
      return Optional.empty();
    }
    Optional<Path> path = beside(name);
    if (path.isEmpty()) {
      problems.add(Problem.error(SCENARIO, "\"" + name + "\" is no path of a file"));
      return Optional.empty();
    }
    Loaded<Scenario> loaded = ScenarioFile.read(path.get(), scenarioOptions);
    for (Finding finding : loaded.findings()) {
      boolean unread = finding.location().line() == 0 && loaded.sources().isEmpty();
      if (unread) {
        Problem refusal = finding.problem();
        problems.add(
            Problem.error(SCENARIO, path.get() + ": " + refusal.message()).maybe(refusal.hint()));
      } else {
        elsewhere.add(finding);
      }
    }
    scenarioSources.addAll(loaded.sources());
    return loaded.value();
  }

  /** Where the form is wrong, the paths of factors can be looked up all the same. */
  private static void paths(Object tree, Scenario scenario, List<Problem> problems) {
    for (String place : List.of("factors.uncertainties", "factors.levers")) {
      if (Paths.find(tree, place).orElse(Map.of()) instanceof Map<?, ?> factors) {
        for (Object key : factors.keySet()) {
          String path = String.valueOf(key);
          if (!path.equals(Factor.WHAT_IF)) {
            Slot.of(scenario, path).problems().stream()
                .map(problem -> problem.movedTo(Paths.child(place, path)))
                .forEach(problems::add);
          }
        }
      }
    }
  }

  private static Scenario days(ExperimentPlan plan, Scenario scenario, List<Problem> problems) {
    if (plan.days().isEmpty()) {
      return scenario;
    }
    Bound<Scenario> changed =
        Setter.of("scenario.days").on(scenario, (long) plan.days().getAsInt());
    changed.problems().forEach(problem -> problems.add(problem.movedTo("days")));
    return changed.value().orElse(scenario);
  }

  private void tables(
      DesignTree design, String place, Map<String, Table> tables, List<Problem> problems) {
    design.file().ifPresent(name -> table(name, place + ".file", tables, problems));
    List<DesignTree> parts = design.parts();
    String how = design.cross().isEmpty() ? design.zip().isEmpty() ? "concat" : "zip" : "cross";
    for (int i = 0; i < parts.size(); i++) {
      tables(parts.get(i), place + "." + how + "[" + i + "]", tables, problems);
    }
  }

  private void table(String name, String place, Map<String, Table> tables, List<Problem> problems) {
    Source known = atHand.get(name);
    if (known != null) {
      tables.put(name, CsvTable.of(known.name(), known.text()));
      tableSources.add(new Source(name, known.text(), Source.Role.TABLE));
      return;
    }
    Optional<Path> path = beside(given.isPresent() ? ExperimentFile.keptName(name) : name);
    if (path.isEmpty()) {
      problems.add(Problem.error(place, "\"" + name + "\" is no path of a file"));
      return;
    }
    FileText.Read read = FileText.read(path.get());
    read.refusal()
        .ifPresent(
            refusal ->
                problems.add(
                    Problem.error(place, path.get() + ": " + refusal.problem().message())));
    if (read.refusal().isEmpty()) {
      apart(new Source(path.get().toString(), read.text(), Source.Role.TABLE), place, problems);
      tables.put(name, CsvTable.of(path.get().toString(), read.text()));
      tableSources.add(new Source(path.get().toString(), read.text(), Source.Role.TABLE));
    }
  }

  /** A study folder keeps files of points side by side, so that they need names of their own. */
  private void apart(Source table, String place, List<Problem> problems) {
    String kept = ExperimentFile.keptName(table.name());
    tableSources.stream()
        .filter(other -> ExperimentFile.keptName(other.name()).equalsIgnoreCase(kept))
        .filter(other -> !other.text().equals(table.text()))
        .findFirst()
        .ifPresent(
            other ->
                problems.add(
                    Problem.error(
                        place,
                        table.name()
                            + " and "
                            + other.name()
                            + " would have one name in a study folder, and hold other points:"
                            + " rename one of them")));
  }

  private Optional<Path> beside(String name) {
    try {
      return name.isBlank() ? Optional.empty() : Optional.of(file.resolveSibling(name).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
