package org.casus.wishes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.casus.analysis.compare.PairedComparison;
import org.casus.experiment.Response;
import org.casus.experiment.Responses;
import org.casus.model.Simulation;
import org.casus.scenario.Scenario;
import org.casus.scenario.check.WhatIfs;
import org.casus.yaml.ScenarioFile;
import org.junit.jupiter.api.Test;

/**
 * Wish 1: chance keyed by event, with the achieved correlation and the runs saved reported.
 *
 * <p>Baseline and what-if on the same replication are compared with baseline and what-if on
 * different replications, which is what independent seeds give. A correlation above one half means
 * less than half of their variance; 0.15 is three standard errors of none.
 */
class W01_CommonRandomNumbersKeyedByEventTest {

  private static final int REPLICATIONS = 400;

  @Test
  void pairsOnTheSameChanceCorrelateAndIndependentOnesDoNot() {
    Scenario baseline =
        ScenarioFile.read(Path.of("scenarios/teaching-two-states.yaml")).value().orElseThrow();
    Scenario whatIf = WhatIfs.apply(baseline, "hollow-promise").value().orElseThrow();
    Response response = Responses.of(baseline, List.of("legitimacy")).get(0);
    double[] before = values(baseline, response, 0);
    PairedComparison keyed = PairedComparison.student(before, values(whatIf, response, 0), 0.95);
    PairedComparison independent =
        PairedComparison.student(before, values(whatIf, response, REPLICATIONS), 0.95);
    assertThat(keyed.correlation()).isGreaterThan(0.5);
    assertThat(keyed.saved()).isGreaterThan(REPLICATIONS);
    assertThat(independent.correlation()).isBetween(-0.15, 0.15);
  }

  private static double[] values(Scenario scenario, Response response, long from) {
    double[] values = new double[REPLICATIONS];
    for (int i = 0; i < values.length; i++) {
      values[i] = response.measure().applyAsDouble(Simulation.run(scenario, 1, from + i));
    }
    return values;
  }
}
