package org.casus.experiment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.scenario.Problem;
import org.casus.scenario.Scenario;
import org.casus.scenario.bind.Bound;
import org.casus.scenario.bind.Setter;
import org.casus.scenario.check.Coherence;
import org.casus.scenario.check.WhatIfs;

/**
 * Turns levels into scenarios: the what-if first, then every other level at its path.
 *
 * <p>The result passes the checks of a scenario file. Where only parameters differ, the check of
 * each value is all that is needed, for no other check reads parameters.
 *
 * @param scenario without any level applied
 * @param whatIfs the scenarios of the what-ifs that are levels, by name
 * @param setters one for each other factor, by path
 */
public record Treatments(
    Scenario scenario, Map<String, Scenario> whatIfs, Map<String, Setter> setters) {

  /** The name of the scenario as it stands, among what-ifs. */
  public static final String BASELINE = "baseline";

  private static final String PARAMETERS = "parameters.";

  public Treatments {
    whatIfs = Collections.unmodifiableMap(new LinkedHashMap<>(whatIfs));
    setters = Collections.unmodifiableMap(new LinkedHashMap<>(setters));
  }

  /** The treatments of a scenario by some factors. */
  public static Treatments of(Scenario scenario, List<Factor> factors) {
    Map<String, Scenario> whatIfs = new LinkedHashMap<>();
    Map<String, Setter> setters = new LinkedHashMap<>();
    for (Factor factor : factors) {
      if (!factor.path().equals(Factor.WHAT_IF)) {
        setters.put(factor.path(), Setter.of(factor.path()));
      } else if (factor.levels() instanceof Levels.Listed names) {
        names
            .values()
            .forEach(
                name -> whatIfs.put(String.valueOf(name), whatIf(scenario, String.valueOf(name))));
      }
    }
    return new Treatments(scenario, whatIfs, setters);
  }

  /**
   * The scenario with some levels.
   *
   * @throws InfeasiblePoint when they do not fit together
   */
  public Scenario apply(Map<String, Object> levels) {
    Scenario changed = scenario;
    boolean checked = true;
    Object name = levels.get(Factor.WHAT_IF);
    if (name != null) {
      Scenario found = whatIfs.get(String.valueOf(name));
      changed = found == null ? whatIf(scenario, String.valueOf(name)) : found;
    }
    for (Map.Entry<String, Setter> setter : setters.entrySet()) {
      Object level = levels.get(setter.getKey());
      if (level != null) {
        changed = good(setter.getValue().on(changed, level));
        checked &= setter.getKey().startsWith(PARAMETERS);
      }
    }
    if (!checked) {
      check(changed);
    }
    return changed;
  }

  private void check(Scenario changed) {
    Set<Problem> known = new LinkedHashSet<>(Coherence.check(scenario));
    List<Problem> fresh =
        Coherence.check(changed).stream()
            .filter(problem -> problem.isError() && !known.contains(problem))
            .toList();
    if (!fresh.isEmpty()) {
      throw infeasible(fresh);
    }
  }

  private static Scenario whatIf(Scenario scenario, String name) {
    boolean plain = name.equals(BASELINE) && !scenario.whatIfs().containsKey(name);
    return plain ? scenario : good(WhatIfs.apply(scenario, name));
  }

  private static Scenario good(Bound<Scenario> bound) {
    return bound.value().orElseThrow(() -> infeasible(bound.problems()));
  }

  private static InfeasiblePoint infeasible(List<Problem> problems) {
    return new InfeasiblePoint(
        problems.stream().map(Problem::toString).collect(Collectors.joining(" ")));
  }
}
