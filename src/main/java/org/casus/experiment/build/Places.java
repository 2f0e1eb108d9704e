package org.casus.experiment.build;

import org.casus.experiment.Factor;
import org.casus.experiment.plan.ExperimentPlan;
import org.casus.scenario.bind.Paths;

/** Where the parts of a plan stand in its file. */
final class Places {

  private Places() {}

  static String of(Factor.Role role) {
    return role == Factor.Role.LEVER ? "factors.levers" : "factors.uncertainties";
  }

  /** Where a factor stands. */
  static String of(ExperimentPlan plan, String path) {
    boolean lever = plan.factors().levers().containsKey(path);
    return Paths.child(of(lever ? Factor.Role.LEVER : Factor.Role.UNCERTAINTY), path);
  }
}
