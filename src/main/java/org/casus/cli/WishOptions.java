package org.casus.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casus.study.Study;
import org.casus.study.Wish;
import picocli.CommandLine.Option;

/** What shapes the results of a study beside its scenario. */
final class WishOptions {

  @Option(
      names = {"-n", "--replications"},
      paramLabel = "N",
      converter = Replications.class,
      description = "Replications, 1 to 1000000000. Default: 200.")
  private Long replications = Wish.USUAL.replications();

  @Option(names = "--seed", paramLabel = "N", description = "Seed of all draws. Default: 1.")
  private long seed = Wish.USUAL.seed();

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
    return Study.load(file, new Wish(replications, seed, sets, whatIfs));
  }

  /** One line that says how much will be run. */
  String plan(long points) {
    String each = points == 1 ? "" : " of each of " + points + " variants";
    return "Seed " + seed + ", " + replications + " replications" + each + ".";
  }
}
