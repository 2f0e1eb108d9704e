package org.casus.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.history.History;
import org.casus.scenario.Problem;
import org.casus.scenario.Scenario;
import org.casus.scenario.State;
import org.casus.scenario.bind.Nearest;

/**
 * Everything that can be measured at the end of a replication.
 *
 * <p>Names, titles, units, kinds and definitions are the same for every scenario; who the target is
 * and which clauses owe help is taken from the scenario whose history is measured.
 */
public final class Responses {

  private Responses() {}

  /** Every response, for histories of one scenario, in the order of files and columns. */
  public static List<Response> all(Scenario scenario) {
    Cast cast = Cast.of(scenario);
    return Stream.of(
            new ForceResponses(cast).list(),
            new PactResponses(cast).list(),
            new EndResponses(cast, gdp(scenario, cast)).list(),
            new MeasureResponses(cast).list(),
            new TroopResponses(cast).list(),
            new TalkResponses(cast).list(),
            new GroundResponses(cast).list(),
            new CoupResponses(cast).list())
        .flatMap(List::stream)
        .toList();
  }

  /**
   * Some responses, in the order of the names; all of them where no name is given.
   *
   * @throws IllegalArgumentException when a name is not that of a response
   */
  public static List<Response> of(Scenario scenario, List<String> names) {
    List<Response> all = all(scenario);
    if (names.isEmpty()) {
      return all;
    }
    Map<String, Response> byName = new LinkedHashMap<>();
    all.forEach(response -> byName.put(response.name(), response));
    return names.stream().distinct().map(name -> named(byName, name)).toList();
  }

  /** What is wrong with the names of responses that a scenario or an experiment asks for. */
  public static List<Problem> check(Scenario scenario, List<String> names) {
    Set<String> known = new LinkedHashSet<>();
    all(scenario).forEach(response -> known.add(response.name()));
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (!known.contains(names.get(i))) {
        problems.add(unknown("responses[" + i + "]", names.get(i), known));
      }
    }
    return problems;
  }

  /** A name that is that of no response. */
  public static Problem unknown(String place, String name, Set<String> known) {
    String there = "; there are " + known.size() + ", listed by the report and in results.md";
    return Problem.error(place, "\"" + name + "\" is no response" + there)
        .maybe(Nearest.hint(name, known));
  }

  /** The values of some responses in one history, in their order. */
  public static List<Double> measure(List<Response> responses, History history) {
    Double[] values = new Double[responses.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = responses.get(i).measure().applyAsDouble(history);
    }
    return List.of(values);
  }

  private static double gdp(Scenario scenario, Cast cast) {
    State target = scenario.states().get(cast.target());
    return target == null ? 0 : target.gdp();
  }

  private static Response named(Map<String, Response> byName, String name) {
    Response response = byName.get(name);
    if (response == null) {
      throw new IllegalArgumentException(
          "response \"" + name + "\" is not one of " + byName.keySet());
    }
    return response;
  }
}
