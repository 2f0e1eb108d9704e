package org.casus.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.casus.study.StoredStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds to a study and runs what is new. */
@Command(
    name = "extend",
    description = {
      "Adds replications to a study, runs them, and answers.",
      "The result is the same as if they had been planned from the start."
    },
    footer = "casus extend results/my-study --replications 300")
final class ExtendVerb extends Verb {

  @Parameters(paramLabel = "DIR", description = "The folder of the study.")
  private Path folder = Path.of("");

  @Option(
      names = {"-n", "--replications"},
      paramLabel = "N",
      required = true,
      converter = Replications.class,
      description = "Replications to add to those that each design point has.")
  private Long replications = 0L;

  @Mixin private MachineOptions machine = new MachineOptions();

  @Override
  public Integer call() {
    StoredStudy study = StoredStudy.open(folder);
    StoredStudy extended = study.withMoreReplications(replications);
    if (!machine.quiet()) {
      err()
          .println(
              "From "
                  + study.experiment().replications()
                  + " to "
                  + extended.experiment().replications()
                  + " replications of each design point.");
      err().flush();
    }
    return session(machine).run(Optional.empty(), extended::resume);
  }
}
