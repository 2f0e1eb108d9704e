package org.casus.scenario.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.scenario.Problem;
import org.casus.scenario.Scenario;
import org.casus.scenario.WhatIf;
import org.casus.scenario.bind.Binder;
import org.casus.scenario.bind.Bound;
import org.casus.scenario.bind.Change;
import org.casus.scenario.bind.Expansion;
import org.casus.scenario.bind.Nearest;
import org.casus.scenario.bind.Paths;
import org.casus.scenario.bind.Trees;

/** Applies the named sets of changes that a scenario holds. */
public final class WhatIfs {

  private static final String KEY = "what-ifs";

  private WhatIfs() {}

  /** The scenario that a what-if asks about. */
  public static Bound<Scenario> apply(Scenario scenario, String name) {
    WhatIf whatIf = scenario.whatIfs().get(name);
    if (whatIf == null) {
      Set<String> names = scenario.whatIfs().keySet();
      return Bound.failed(
          Problem.error(Paths.child(KEY, name), "no such what-if: there are " + names)
              .maybe(Nearest.hint(name, names)));
    }
    return changed(scenario, whatIf.set());
  }

  private static Bound<Scenario> changed(Scenario scenario, Map<?, ?> set) {
    Bound<Scenario> changed = Bound.of(scenario);
    for (Map.Entry<?, ?> entry : set.entrySet()) {
      String path = String.valueOf(entry.getKey());
      changed = changed.then(value -> Change.with(value, path, entry.getValue()));
    }
    // Changes that make sense only together go by way of the tree.
    return changed.value().isPresent() ? changed : changed(Trees.unbind(scenario), set);
  }

  private static Bound<Scenario> changed(Object tree, Map<?, ?> set) {
    Object changed = tree;
    for (Map.Entry<?, ?> entry : set.entrySet()) {
      Bound<Object> next = Paths.with(changed, String.valueOf(entry.getKey()), entry.getValue());
      if (next.value().isEmpty()) {
        return new Bound<>(Optional.empty(), next.problems());
      }
      changed = next.value().get();
    }
    return Binder.bind(Scenario.class, changed, "");
  }

  /**
   * What is wrong with the what-ifs of a scenario, beyond what is wrong with the scenario itself.
   *
   * @param tree the tree of the scenario
   * @param bound what came of binding it
   */
  public static List<Problem> check(Object tree, Bound<Scenario> bound) {
    Object base =
        bound.value().map(Trees::unbind).orElseGet(() -> Expansion.of(Scenario.class, tree));
    Set<Problem> known = new LinkedHashSet<>(bound.problems());
    bound.value().map(Coherence::check).ifPresent(known::addAll);
    List<Problem> problems = new ArrayList<>();
    if (Paths.find(tree, KEY).orElse(Map.of()) instanceof Map<?, ?> whatIfs) {
      whatIfs.forEach((name, whatIf) -> problems.addAll(check(base, bound, known, name, whatIf)));
    }
    return problems;
  }

  private static List<Problem> check(
      Object base, Bound<Scenario> bound, Set<Problem> known, Object name, Object whatIf) {
    Optional<Object> given = whatIf == null ? Optional.empty() : Paths.find(whatIf, "set");
    String path = Paths.child(Paths.child(KEY, String.valueOf(name)), "set");
    if (!(given.orElse("") instanceof Map<?, ?> set)) {
      return List.of();
    }
    List<Problem> problems = new ArrayList<>(senseless(base, set, path));
    Bound<Scenario> changed =
        bound.value().map(good -> changed(good, set)).orElseGet(() -> changed(base, set));
    List<Problem> found = new ArrayList<>(changed.problems());
    changed.value().map(Coherence::check).ifPresent(found::addAll);
    for (Problem problem : found) {
      if (!known.contains(problem)) {
        problems.add(moved(problem, set, path));
      }
    }
    return problems;
  }

  /** Changes that clash with each other, touch the what-ifs, or change nothing. */
  private static List<Problem> senseless(Object base, Map<?, ?> set, String path) {
    List<Problem> problems = new ArrayList<>();
    Set<List<String>> earlier = new LinkedHashSet<>();
    if (set.isEmpty()) {
      problems.add(Problem.warning(path, "changes nothing"));
    }
    for (Map.Entry<?, ?> entry : set.entrySet()) {
      String target = String.valueOf(entry.getKey());
      String place = Paths.child(path, target);
      List<String> segments = Paths.segments(target);
      if (!segments.isEmpty() && segments.get(0).equals(KEY)) {
        problems.add(Problem.error(place, "a what-if cannot change what-ifs"));
      }
      if (earlier.stream().anyMatch(other -> clash(other, segments))) {
        problems.add(Problem.error(place, "clashes with another change of the same what-if"));
      }
      if (Paths.find(base, target).filter(value -> same(value, entry.getValue())).isPresent()) {
        problems.add(Problem.warning(place, "changes nothing: the value is the same already"));
      }
      earlier.add(segments);
    }
    return problems;
  }

  private static boolean same(Object old, Object value) {
    return old instanceof Number a && value instanceof Number b
        ? a.doubleValue() == b.doubleValue()
        : old.equals(value);
  }

  private static boolean clash(List<String> a, List<String> b) {
    int shorter = Math.min(a.size(), b.size());
    return shorter > 0 && a.subList(0, shorter).equals(b.subList(0, shorter));
  }

  /** The problem at the change that comes nearest to it. */
  private static Problem moved(Problem problem, Map<?, ?> set, String path) {
    List<String> target = Paths.segments(problem.path());
    String nearest = "";
    int most = 1;
    for (Object key : set.keySet()) {
      String change = String.valueOf(key);
      int shared =
          change.equals(problem.path()) ? change.length() : shared(Paths.segments(change), target);
      if (shared > most) {
        most = shared;
        nearest = change;
      }
    }
    return at(problem, nearest, nearest.isEmpty() ? path : Paths.child(path, nearest));
  }

  private static int shared(List<String> a, List<String> b) {
    int count = 0;
    while (count < Math.min(a.size(), b.size()) && a.get(count).equals(b.get(count))) {
      count++;
    }
    return count;
  }

  private static Problem at(Problem problem, String change, String place) {
    boolean same = problem.path().isEmpty() || problem.path().equals(change);
    String message = same ? problem.message() : problem.path() + ": " + problem.message();
    return new Problem(place, message, problem.hint(), problem.severity(), problem.atKey());
  }
}
