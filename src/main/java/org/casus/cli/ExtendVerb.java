package org.casus.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.casus.study.BadInput;
import org.casus.study.StoredStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds to a study and runs what is new. */
@Command(
    name = "extend",
    description = {
      "Adds replications or design points to a study, runs them, and answers.",
      "The outcomes are the same as if they had been planned from the start."
    },
    footer = {
      "casus extend results/my-study --replications 300",
      "casus extend results/my-sweep --points 512"
    })
final class ExtendVerb extends Verb {

  @Parameters(paramLabel = "DIR", description = "The folder of the study.")
  private Path folder = Path.of("");

  @Option(
      names = {"-n", "--replications"},
      paramLabel = "N",
      converter = Replications.class,
      description = "Replications to add to those that each design point has.")
  private Optional<Long> replications = Optional.empty();

  @Option(
      names = "--points",
      paramLabel = "N",
      converter = Replications.class,
      description =
          "Points that the design of the experiment is to have, as its file says points (of"
              + " morris: trajectories). For sobol, saltelli and morris.")
  private Optional<Long> points = Optional.empty();

  @Option(
      names = "--table",
      paramLabel = "FILE",
      description = "For a csv design: the file with the points it has and more below them.")
  private Optional<Path> table = Optional.empty();

  @Mixin private MachineOptions machine = new MachineOptions();

  @Override
  public Integer call() {
    if (points.isEmpty() && table.isEmpty() && replications.isEmpty()) {
      throw new BadInput("extend needs --replications N, --points N or --table FILE.");
    }
    StoredStudy study = StoredStudy.open(folder);
    StoredStudy extended = extended(study);
    if (!machine.quiet()) {
      err().println("From " + size(study) + " to " + size(extended) + ".");
      err().flush();
    }
    return session(machine).run(Optional.empty(), extended::resume);
  }

  private StoredStudy extended(StoredStudy study) {
    StoredStudy more = replications.map(study::withMoreReplications).orElse(study);
    OptionalLong number = points.map(OptionalLong::of).orElse(OptionalLong.empty());
    return points.isPresent() || table.isPresent() ? more.withMorePoints(number, table) : more;
  }

  private static String size(StoredStudy study) {
    long points = study.experiment().points();
    return study.experiment().replications()
        + " replications of each of "
        + points
        + (points == 1 ? " design point" : " design points");
  }
}
