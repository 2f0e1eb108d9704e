package org.casus.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.scenario.bind.Nearest;
import org.casus.study.BadInput;
import org.casus.study.StudyFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The program a user starts: turns arguments into one call and its result into an exit status.
 *
 * <p>Exit status: 0 done, 1 failed, 2 bad input, 130 interrupted.
 */
@Command(
    name = "casus",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Simulates regional intervention crises under alliance and mutual-defence",
      "rules.%n"
    },
    commandListHeading = "%nVerbs:%n",
    footer = {
      "%nBegin with:  casus run scenarios/niger-2023.yaml",
      "More on a verb:  casus run --help",
      "Exit status: 0 done, 1 failed, 2 bad input, 130 interrupted."
    },
    subcommands = {
      RunVerb.class,
      CompareVerb.class,
      AnalyzeVerb.class,
      CheckVerb.class,
      PlanVerb.class,
      ResumeVerb.class,
      ExtendVerb.class,
      StatusVerb.class,
      ShardVerb.class,
      MergeVerb.class,
      VerifyVerb.class,
      ExportVerb.class,
      ReplayVerb.class,
      ExplainVerb.class,
      ReportVerb.class,
      NewVerb.class
    })
public final class Casus implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  private Casus() {}

  /** Runs Casus with the given arguments and ends the JVM with its exit status. */
  public static void main(String[] arguments) {
    // Pictures are drawn into files: a display that is named but not there must not matter.
    System.setProperty("java.awt.headless", "true");
    System.exit(execute(commandLine(), arguments));
  }

  /** The exit status; a failure that no verb foresaw and lost output have a message each. */
  static int execute(CommandLine line, String... arguments) {
    try {
      int status = line.execute(arguments);
      boolean lost = line.getOut().checkError() | System.out.checkError();
      if (status == Steps.DONE && lost) {
        line.getErr().println("casus: standard output could not be written in full.");
        line.getErr().flush();
        return Steps.FAILED;
      }
      return status;
    } catch (Error e) {
      return failed(line.getErr(), e, List.of(arguments).contains(Steps.STACKTRACE));
    }
  }

  static CommandLine commandLine() {
    return new CommandLine(new Casus())
        .setUsageHelpAutoWidth(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(Path.class, Casus::path)
        .registerConverter(Long.class, Casus::whole)
        .registerConverter(long.class, Casus::whole)
        .setParameterExceptionHandler(badArguments())
        .setExecutionExceptionHandler(unexpected());
  }

  private static Long whole(String text) {
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException(
          "\"" + text + "\" is not a whole number of up to 18 digits");
    }
  }

  private static Path path(String text) {
    if (text.isBlank()) {
      throw new TypeConversionException("an empty text names no file or folder");
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(
          "\"" + text + "\" is no path here; with other letters than English, set LC_ALL=C.UTF-8");
    }
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private static IParameterExceptionHandler badArguments() {
    return (exception, arguments) -> {
      CommandLine line = exception.getCommandLine();
      line.getErr().println("casus: " + message(exception));
      line.getErr().println("Try: " + line.getCommandSpec().qualifiedName() + " --help");
      line.getErr().flush();
      return Steps.BAD_INPUT;
    };
  }

  private static String message(ParameterException exception) {
    CommandLine line = exception.getCommandLine();
    if (exception instanceof UnmatchedArgumentException unmatched
        && !line.getSubcommands().isEmpty()
        && !unmatched.getUnmatched().get(0).startsWith("-")) {
      String verb = unmatched.getUnmatched().get(0);
      Optional<String> near = Nearest.to(verb, line.getSubcommands().keySet());
      return "unknown verb \"" + verb + "\"." + near.map(n -> " Maybe \"" + n + "\".").orElse("");
    }
    return String.valueOf(exception.getMessage()).replaceAll("\\s+", " ");
  }

  private static IExecutionExceptionHandler unexpected() {
    return (exception, line, parsed) -> {
      boolean trace = parsed.expandedArgs().contains(Steps.STACKTRACE);
      if (exception instanceof BadInput) {
        String.valueOf(exception.getMessage()).lines().forEach(line.getErr()::println);
        line.getErr().flush();
        return Steps.BAD_INPUT;
      }
      return failed(line.getErr(), exception, trace);
    };
  }

  private static long megabytes() {
    return Runtime.getRuntime().maxMemory() / (1 << 20);
  }

  private static int failed(PrintWriter err, Throwable failure, boolean trace) {
    if (trace) {
      failure.printStackTrace(err);
    } else if (failure instanceof StudyFailure) {
      err.println("casus: " + failure.getMessage());
    } else if (Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(OutOfMemoryError.class::isInstance)) {
      err.println(
          "casus: out of memory: Java may use "
              + megabytes()
              + " MB here. Allow more with JAVA_TOOL_OPTIONS=-Xmx2g; replications that were finished are kept.");
    } else {
      String text = failure.toString().replaceAll("\\s+", " ");
      err.println("casus: unexpected failure: " + text + " (--stacktrace says where)");
    }
    err.flush();
    return Steps.FAILED;
  }
}
