package org.casus.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.casus.experiment.Experiment;
import org.casus.experiment.Fixtures;
import org.casus.experiment.plan.Compare;
import org.casus.experiment.plan.Compare.Adjust;
import org.casus.experiment.plan.Compare.Interval;
import org.junit.jupiter.api.Test;

class AlternativeTest {

  private static final List<String> NAMES = List.of("what-0", "what-1", "what-2");

  @Test
  void withoutABaselineEveryPointIsComparedWithTheFirst() {
    assertThat(Alternative.of(Fixtures.experiment(3, 1), NAMES))
        .containsExactly(
            new Alternative("what-1", List.of(0), List.of(1)),
            new Alternative("what-2", List.of(0), List.of(2)));
  }

  @Test
  void aBaselineThatIsNamedIsTheOneWhereverItStands() {
    Experiment plain = Fixtures.experiment(3, 1);
    Experiment named =
        new Experiment(
            plain.id(),
            plain.title(),
            plain.layout(),
            plain.design(),
            plain.rule(),
            plain.random(),
            plain.responses(),
            new Compare(Map.of("what-if", "what-1"), Interval.BCA, Adjust.HOLM, Map.of()),
            plain.run(),
            java.util.Optional.empty());
    assertThat(Alternative.of(named, NAMES))
        .containsExactly(
            new Alternative("what-0", List.of(1), List.of(0)),
            new Alternative("what-2", List.of(1), List.of(2)));
  }

  @Test
  void rowsOfTheSameReplicationsAreBroughtTogether() {
    int[][] rows = Aligned.rows(new long[] {0, 1, 3, 4}, new long[] {1, 2, 3});
    assertThat(rows[0]).containsExactly(1, 2);
    assertThat(rows[1]).containsExactly(0, 2);
  }
}
