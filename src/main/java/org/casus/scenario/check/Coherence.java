package org.casus.scenario.check;

import java.util.List;
import org.casus.scenario.Problem;
import org.casus.scenario.Scenario;

/** Checks what the form of a scenario alone cannot tell: references, dates, and sense. */
public final class Coherence {

  private Coherence() {}

  /** Every error and warning, in the order of the scenario. */
  public static List<Problem> check(Scenario scenario) {
    Remarks remarks = new Remarks(scenario);
    new StateChecks(scenario, remarks).run();
    new BlocChecks(scenario, remarks).run();
    new ActorChecks(scenario, remarks).run();
    new RegionChecks(scenario, remarks).run();
    new GroundChecks(scenario, remarks).run();
    new TreatyChecks(scenario, remarks).run();
    new ContradictionChecks(scenario, remarks).run();
    new TimelineChecks(scenario, remarks).run();
    new SourceChecks(scenario, remarks).run();
    return remarks.problems();
  }
}
