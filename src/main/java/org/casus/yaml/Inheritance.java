package org.casus.yaml;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.scenario.Problem;
import org.casus.scenario.Scenario;
import org.casus.scenario.bind.Merge;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file together with the files it {@code extends}, each laid over the one before.
 *
 * <p>Each file is read once. A chain holds at most ten files below the first.
 */
final class Inheritance {

  private static final String KEY = "extends";
  private static final int LONGEST_CHAIN = 10;

  private final Class<?> type;
  private final List<Path> chain = new ArrayList<>();

  private Inheritance(Class<?> type) {
    this.type = type;
  }

  static Document read(Class<?> type, Path file) {
    return new Inheritance(type).read(file);
  }

  private Document read(Path file) {
    chain.add(file.toAbsolutePath().normalize());
    Document own = RegionTables.included(YamlReader.read(file), file);
    if (!own.usable() || !(own.tree() instanceof Map<?, ?> map) || !map.containsKey(KEY)) {
      return own;
    }
    Map<String, Object> rest = new LinkedHashMap<>();
    map.forEach((key, value) -> keep(rest, String.valueOf(key), value));
    if (!(map.get(KEY) instanceof String name) || name.isBlank()) {
      return stopped(own, "expected the path of a file, relative to this one", "");
    }
    try {
      return below(own, rest, beside(file, name));
    } catch (InvalidPathException e) {
      return stopped(own, "\"" + name + "\" is no path of a file", "");
    }
  }

  private static Path beside(Path file, String name) {
    Path parent = file.resolveSibling(name).normalize();
    return parent.toString().isEmpty() ? Path.of(".") : parent;
  }

  @SuppressWarnings("NullAway") // a tree may hold null for an empty value
  private static void keep(Map<String, Object> rest, String key, @Nullable Object value) {
    if (!key.equals(KEY)) {
      rest.put(key, value);
    }
  }

  private Document below(Document own, Map<String, Object> rest, Path parent) {
    if (chain.contains(parent.toAbsolutePath().normalize())) {
      return stopped(own, parent + " leads back to itself", "");
    }
    if (chain.size() > LONGEST_CHAIN) {
      return stopped(own, "more than " + LONGEST_CHAIN + " files extend one another", "");
    }
    Document lower = read(parent);
    List<Finding> findings = new ArrayList<>(own.findings());
    if (!lower.usable() && lower.locations().of("").line() == 0) {
      Problem refusal = lower.findings().get(0).problem();
      return stopped(own, parent + ": " + refusal.message(), refusal.hint());
    }
    if (lower.usable() && !(lower.tree() instanceof Map<?, ?>)) {
      return stopped(own, parent + ": a scenario is a map of keys, and this is none", "");
    }
    if (type == Scenario.class && ExperimentFile.isExperiment(lower.tree())) {
      Problem problem = ExperimentFile.insteadOfScenario(lower.tree());
      return stopped(own, parent + ": " + problem.message(), problem.hint());
    }
    findings.addAll(lower.findings());
    Object tree =
        lower.tree() instanceof Map<?, ?> map
            ? Merge.over(
                type, MapPath.rebased(map, parent, Path.of(own.locations().of("").source())), rest)
            : rest;
    List<Source> sources = new ArrayList<>(own.sources());
    sources.addAll(lower.sources());
    return new Document(
        tree,
        lower.locations().overlaidBy(own.locations()),
        findings,
        sources,
        lower.usable() && lower.tree() instanceof Map<?, ?>);
  }

  private static Document stopped(Document own, String message, String hint) {
    List<Finding> findings = new ArrayList<>(own.findings());
    Problem problem = Problem.error(KEY, message).maybe(hint);
    findings.add(own.locations().locate(problem));
    return new Document(own.tree(), own.locations(), findings, own.sources(), false);
  }
}
