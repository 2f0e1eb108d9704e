package org.casus.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;

class SobolTest {

  @Test
  void firstPointsAreThoseOfJoeAndKuo() {
    double[][] known = {
      {0, 0, 0}, {.5, .5, .5}, {.75, .25, .25}, {.25, .75, .75},
      {.375, .375, .625}, {.875, .875, .125}, {.625, .125, .875}, {.125, .625, .375}
    };
    Sobol sobol = Sobol.plain(3, 8);
    for (int k = 0; k < known.length; k++) {
      assertThat(sobol.point(k)).containsExactly(known[k]);
    }
  }

  @Test
  void anyPointEqualsTheSequenceStepByStep() {
    Sobol sobol = Sobol.plain(40, 5_000);
    var sequence = new SobolSequenceGenerator(40);
    for (int k = 0; k < 5_000; k++) {
      assertThat(sobol.point(k)).containsExactly(sequence.nextVector());
    }
  }

  @Test
  void scrambledPointsStillStratifyEveryFactorAndPair() {
    Sobol sobol = Sobol.scrambled(6, 256, 11);
    for (int i = 0; i < 6; i++) {
      Set<Integer> parts = new HashSet<>();
      for (int k = 0; k < 256; k++) {
        parts.add((int) (sobol.point(k)[i] * 256));
      }
      assertThat(parts).hasSize(256);
    }
    Set<Integer> squares = new HashSet<>();
    for (int k = 0; k < 256; k++) {
      double[] point = sobol.point(k);
      squares.add((int) (point[0] * 16) * 16 + (int) (point[1] * 16));
    }
    assertThat(squares).hasSize(256);
  }

  @Test
  void scrambledPointsAreUniformOverSeeds() {
    double sum = 0;
    double squares = 0;
    for (int seed = 0; seed < 4_000; seed++) {
      double x = Sobol.scrambled(1, 8, seed).point(5)[0];
      sum += x;
      squares += x * x;
    }
    assertThat(sum / 4_000).isCloseTo(0.5, within(0.015));
    assertThat(squares / 4_000).isCloseTo(1.0 / 3, within(0.015));
  }

  @Test
  void seedsChooseTheScrambling() {
    assertThat(Sobol.scrambled(3, 8, 1).point(2)).isEqualTo(Sobol.scrambled(3, 8, 1).point(2));
    assertThat(Sobol.scrambled(3, 8, 1).point(2)).isNotEqualTo(Sobol.scrambled(3, 8, 2).point(2));
  }

  @Test
  void saltelliBlocksExchangeOneCoordinateAtATime() {
    var saltelli = new Saltelli(3, 16, 5);
    assertThat(saltelli.size()).isEqualTo(80);
    for (long block = 0; block < 16; block++) {
      double[] a = saltelli.point(5 * block);
      double[] b = saltelli.point(5 * block + 1);
      for (int i = 0; i < 3; i++) {
        double[] mixed = a.clone();
        mixed[i] = b[i];
        assertThat(saltelli.point(5 * block + 2 + i)).containsExactly(mixed);
      }
    }
  }

  @Test
  void saltelliBlocksAreDealtToScramblingsInTurnAndStayWhenTheirNumberGrows() {
    var few = new Saltelli(2, 9, 5, 4);
    var many = new Saltelli(2, 64, 5, 4);
    var first = new Saltelli(2, 16, 5);
    assertThat(few.size()).isEqualTo(36);
    for (long k = 0; k < few.size(); k++) {
      assertThat(few.point(k)).containsExactly(many.point(k));
    }
    for (long block = 0; block < 64; block++) {
      boolean onFirst = block % 4 == 0;
      assertThat(Arrays.equals(many.point(4 * block), first.point(4 * (block / 4))))
          .isEqualTo(onFirst);
    }
  }

  @Test
  void trajectoriesMoveEachFactorOnceByTwoThirds() {
    var design = new MorrisTrajectories(4, 50, 4, 8);
    for (int walk = 0; walk < 50; walk++) {
      int moved = 0;
      for (int step = 1; step <= 4; step++) {
        double[] before = design.point(walk * 5L + design.reference(step));
        double[] after = design.point(walk * 5L + step);
        int changes = 0;
        for (int i = 0; i < 4; i++) {
          if (before[i] != after[i]) {
            changes++;
            moved |= 1 << i;
            assertThat(Math.abs(after[i] - before[i])).isCloseTo(2.0 / 3, within(1e-12));
          }
        }
        assertThat(changes).isEqualTo(1);
      }
      assertThat(moved).isEqualTo(15);
    }
  }

  @Test
  void radialBlocksMoveEachFactorFromTheFirstPoint() {
    var design = new RadialBlocks(3, 8, 2);
    assertThat(design.blocks()).isEqualTo(8);
    for (int step = 1; step <= 3; step++) {
      double[] centre = design.point(4 + design.reference(step));
      double[] moved = design.point(4 + step);
      moved[step - 1] = centre[step - 1];
      assertThat(moved).containsExactly(centre);
    }
  }

  @Test
  void everyCoordinateStaysBelowOne() {
    for (Design design :
        new Design[] {
          new MorrisTrajectories(3, 40, 4, 1),
          new LatinHypercube(3, 99, 1),
          Sobol.scrambled(3, 512, 1),
          new NearlyOrthogonalLatinHypercube(3, 5, 1)
        }) {
      for (long k = 0; k < design.size(); k++) {
        for (double x : design.point(k)) {
          assertThat(x).isGreaterThanOrEqualTo(0).isLessThan(1);
        }
      }
    }
  }

  @Test
  void absurdSizesAreRefused() {
    assertThatThrownBy(() -> Sobol.plain(3, 1L << 40)).hasMessageContaining("from 1 to 2147483647");
    assertThatThrownBy(() -> Sobol.plain(1_001, 8)).hasMessageContaining("factors: 1001");
    assertThatThrownBy(() -> new MorrisTrajectories(3, 9, 3, 1)).hasMessageContaining("even");
    assertThatThrownBy(() -> new MorrisTrajectories(3, Long.MAX_VALUE, 4, 1))
        .hasMessageContaining("points: 9223372036854775807");
  }
}
