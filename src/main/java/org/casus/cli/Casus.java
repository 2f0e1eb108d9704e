package org.casus.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The program a user starts: turns arguments into one call and its result into an exit status.
 *
 * <p>Exit status: 0 done, 1 failed, 2 bad input, 130 interrupted.
 */
@Command(
    name = "casus",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Simulates regional intervention crises under alliance and mutual-defence rules.")
public final class Casus implements Runnable {

  private Casus() {}

  /** Runs Casus with the given arguments and ends the JVM with its exit status. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Casus());
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }
}
