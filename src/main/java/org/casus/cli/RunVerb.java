package org.casus.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.study.Study;
import org.casus.study.Wish;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a scenario and answers. */
@Command(
    name = "run",
    description = "Runs a scenario, keeps the results in a folder, and answers.",
    footer = "casus run scenarios/niger-2023.yaml -n 500 --what-if all")
final class RunVerb extends Verb {

  @Parameters(paramLabel = "FILE", description = "The scenario.")
  private Path file = Path.of("");

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

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "The folder of results, new or empty. Default: a new one in results.")
  private Optional<Path> output = Optional.empty();

  @Mixin private MachineOptions machine = new MachineOptions();

  @Override
  public Integer call() {
    Study study = Study.load(file, new Wish(replications, seed, sets, whatIfs));
    long points = study.experiment().points();
    if (!machine.quiet()) {
      study.warnings().forEach(err()::println);
      err().println(study.scenario().scenario().title());
      err().println(plan(points));
      err().flush();
    }
    return session(machine).run(output, study::run);
  }

  private String plan(long points) {
    String each = points == 1 ? "" : " of each of " + points + " variants";
    return "Seed " + seed + ", " + replications + " replications" + each + ".";
  }
}
