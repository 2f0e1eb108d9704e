package org.casus.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.casus.scenario.Problem;
import org.casus.scenario.bind.Binder;
import org.casus.scenario.bind.Bound;

/** Reads a YAML file as a record, with all of its problems and their places. */
public final class RecordFile {

  private RecordFile() {}

  /**
   * The record that a file describes once the options are applied.
   *
   * @param options texts of the form {@code path=value}
   * @param checks what else to look at, given the tree and what came of binding it
   * @param beside reads the files that the tree names, given the places of its values
   */
  static <T> Loaded<T> read(
      Class<T> type,
      Path file,
      List<String> options,
      BiFunction<Object, Bound<T>, List<Problem>> checks,
      BiFunction<Object, Locations, Loaded<?>> beside) {
    Document document = Inheritance.read(type, file);
    List<Finding> findings = new ArrayList<>(document.findings());
    if (!document.usable()) {
      return loaded(Optional.empty(), findings, document);
    }
    if (!(document.tree() instanceof Map<?, ?> map)) {
      findings.addAll(locate(Binder.bind(type, document.tree(), "").problems(), document));
      return loaded(Optional.empty(), findings, document);
    }
    SetOptions sets = new SetOptions(document.locations());
    Object tree = sets.apply(type, map, options);
    findings.addAll(sets.findings());
    Bound<T> bound = Binder.bind(type, tree, "");
    findings.addAll(locate(bound.problems(), document));
    findings.addAll(locate(checks.apply(tree, bound), document));
    Loaded<?> others = beside.apply(tree, document.locations());
    findings.addAll(others.findings());
    return loaded(bound.value(), findings, document.with(others.sources()));
  }

  /**
   * The record that a text describes once the options are applied, such as a file kept in a study.
   *
   * @param options texts of the form {@code path=value}
   */
  public static <T> Loaded<T> parse(
      Class<T> type,
      String text,
      String name,
      List<String> options,
      BiFunction<Object, Bound<T>, List<Problem>> checks) {
    Document document = YamlReader.parse(text, name);
    List<Finding> findings = new ArrayList<>(document.findings());
    if (!document.usable()) {
      return loaded(Optional.empty(), findings, document);
    }
    Object whole = Optional.ofNullable(document.tree()).orElse(Map.of());
    SetOptions sets = new SetOptions(document.locations());
    Object tree = sets.apply(type, whole, options);
    findings.addAll(sets.findings());
    Bound<T> bound = Binder.bind(type, tree, "");
    findings.addAll(locate(bound.problems(), document));
    findings.addAll(locate(checks.apply(tree, bound), document));
    return loaded(bound.value(), findings, document);
  }

  private static List<Finding> locate(List<Problem> problems, Document document) {
    return problems.stream().map(document.locations()::locate).toList();
  }

  private static <T> Loaded<T> loaded(
      Optional<T> value, List<Finding> findings, Document document) {
    List<Finding> sorted = findings.stream().sorted(Finding.BY_PLACE).toList();
    boolean good = sorted.stream().noneMatch(Finding::isError);
    return new Loaded<>(good ? value : Optional.empty(), sorted, document.sources());
  }
}
