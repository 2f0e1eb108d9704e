package org.casus.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.casus.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a scenario and answers. */
@Command(
    name = "run",
    description = {
      "Runs a scenario or an experiment, keeps the results in a folder, and answers.",
      "An experiment with search: looks for the levers that no others beat."
    },
    footer = "casus run scenarios/niger-2023.yaml -n 500 --what-if all")
final class RunVerb extends Verb {

  @Parameters(paramLabel = "FILE", description = "The scenario or the experiment.")
  private Path file = Path.of("");

  @Mixin private WishOptions wish = new WishOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "The folder of results, new or empty. Default: a new one in results.")
  private Optional<Path> output = Optional.empty();

  @Mixin private MachineOptions machine = new MachineOptions();

  @Override
  public Integer call() {
    Study study = wish.study(file);
    if (!machine.quiet()) {
      study.warnings().forEach(err()::println);
      err().println(study.title());
      err().println(WishOptions.plan(study));
      err().flush();
    }
    return session(machine).run(output, study::run);
  }
}
