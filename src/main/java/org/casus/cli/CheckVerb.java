package org.casus.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.study.Check;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells every problem of scenario files. */
@Command(
    name = "check",
    description = "Tells every problem of scenario and experiment files, with line and column.",
    footer = "casus check scenarios/niger-2023.yaml")
final class CheckVerb extends Verb {

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "The scenarios or experiments.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--resolved",
      description = "Prints each scenario in full, with what it extends and every default.")
  private boolean resolved;

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "Changes a value before the check. Repeat at will.")
  private List<String> sets = new ArrayList<>();

  @Override
  public Integer call() {
    boolean good = true;
    for (Path file : files) {
      Check check = Check.of(file, sets);
      check.lines().forEach(err()::println);
      good &= check.good();
      Optional<String> text = resolved ? check.resolved() : Optional.empty();
      text.ifPresent(out()::print);
      if (check.good() && !resolved) {
        out().println(file + ": " + verdict(check.lines().size()));
      }
    }
    out().flush();
    err().flush();
    return good ? Steps.DONE : Steps.BAD_INPUT;
  }

  private static String verdict(int warnings) {
    return warnings == 0
        ? "good"
        : warnings == 1 ? "good, 1 warning" : "good, " + warnings + " warnings";
  }
}
