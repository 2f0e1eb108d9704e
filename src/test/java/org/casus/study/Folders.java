package org.casus.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.results.Manifest;

/** What is in a folder, for tests that it was left alone. */
final class Folders {

  private Folders() {}

  /** A line for each file with its hash, without the journal that readers of a store make. */
  static String listed(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith("-wal") && !file.toString().endsWith("-shm"))
          .sorted()
          .map(file -> root.relativize(file) + " " + Manifest.sha256(file))
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
