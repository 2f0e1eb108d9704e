package org.casus.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.study.StoredStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts shards together. */
@Command(
    name = "merge",
    description = {
      "Puts all shards of a study together, and answers.",
      "The result is the same as if the study had been run in one go."
    },
    footer = "casus merge parts/* -o results/my-study")
final class MergeVerb extends Verb {

  @Parameters(paramLabel = "DIR", arity = "1..*", description = "The folders of all shards.")
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "The folder of the whole study, new or empty.")
  private Path output = Path.of("");

  @Mixin private MachineOptions machine = new MachineOptions();

  @Override
  public Integer call() {
    return session(machine).run(Optional.of(output), m -> StoredStudy.merge(folders, output, m));
  }
}
