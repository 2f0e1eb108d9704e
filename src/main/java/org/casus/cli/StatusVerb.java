package org.casus.cli;

import java.nio.file.Path;
import org.casus.study.Status;
import org.casus.study.StoredStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how far a study has come. */
@Command(
    name = "status",
    description = "Tells how far a study has come, also while it runs.",
    footer = "casus status results/my-study")
final class StatusVerb extends Verb {

  @Parameters(paramLabel = "DIR", description = "The folder of the study.")
  private Path folder = Path.of("");

  @Option(names = "--json", description = "Tells it as JSON, for programs.")
  private boolean json;

  @Override
  public Integer call() {
    Status status = StoredStudy.open(folder).status();
    out().print(json ? status.json() : status.text());
    out().flush();
    return Steps.DONE;
  }
}
