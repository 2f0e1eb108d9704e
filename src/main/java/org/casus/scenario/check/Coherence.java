package org.casus.scenario.check;

import java.util.ArrayList;
import java.util.List;
import org.casus.scenario.Problem;
import org.casus.scenario.Scenario;

/** Checks what the form of a scenario alone cannot tell: references, dates, and sense. */
public final class Coherence {

  private Coherence() {}

  /** Every error and warning, in the order of the scenario. */
  public static List<Problem> check(Scenario scenario) {
    List<Problem> problems = new ArrayList<>();
    return List.copyOf(problems);
  }
}
