package org.casus.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class LatinHypercubeTest {

  private static void assertLatin(Design design) {
    int n = (int) design.size();
    for (int i = 0; i < design.dimensions(); i++) {
      var met = new BitSet(n);
      for (int k = 0; k < n; k++) {
        met.set((int) (design.point(k)[i] * n));
      }
      assertThat(met.cardinality()).isEqualTo(n);
    }
  }

  private static double[][] columns(Design design) {
    double[][] columns = new double[design.dimensions()][(int) design.size()];
    for (int k = 0; k < design.size(); k++) {
      double[] point = design.point(k);
      for (int i = 0; i < point.length; i++) {
        columns[i][k] = point[i] - 0.5;
      }
    }
    return columns;
  }

  private static double product(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  @Test
  void everyPartOfEveryFactorIsMetOnce() {
    for (int n : new int[] {1, 2, 3, 7, 64, 100, 257}) {
      assertLatin(new LatinHypercube(5, n, 9));
    }
  }

  @Test
  void maximinIsNoCloserThanTheFirstCandidate() {
    LatinHypercube first = LatinHypercube.maximin(3, 30, 4, 1);
    LatinHypercube best = LatinHypercube.maximin(3, 30, 4, 20);
    assertLatin(best);
    assertThat(Maximin.closest(best)).isGreaterThan(1.2 * Maximin.closest(first));
  }

  @Test
  void shufflesOfAllLengthsHoldEveryNumberOnce() {
    for (int n = 1; n <= 70; n++) {
      var shuffle = new Shuffle(n, n);
      var met = new BitSet(n);
      for (int k = 0; k < n; k++) {
        met.set((int) shuffle.at(k));
      }
      assertThat(met.cardinality()).isEqualTo(n);
    }
  }

  @Test
  void shufflesPutEveryNumberEverywhereEquallyOften() {
    int[][] counts = new int[5][5];
    for (int seed = 0; seed < 10_000; seed++) {
      var shuffle = new Shuffle(5, seed);
      for (int k = 0; k < 5; k++) {
        counts[k][(int) shuffle.at(k)]++;
      }
    }
    for (int[] row : counts) {
      for (int count : row) {
        assertThat(count).isBetween(1_820, 2_180);
      }
    }
  }

  @Test
  void orthogonalHypercubeHasNoCorrelationsOfFirstOrSecondOrder() {
    var design = new NearlyOrthogonalLatinHypercube(16, 4, 3);
    assertThat(design.size()).isEqualTo(33);
    assertLatin(design);
    double[][] columns = columns(design);
    for (int a = 0; a < 16; a++) {
      for (int b = 0; b < 16; b++) {
        double[] squares = columns[b].clone();
        for (int k = 0; k < squares.length; k++) {
          squares[k] *= columns[b][k];
        }
        assertThat(product(columns[a], squares)).isCloseTo(0, within(1e-12));
        if (a != b) {
          assertThat(product(columns[a], columns[b])).isCloseTo(0, within(1e-12));
        }
      }
    }
  }

  @Test
  void everyOrderOfTheConstructionIsLatinAndOrthogonal() {
    for (int order = 1; order <= 6; order++) {
      var design = new NearlyOrthogonalLatinHypercube(1 << order, order, order);
      assertLatin(design);
      double[][] columns = columns(design);
      for (int a = 1; a < columns.length; a++) {
        assertThat(product(columns[a], columns[a - 1])).isCloseTo(0, within(1e-10));
        assertThat(product(columns[a], columns[0])).isCloseTo(0, within(1e-10));
      }
    }
  }

  @Test
  void smallestOrthogonalHypercubeHoldsFactorsAndPoints() {
    assertThat(NearlyOrthogonalLatinHypercube.maximin(7, 1, 1, 3).size()).isEqualTo(17);
    assertThat(NearlyOrthogonalLatinHypercube.maximin(7, 18, 1, 3).size()).isEqualTo(33);
    assertThat(NearlyOrthogonalLatinHypercube.maximin(17, 1, 1, 3).size()).isEqualTo(65);
  }

  @Test
  void absurdSizesAreRefused() {
    assertThatThrownBy(() -> new LatinHypercube(2, 0, 1)).hasMessageContaining("points: 0");
    assertThatThrownBy(() -> new LatinHypercube(0, 9, 1)).hasMessageContaining("factors: 0");
    assertThatThrownBy(() -> new LatinHypercube(2, 2_000_000_000_000L, 1))
        .hasMessageContaining("2000000000000");
    assertThatThrownBy(() -> NearlyOrthogonalLatinHypercube.maximin(2, 1L << 40, 1, 1))
        .hasMessageContaining("131073");
  }
}
