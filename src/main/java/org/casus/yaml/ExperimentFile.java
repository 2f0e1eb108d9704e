package org.casus.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.scenario.Problem;
import org.casus.scenario.Scenario;
import org.casus.scenario.bind.Paths;
import org.jspecify.annotations.Nullable;

/** Reads an experiment: its form, its scenario, its factors and its design are checked at once. */
public final class ExperimentFile {

  /** Files of a study folder that are no files of points. */
  private static final Pattern OUTPUTS =
      Pattern.compile(
          "(outcomes|summary|comparison.*|analysis_.*)\\.csv|study\\..*|.*\\.(yaml|json|geojson|html)",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> MARKS = Set.of("experiment", "factors", "design");
  private static final Set<String> OWN =
      Set.of(
          "experiment",
          "days",
          "factors",
          "exclude",
          "search",
          "calibrate",
          "design",
          "replications",
          "random",
          "compare",
          "run");

  private ExperimentFile() {}

  /** Whether a file is an experiment by its keys, however broken. */
  public static boolean recognises(Path file) {
    return isExperiment(YamlReader.read(file).tree());
  }

  static boolean isExperiment(@Nullable Object tree) {
    return tree instanceof Map<?, ?> map && map.keySet().stream().anyMatch(MARKS::contains);
  }

  /** What is told where an experiment stands in the place of a scenario. */
  static Problem insteadOfScenario(@Nullable Object tree) {
    Object named = tree instanceof Map<?, ?> map ? map.get("scenario") : null;
    String own = named instanceof String name ? name : "";
    return Problem.error("", "this is an experiment, and a scenario is expected here")
        .maybe(own.isEmpty() ? "" : "\"" + own + "\", the scenario that it names");
  }

  /**
   * The name under which a study folder keeps a file of points, apart from the files that a study
   * writes itself.
   */
  public static String keptName(String name) {
    String own = String.valueOf(Path.of(name).getFileName());
    return OUTPUTS.matcher(own).matches() ? "points-" + own : own;
  }

  /**
   * The experiment of a file; never throws for bad input.
   *
   * @param options texts of the form {@code path=value}; what is no key of an experiment is a path
   *     of its scenario
   */
  public static Loaded<Sweep> read(Path file, List<String> options) {
    return new SweepReading(
            file, ownOptions(options), scenarioOptions(options), Optional.empty(), Map.of())
        .read();
  }

  /**
   * The experiment of a file over a scenario that is at hand, such as that of a stored study.
   *
   * @param options as they were given to {@link #read}
   */
  public static Loaded<Sweep> over(Path file, List<String> options, Scenario scenario) {
    return over(file, options, scenario, Map.of());
  }

  /**
   * The same with files of points that are at hand and not yet beside it.
   *
   * @param tables by the name that the design gives them
   */
  public static Loaded<Sweep> over(
      Path file, List<String> options, Scenario scenario, Map<String, Source> tables) {
    return new SweepReading(file, ownOptions(options), List.of(), Optional.of(scenario), tables)
        .read();
  }

  /** A file of points, word for word; never throws for bad input. */
  public static Loaded<Source> table(Path file) {
    return source(file, Source.Role.TABLE);
  }

  /** A file that an experiment rests on, word for word; never throws for bad input. */
  public static Loaded<Source> source(Path file, Source.Role role) {
    boolean map = role == Source.Role.MAP;
    FileText.Read read = FileText.read(file, map ? FileText.MOST_MAP_BYTES : FileText.MOST_BYTES);
    Source source = new Source(file.toString(), read.text(), role);
    return new Loaded<>(
        read.refusal().isEmpty() ? Optional.of(source) : Optional.empty(),
        read.refusal().stream().toList(),
        List.of(source));
  }

  private static List<String> ownOptions(List<String> options) {
    return options.stream().filter(ExperimentFile::isOwn).toList();
  }

  /** Those of some options that change the scenario rather than the experiment. */
  public static List<String> scenarioOptions(List<String> options) {
    List<String> others = new ArrayList<>(options);
    others.removeIf(ExperimentFile::isOwn);
    return others;
  }

  private static boolean isOwn(String option) {
    String path = option.substring(0, Math.max(0, option.indexOf('='))).strip();
    List<String> segments = Paths.segments(path);
    return !segments.isEmpty() && OWN.contains(segments.get(0));
  }
}
