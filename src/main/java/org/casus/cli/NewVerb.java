package org.casus.cli;

import java.nio.file.Path;
import org.casus.study.NewScenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a scenario to start from. */
@Command(
    name = "new",
    description = "Writes a commented scenario to start from, NAME.yaml.",
    footer = "casus new my-crisis")
final class NewVerb extends Verb {

  @Parameters(
      paramLabel = "NAME",
      description = "Letters, digits and hyphens; a folder may stand before it.")
  private Path name = Path.of("");

  @Override
  public Integer call() {
    Path file = NewScenario.write(name);
    out()
        .println(
            "Wrote " + file + ". Change it, then:  casus run " + Arguments.quoted(file.toString()));
    out().flush();
    return Steps.DONE;
  }
}
