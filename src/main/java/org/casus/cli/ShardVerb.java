package org.casus.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.casus.study.Shard;
import org.casus.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs one element of a job array. */
@Command(
    name = "shard",
    description = {
      "Runs part K of N of a study, such as one element of a job array.",
      "casus merge puts the parts together."
    },
    footer = "casus shard 3/8 scenarios/niger-2023.yaml -n 4000 -o parts/3")
final class ShardVerb extends Verb {

  @Parameters(index = "0", paramLabel = "K/N", description = "Which part of how many, from 1.")
  private String part = "";

  @Parameters(index = "1", paramLabel = "FILE", description = "The scenario or the experiment.")
  private Path file = Path.of("");

  @Mixin private WishOptions wish = new WishOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "The folder of this part, new or empty.")
  private Path output = Path.of("");

  @Mixin private MachineOptions machine = new MachineOptions();

  @Override
  public Integer call() {
    Shard shard = Shard.of(part);
    Study study = wish.study(file);
    if (!machine.quiet()) {
      study.warnings().forEach(err()::println);
      err().println(study.title() + ", shard " + shard);
      err().println(WishOptions.plan(study));
      err().flush();
    }
    return session(machine).run(Optional.of(output), m -> study.shard(shard, m));
  }
}
