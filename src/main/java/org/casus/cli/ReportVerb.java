package org.casus.cli;

import java.nio.file.Path;
import org.casus.study.Answers;
import org.casus.study.StoredStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Redraws the report of a study. */
@Command(
    name = "report",
    description = "Redraws the report of a study without running it again.",
    footer = "casus report results/my-study")
final class ReportVerb extends Verb {

  @Parameters(paramLabel = "DIR", description = "The folder of the study.")
  private Path folder = Path.of("");

  @Override
  public Integer call() {
    Answers answers = StoredStudy.open(folder).report();
    out().print(answers.text());
    out().println("Report: " + answers.page());
    out().flush();
    return Steps.DONE;
  }
}
