package org.casus.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.casus.scenario.Scenario;
import org.casus.yaml.Loaded;
import org.casus.yaml.ScenarioFile;

/** The scenario files of the repository, as text and as a value. */
final class Shipped {

  private static final Path FOLDER = Path.of("scenarios");

  /** Values do not change, so each file is read once. */
  private static final Map<String, Loaded<Scenario>> READ = new ConcurrentHashMap<>();

  private Shipped() {}

  /** The names of all scenario files, in order. */
  static List<String> names() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file. */
  static String text(String name) {
    try {
      return Files.readString(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What reading a file gives: its value and everything found in it. */
  static Loaded<Scenario> read(String name) {
    return READ.computeIfAbsent(name, key -> ScenarioFile.read(FOLDER.resolve(key)));
  }

  /** The value of a file, with what it extends. */
  static Scenario scenario(String name) {
    return read(name).value().orElseThrow(() -> new AssertionError(read(name).findings()));
  }
}
