package org.casus.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.casus.experiment.Progress;
import org.casus.study.Machine;
import picocli.CommandLine.Option;

/** How a study is run, none of which changes its results. */
final class MachineOptions {

  @Option(
      names = {"-j", "--threads"},
      paramLabel = "N",
      converter = Threads.class,
      description = "Threads that simulate. Default: all processors.")
  private Optional<Integer> threads = Optional.empty();

  @Option(names = "--quiet", description = "Only the answer and the path of the report.")
  private boolean quiet;

  @Option(names = "--no-progress", description = "No progress on standard error.")
  private boolean noProgress;

  boolean quiet() {
    return quiet;
  }

  boolean progress() {
    return !quiet && !noProgress;
  }

  int threads() {
    return threads.orElse(Runtime.getRuntime().availableProcessors());
  }

  Machine machine(
      Optional<Path> output,
      Consumer<Progress> progress,
      BooleanSupplier cancelled,
      String command) {
    return new Machine(threads(), output, progress, cancelled, command);
  }
}
