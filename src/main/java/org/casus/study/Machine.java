package org.casus.study;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.casus.experiment.Progress;

/**
 * How a study is run, none of which shapes its results.
 *
 * @param threads number of threads that simulate, at least 1
 * @param output the folder of the study; a new one below {@code results} when absent
 * @param progress told a few times a second
 * @param cancelled asked as often; true ends the run, and what is done is kept
 * @param command the command line, for the manifest
 */
public record Machine(
    int threads,
    Optional<Path> output,
    Consumer<Progress> progress,
    BooleanSupplier cancelled,
    String command) {

  /** All processors, a new folder, nobody watching. */
  public static Machine usual() {
    return new Machine(
        Runtime.getRuntime().availableProcessors(),
        Optional.empty(),
        progress -> {},
        () -> false,
        "");
  }

  /** The same with another folder. */
  public Machine withOutput(Path folder) {
    return new Machine(threads, Optional.of(folder), progress, cancelled, command);
  }
}
