package org.casus.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.experiment.Experiment;
import org.casus.experiment.Exploration;
import org.casus.experiment.plan.Calibration;
import org.casus.experiment.plan.Search;
import org.casus.study.Study;
import org.casus.study.Wish;
import picocli.CommandLine.Option;

/** What shapes the results of a study beside its scenario. */
final class WishOptions {

  @Option(
      names = {"-n", "--replications"},
      paramLabel = "N",
      converter = Replications.class,
      description =
          "Replications, 1 to 1000000000. Default: 200, or what the experiment file says.")
  private Optional<Long> replications = Optional.empty();

  @Option(names = "--seed", paramLabel = "N", description = "Seed of all draws. Default: 1.")
  private Optional<Long> seed = Optional.empty();

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "Changes a value, such as states.NGA.army=143000. Repeat at will.")
  private List<String> sets = new ArrayList<>();

  @Option(
      names = "--what-if",
      paramLabel = "NAME",
      description = "Runs a what-if of the scenario too, or all. Repeat at will.")
  private List<String> whatIfs = new ArrayList<>();

  /** The study of a file, with this wish. */
  Study study(Path file) {
    Wish usual = Wish.USUAL;
    if (Study.isExperiment(file)) {
      List<String> all = new ArrayList<>(sets);
      replications.ifPresent(number -> all.add("replications=" + number));
      seed.ifPresent(number -> all.add("random.seed=" + number));
      return Study.load(file, new Wish(usual.replications(), usual.seed(), all, whatIfs));
    }
    return Study.load(
        file,
        new Wish(
            replications.orElse(usual.replications()), seed.orElse(usual.seed()), sets, whatIfs));
  }

  private static String search(Exploration found, Search aim) {
    return String.format(
        Locale.ROOT,
        "Seed %d, a search of up to %d generations of %d candidates, %d replications of each at"
            + " %d %s.",
        found.seed(),
        aim.generations(),
        aim.population(),
        found.replications(),
        found.worlds(),
        found.worlds() == 1 ? "world" : "worlds");
  }

  private static String calibration(Exploration found, Calibration aim) {
    return String.format(
        Locale.ROOT,
        "Seed %d, a calibration of up to %d populations of %d particles, %d particles at most, %d"
            + " %s of each.",
        found.seed(),
        aim.populations(),
        aim.particles(),
        aim.max(),
        found.replications(),
        found.replications() == 1 ? "replication" : "replications");
  }

  /** One line that says how much will be run. */
  static String plan(Study study) {
    Experiment experiment = study.experiment();
    if (experiment.exploration().isPresent()) {
      Exploration found = experiment.exploration().get();
      return found.aim().match(aim -> search(found, aim), aim -> calibration(found, aim));
    }
    long points = experiment.points();
    boolean factors = !experiment.factors().isEmpty();
    String each =
        points == 1 ? "" : " of each of " + points + (factors ? " design points" : " variants");
    String most = experiment.rule().until().isPresent() ? "up to " : "";
    return "Seed "
        + experiment.seed()
        + ", "
        + most
        + experiment.replications()
        + (experiment.replications() == 1 ? " replication" : " replications")
        + each
        + ".";
  }
}
