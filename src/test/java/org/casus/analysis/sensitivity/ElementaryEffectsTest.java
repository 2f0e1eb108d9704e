package org.casus.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.casus.experiment.design.MorrisTrajectories;
import org.casus.experiment.design.RadialBlocks;
import org.casus.experiment.design.Screening;
import org.junit.jupiter.api.Test;

class ElementaryEffectsTest {

  private static double[][] values(ElementaryEffects effects) {
    double[][] values = new double[3][effects.factors().size()];
    for (int i = 0; i < values[0].length; i++) {
      ElementaryEffects.Effect effect = effects.factors().get(i);
      values[0][i] = effect.mu().value();
      values[1][i] = effect.muStar().value();
      values[2][i] = effect.sigma();
    }
    return values;
  }

  @Test
  void effectsOfIshigamiOverTheWholeGridAreExact() {
    List<double[]> points = new ArrayList<>();
    for (int start = 0; start < 64; start++) {
      int[] level = {start / 16, start / 4 % 4, start % 4};
      points.add(new double[] {level[0] / 3.0, level[1] / 3.0, level[2] / 3.0});
      for (int i = 0; i < 3; i++) {
        double[] moved = points.get(4 * start).clone();
        moved[i] = (level[i] + 2) % 4 / 3.0;
        points.add(moved);
      }
    }
    double[] y = new double[points.size()];
    for (int k = 0; k < y.length; k++) {
      y[k] = KnownFunctions.ishigami(7, 0.1).applyAsDouble(points.get(k));
    }
    double[][] values =
        values(ElementaryEffects.of(3, k -> points.get((int) k), place -> 0, y, 0.95));
    Offset<Double> close = within(1e-6);
    assertThat(values[0]).containsExactly(new double[] {7.704054, 0, 0}, close);
    assertThat(values[1]).containsExactly(new double[] {7.704054, 7.875, 6.248796}, close);
    double population = Math.sqrt(63.0 / 64);
    double[] sigma = {
      values[2][0] * population, values[2][1] * population, values[2][2] * population
    };
    assertThat(sigma).containsExactly(new double[] {6.248796, 7.875, 8.837132}, close);
  }

  @Test
  void trajectoriesThroughIshigamiComeNearTheExactEffects() {
    var design = new MorrisTrajectories(3, 2_000, 4, 1);
    double[] y = KnownFunctions.responses(design, KnownFunctions.ishigami(7, 0.1));
    double[][] values = values(ElementaryEffects.of(design, y, 0.95));
    assertThat(values[1]).containsExactly(new double[] {7.704054, 7.875, 6.248796}, within(0.6));
    assertThat(values[2]).containsExactly(new double[] {6.248796, 7.875, 8.837132}, within(0.6));
  }

  /** Exercise 4 of Saltelli et al. (2008), Global Sensitivity Analysis: The Primer, page 138. */
  @Test
  void exerciseOfThePrimerHasItsPublishedAnswer() {
    double t = 1 / 3.0;
    double[][] points = {
      {0, t}, {0, 1}, {2 * t, 1}, {0, t}, {2 * t, t}, {2 * t, 1},
      {2 * t, 0}, {2 * t, 2 * t}, {0, 2 * t}, {t, 1}, {1, 1}, {1, t},
      {t, 1}, {t, t}, {1, t}, {t, 2 * t}, {t, 0}, {1, 0}
    };
    double[] y = {
      0.97, 0.71, 2.39, 0.97, 2.30, 2.39, 1.87, 2.40, 0.87,
      2.15, 1.71, 1.54, 2.15, 2.17, 1.54, 2.20, 1.87, 1.0
    };
    double[][] values =
        values(ElementaryEffects.of(2, k -> points[(int) k], place -> place - 1, y, 0.95));
    assertThat(values[0]).containsExactly(new double[] {.66, .21}, within(0.011));
    assertThat(values[1]).containsExactly(new double[] {1.62, .35}, within(0.006));
    assertThat(values[2]).containsExactly(new double[] {1.79, .41}, within(0.006));
  }

  @Test
  void twentyFactorsOfMorrisAreClassified() {
    assertClassified(new MorrisTrajectories(20, 60, 4, 3));
    assertClassified(new RadialBlocks(20, 64, 3));
  }

  private static void assertClassified(Screening design) {
    double[] y = KnownFunctions.responses(design, KnownFunctions.morris(41));
    double[][] values = values(ElementaryEffects.of(design, y, 0.95));
    for (int i = 0; i < 20; i++) {
      assertThat(values[1][i] > 15).as("x%d is important", i + 1).isEqualTo(i < 10);
      assertThat(values[2][i] > 12).as("x%d is not linear", i + 1).isEqualTo(i < 7);
    }
  }

  @Test
  void aBlockWithAHoleIsDroppedWhole() {
    var design = new MorrisTrajectories(2, 40, 4, 3);
    double[] y = KnownFunctions.responses(design, u -> 3 * u[0] - u[1]);
    y[4] = Double.NaN;
    ElementaryEffects effects = ElementaryEffects.of(design, y, 0.95);
    assertThat(effects.dropped()).isEqualTo(1);
    assertThat(effects.factors().get(0).mu().n()).isEqualTo(39);
    assertThat(effects.factors().get(0).mu().value()).isCloseTo(3, within(1e-9));
    assertThat(effects.factors().get(1).muStar().value()).isCloseTo(1, within(1e-9));
    assertThat(effects.factors().get(1).sigma()).isCloseTo(0, within(1e-9));
  }
}
