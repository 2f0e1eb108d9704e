package org.casus.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.casus.experiment.OutcomeTable;
import org.casus.report.Fixtures;
import org.junit.jupiter.api.Test;

class TypicalTest {

  @Test
  void replicationWithTheMostFrequentOutcomesAndTheMedianDayIsTypical() {
    Map<String, double[]> values = new LinkedHashMap<>();
    values.put("intervention", new double[] {1, 0, 0, 0, 0});
    values.put("pact-declared-day", new double[] {5, 1, 5, 6, Double.NaN});
    OutcomeTable outcomes = Fixtures.outcomes(values, 0);

    assertThat(Typical.row(outcomes, 0)).hasValue(2);
  }

  @Test
  void firstOfEqualsIsTypical() {
    assertThat(Typical.row(Fixtures.outcomes(Map.of("intervention", new double[4]), 0), 0))
        .hasValue(0);
  }

  @Test
  void withoutReplicationsNoneIsTypical() {
    assertThat(Typical.row(Fixtures.outcomes(Map.of("intervention", new double[0]), 0), 0))
        .isEmpty();
  }
}
