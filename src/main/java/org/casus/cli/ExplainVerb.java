package org.casus.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.casus.study.StoredStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what happened in a replication and why. */
@Command(
    name = "explain",
    description =
        "Tells what happened in one replication and why, or where it parts from a what-if.",
    footer = "casus explain results/my-study --replication 17 --against no-pact")
final class ExplainVerb extends Verb {

  @Parameters(paramLabel = "DIR", description = "The folder of the study.")
  private Path folder = Path.of("");

  @Option(
      names = "--replication",
      paramLabel = "K",
      required = true,
      description = "The number of the replication, from 0.")
  private long replication;

  @Option(
      names = "--against",
      paramLabel = "WHAT-IF",
      description = "A what-if of the scenario to compare with.")
  private Optional<String> against = Optional.empty();

  @Override
  public Integer call() {
    StoredStudy study = StoredStudy.open(folder);
    out()
        .print(
            against
                .map(whatIf -> study.explain(replication, whatIf))
                .orElseGet(() -> study.explain(replication)));
    out().flush();
    return Steps.DONE;
  }
}
