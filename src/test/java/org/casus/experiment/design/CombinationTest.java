package org.casus.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CombinationTest {

  private static final Design HALVES = new Grid(List.of(2));
  private static final Design QUARTERS = new Grid(List.of(4));
  private static final Design PAIR = new Listed(List.of(List.of(0.1), List.of(0.9)));

  @Test
  void crossJoinsEveryPointWithEveryPoint() {
    var cross = new Cross(List.of(HALVES, Sobol.plain(2, 4)));
    assertThat(cross.size()).isEqualTo(8);
    assertThat(cross.dimensions()).isEqualTo(3);
    assertThat(cross.point(6)).containsExactly(0.75, 0.75, 0.25);
  }

  @Test
  void zipJoinsPointsOfOneIndex() {
    var zip = new Zip(List.of(HALVES, PAIR));
    assertThat(zip.size()).isEqualTo(2);
    assertThat(zip.point(1)).containsExactly(0.75, 0.9);
    assertThatThrownBy(() -> new Zip(List.of(HALVES, QUARTERS)))
        .hasMessage("zip: 4 points is not as long as the first: 2");
  }

  @Test
  void concatPutsOneDesignAfterTheOther() {
    var concat = new Concat(List.of(HALVES, PAIR, QUARTERS));
    assertThat(concat.size()).isEqualTo(8);
    assertThat(concat.point(1)).containsExactly(0.75);
    assertThat(concat.point(2)).containsExactly(0.1);
    assertThat(concat.point(7)).containsExactly(0.875);
    assertThatThrownBy(() -> new Concat(List.of(HALVES, Sobol.plain(2, 4))))
        .hasMessage("concat: 2 factors is not a design of 1 factors like the first");
  }

  @Test
  void listedPointsAreGivenBack() {
    assertThat(PAIR.point(1)).containsExactly(0.9);
    assertThatThrownBy(() -> new Listed(List.of(List.of(0.1), List.of(1.0))))
        .hasMessage("points[1]: 1.0 is not a number of [0, 1)");
    assertThatThrownBy(() -> new Listed(List.of(List.of(0.1), List.of(0.1, 0.2))))
        .hasMessage("points[1]: 2 values is not 1 values");
  }

  @Test
  void productsThatCannotBeCountedAreRefused() {
    Design large = Sobol.plain(1, (1L << 31) - 1);
    assertThatThrownBy(() -> new Cross(List.of(large, large, large)))
        .hasMessageContaining("below 2^63 points");
  }
}
