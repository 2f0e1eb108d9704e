package org.casus.scenario.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.scenario.Problem;
import org.casus.scenario.Scenario;
import org.casus.scenario.bind.Nearest;

/** Collects what is wrong with references, and knows which ids there are. */
final class Remarks {

  private static final int MOST_NAMES = 12;

  private final Scenario scenario;
  private final Set<String> actors = new LinkedHashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  Remarks(Scenario scenario) {
    this.scenario = scenario;
    actors.addAll(scenario.states().keySet());
    actors.addAll(scenario.blocs().keySet());
    actors.addAll(scenario.bodies().keySet());
    actors.addAll(scenario.mediators().keySet());
    actors.addAll(scenario.armedGroups().keySet());
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Every id that can act. */
  Set<String> actors() {
    return actors;
  }

  void add(Problem problem) {
    problems.add(problem);
  }

  void error(String path, String message) {
    problems.add(Problem.error(path, message));
  }

  void warning(String path, String message) {
    problems.add(Problem.warning(path, message));
  }

  void state(String path, String id) {
    known(path, id, "state", scenario.states().keySet());
  }

  void actor(String path, String id) {
    known(path, id, "actor", actors);
  }

  /** An id that must be one of these. */
  boolean known(String path, String id, String what, Collection<String> valid) {
    if (valid.contains(id)) {
      return true;
    }
    problems.add(
        Problem.error(path, "unknown " + what + " \"" + id + "\": " + among(valid))
            .maybe(Nearest.hint(id, valid)));
    return false;
  }

  /** A member of a group that may hold no other. */
  void memberOf(String path, String id, String message, Collection<String> members) {
    if (!members.contains(id)) {
      problems.add(
          Problem.error(path, "\"" + id + "\" " + message + " " + shown(members))
              .maybe(Nearest.hint(id, members)));
    }
  }

  /** No id may stand twice in a list. */
  void once(String path, List<String> ids) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < ids.size(); i++) {
      if (!seen.add(ids.get(i))) {
        error(path + "[" + i + "]", "\"" + ids.get(i) + "\" stands twice in the list");
      }
    }
  }

  private static String among(Collection<String> valid) {
    return valid.isEmpty() ? "there is none" : "there are " + shown(valid);
  }

  static String shown(Collection<String> names) {
    String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
    int more = names.size() - MOST_NAMES;
    return "[" + first + (more > 0 ? ", and " + more + " more]" : "]");
  }
}
