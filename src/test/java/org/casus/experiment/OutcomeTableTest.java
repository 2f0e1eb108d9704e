package org.casus.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutcomeTableTest {

  private static final List<Response> RESPONSES = Responses.all(Fixtures.validScenario());

  @Test
  void aColumnHoldsThePointsOfAResponseInTheirOrder() {
    OutcomeTable table =
        OutcomeTable.of(
            List.of("baseline", "nothing", "what-if"),
            RESPONSES,
            List.of(
                Map.of("deaths", new double[] {1, 2}),
                Map.of("deaths", new double[0]),
                Map.of("deaths", new double[] {3, Double.NaN, 5})),
            List.of(0L, 0L, 1L));
    assertThat(table.finished()).containsExactly(2L, 0L, 3L);
    assertThat(table.column("deaths").of(0)).containsExactly(1, 2);
    assertThat(table.column("deaths").of(1)).isEmpty();
    assertThat(table.of(2, "deaths")).containsExactly(3, Double.NaN, 5);
  }

  @Test
  void aResponseThatWasNotMeasuredIsNotThere() {
    OutcomeTable table =
        OutcomeTable.of(
            List.of("baseline"),
            RESPONSES,
            List.of(Map.of("deaths", new double[] {1})),
            List.of(0L));
    assertThat(table.has("deaths")).isTrue();
    assertThat(table.has("intervention")).isFalse();
    assertThatThrownBy(() -> table.of(0, "intervention")).hasMessageContaining("intervention");
  }

  @Test
  void valuesOfPointsMayComeInAnyOrderOfPoints() {
    OutcomeColumn.Filling filling = new OutcomeColumn.Filling(new int[] {2, 1});
    filling.add(1, 30);
    filling.add(0, 10);
    filling.add(1, 31);
    OutcomeColumn column = filling.column();
    filling.add(0, 11);
    assertThat(column.of(0)).containsExactly(10, Double.NaN);
    assertThat(column.of(1)).containsExactly(30);
  }

  @Test
  void aColumnCannotHaveMoreOrFewerValuesThanItsPoints() {
    assertThatThrownBy(() -> new OutcomeColumn(new int[] {1, 1}, new double[3]))
        .hasMessage("3 values are not the 2 of all points");
  }
}
