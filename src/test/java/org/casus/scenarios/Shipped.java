package org.casus.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casus.scenario.Scenario;
import org.casus.scenario.bind.Binder;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The scenario files of the repository, as text, as a tree and as a value. */
final class Shipped {

  private static final Path FOLDER = Path.of("scenarios");
  private static final YAMLMapper YAML = new YAMLMapper();

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

  /** The value of a file, with what it extends. */
  static Scenario scenario(String name) {
    return Binder.bind(Scenario.class, tree(name), "").orThrow();
  }

  private static Map<String, Object> tree(String name) {
    Map<String, Object> own =
        YAML.readValue(text(name), new TypeReference<LinkedHashMap<String, Object>>() {});
    Object base = own.remove("extends");
    return base == null ? own : over(tree(String.valueOf(base)), own);
  }

  private static Map<String, Object> over(Map<String, Object> base, Map<String, Object> own) {
    Map<String, Object> merged = new LinkedHashMap<>(base);
    own.forEach((key, value) -> merged.merge(key, value, Shipped::either));
    return merged;
  }

  @SuppressWarnings("unchecked") // maps of a tree have text keys
  private static Object either(Object base, Object own) {
    return base instanceof Map<?, ?> below && own instanceof Map<?, ?> above
        ? over((Map<String, Object>) below, (Map<String, Object>) above)
        : own;
  }
}
