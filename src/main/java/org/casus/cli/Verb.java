package org.casus.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every verb has: help, the wish for a stack trace, and two streams. */
@Command(
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    sortOptions = false,
    synopsisHeading = "Usage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%n",
    footerHeading = "%nExample: ")
abstract class Verb implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = Steps.STACKTRACE,
      description = "On an unexpected failure, show where it happened.")
  private boolean stacktrace;

  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  PrintWriter err() {
    return spec.commandLine().getErr();
  }

  Session session(MachineOptions options) {
    List<String> arguments = spec.root().commandLine().getParseResult().originalArgs();
    return new Session(out(), err(), options, Arguments.command(arguments));
  }

  /** Whether a stack trace is wanted; the handler of failures asks the arguments themselves. */
  boolean stacktrace() {
    return stacktrace;
  }
}
