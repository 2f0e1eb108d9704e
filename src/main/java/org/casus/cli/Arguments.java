package org.casus.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes arguments so that a shell reads them back. */
final class Arguments {

  private Arguments() {}

  /** The command line that a user could type again. */
  static String command(List<String> arguments) {
    return Stream.concat(Stream.of("casus"), arguments.stream())
        .map(Arguments::quoted)
        .collect(Collectors.joining(" "));
  }

  static String quoted(String argument) {
    return argument.matches("[\\p{L}\\p{N}_./=:,+@%-]+")
        ? argument
        : "'" + argument.replace("'", "'\\''") + "'";
  }
}
