package org.casus.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GridTest {

  @Test
  void lastFactorVariesFastest() {
    var grid = new Grid(List.of(2, 3));
    assertThat(grid.size()).isEqualTo(6);
    assertThat(grid.levelsAt(1)).containsExactly(0, 1);
    assertThat(grid.levelsAt(3)).containsExactly(1, 0);
    assertThat(grid.point(5)).containsExactly(0.75, 2.5 / 3);
  }

  @Test
  void everyCombinationComesOnce() {
    var grid = new Grid(List.of(3, 1, 4, 2));
    Set<List<Double>> seen = new HashSet<>();
    for (long k = 0; k < grid.size(); k++) {
      double[] p = grid.point(k);
      seen.add(List.of(p[0], p[1], p[2], p[3]));
    }
    assertThat(seen).hasSize(24);
  }

  @Test
  void aMillionMillionPointsCostNothing() {
    var grid = new Grid(Collections.nCopies(12, 10));
    assertThat(grid.size()).isEqualTo(1_000_000_000_000L);
    assertThat(grid.levelsAt(123_456_789_012L)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2);
  }

  @Test
  void sizesThatCannotBeCountedAreRefused() {
    assertThatThrownBy(() -> new Grid(Collections.nCopies(20, 10)))
        .hasMessageContaining("below 2^63 points");
    assertThatThrownBy(() -> new Grid(List.of(3, 0))).hasMessageContaining("levels: 0");
    assertThatThrownBy(() -> new Grid(List.of(3)).point(3))
        .hasMessage("point: 3 is not an index from 0 to 2");
  }

  @Test
  void oneAtATimeMovesOneFactorFromTheBaseline() {
    var design = new OneAtATime(List.of(3, 2, 1), List.of(1, 0, 0));
    assertThat(design.size()).isEqualTo(4);
    assertThat(design.point(0)).containsExactly(0.5, 0.25, 0.5);
    assertThat(design.point(1)).containsExactly(0.5 / 3, 0.25, 0.5);
    assertThat(design.point(2)).containsExactly(2.5 / 3, 0.25, 0.5);
    assertThat(design.point(3)).containsExactly(0.5, 0.75, 0.5);
  }

  @Test
  void aBaselineOutsideTheLevelsIsRefused() {
    assertThatThrownBy(() -> new OneAtATime(List.of(3), List.of(3)))
        .hasMessage("baseline[0]: 3 is not a level from 0 to 2");
  }
}
