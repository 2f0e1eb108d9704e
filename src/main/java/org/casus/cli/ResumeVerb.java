package org.casus.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.casus.study.StoredStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Goes on with a study that ended early. */
@Command(
    name = "resume",
    description = "Goes on with a study after any stop, and answers.",
    footer = "casus resume results/my-study")
final class ResumeVerb extends Verb {

  @Parameters(paramLabel = "DIR", description = "The folder of the study.")
  private Path folder = Path.of("");

  @Option(
      names = "--retry-failed",
      description = "Runs every replication that failed or timed out once more.")
  private boolean retryFailed;

  @Mixin private MachineOptions machine = new MachineOptions();

  @Override
  public Integer call() {
    StoredStudy study = StoredStudy.open(folder);
    if (!machine.quiet()) {
      err().println(study.experiment().title());
      err().println("Seed " + study.experiment().seed() + ", going on in " + folder + ".");
      err().flush();
    }
    return session(machine).run(Optional.empty(), retryFailed ? study::retryFailed : study::resume);
  }
}
