package org.casus.analysis.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.casus.experiment.design.Design;
import org.casus.experiment.design.Sobol;
import org.casus.experiment.design.SplitMix64;
import org.junit.jupiter.api.Test;

/** Discovery on points whose box of interest is known: x1 above 0.6 and x3 below 0.3, of five. */
class PrimTest {

  private static final Box KNOWN =
      Box.all(5)
          .with(0, new Box.Limits(0.6, Double.POSITIVE_INFINITY))
          .with(2, new Box.Limits(Double.NEGATIVE_INFINITY, 0.3));

  private static double[][] points(int n) {
    Design design = Sobol.scrambled(5, n, 12);
    double[][] points = new double[n][];
    for (int k = 0; k < n; k++) {
      points[k] = design.point(k);
    }
    return points;
  }

  private static boolean[] interesting(double[][] points, double noise) {
    var random = new SplitMix64(8);
    boolean[] interesting = new boolean[points.length];
    for (int k = 0; k < points.length; k++) {
      interesting[k] = KNOWN.contains(points[k]) ^ random.uniform() < noise;
    }
    return interesting;
  }

  private static Prim.Step bestOf(List<Prim.Step> steps) {
    Prim.Step best = steps.get(0);
    for (Prim.Step step : steps) {
      double f = step.score().coverage() * step.score().density();
      best = f > best.score().coverage() * best.score().density() ? step : best;
    }
    return best;
  }

  @Test
  void peelingFindsTheKnownBox() {
    double[][] points = points(2_000);
    Prim.Step best = bestOf(new Prim(0.05, 0.05).trajectory(points, interesting(points, 0)));
    assertThat(best.score().coverage()).isGreaterThan(0.9);
    assertThat(best.score().density()).isGreaterThan(0.9);
    assertThat(best.box().limits().get(0).low()).isCloseTo(0.6, within(0.03));
    assertThat(best.box().limits().get(2).high()).isCloseTo(0.3, within(0.03));
    assertThat(best.box().restricted()).isEqualTo(2);
  }

  @Test
  void peelingFindsTheKnownBoxThroughNoise() {
    double[][] points = points(2_000);
    Prim.Step best = bestOf(new Prim(0.05, 0.05).trajectory(points, interesting(points, 0.05)));
    assertThat(best.box().limits().get(0).low()).isCloseTo(0.6, within(0.06));
    assertThat(best.box().limits().get(2).high()).isCloseTo(0.3, within(0.06));
    assertThat(best.score().density()).isGreaterThan(0.85);
  }

  @Test
  void trajectoryShrinksWhileDensityRisesAndKeepsItsMass() {
    double[][] points = points(882);
    boolean[] interesting = interesting(points, 0.02);
    List<Prim.Step> steps = new Prim(0.1, 0.05).trajectory(points, interesting);
    assertThat(steps.get(0).score().mass()).isEqualTo(1);
    assertThat(steps.get(0).score().coverage()).isEqualTo(1);
    for (int i = 1; i < steps.size(); i++) {
      Score before = steps.get(i - 1).score();
      Score after = steps.get(i).score();
      assertThat(after.density()).isGreaterThan(before.density());
      assertThat(after.cases()).isLessThan(before.cases());
      assertThat(after.mass()).isGreaterThanOrEqualTo(0.05);
      assertThat(Score.of(steps.get(i).box(), points, interesting)).isEqualTo(after);
    }
  }

  /** Ten values 0 to 9 and a tenth peeled: the cut is the midpoint of the neighbours. */
  @Test
  void cutsAreMidpointsAndStepPastTies() {
    double[][] points = {{0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {9}};
    boolean[] interesting = new boolean[10];
    interesting[0] = true;
    List<Prim.Step> steps = new Prim(0.1, 0.3).trajectory(points, interesting);
    assertThat(steps.get(1).box().limits().get(0).high()).isEqualTo(8.5);
    double[][] tied = {{0}, {1}, {2}, {3}, {4}, {5}, {6}, {9}, {9}, {9}};
    steps = new Prim(0.1, 0.3).trajectory(tied, interesting);
    assertThat(steps.get(1).box().limits().get(0).high()).isEqualTo(7.5);
    assertThat(steps.get(1).score().cases()).isEqualTo(7);
  }

  @Test
  void withoutCasesOfInterestNothingIsPeeled() {
    double[][] points = points(50);
    assertThat(new Prim(0.1, 0.05).trajectory(points, new boolean[50])).hasSize(1);
  }

  /** The published box of the biofuel study of Bryant and Lempert (2010): 87 cases, 67 of them. */
  @Test
  void quasiPOfAPublishedBoxIsThePublishedOne() {
    Score box = new Score(87, 67, 882, 89);
    assertThat(box.coverage()).isCloseTo(.752809, within(5e-7));
    assertThat(box.density()).isCloseTo(.770115, within(5e-7));
    assertThat(box.mass()).isCloseTo(.0986395, within(5e-8));
    assertThat(QuasiP.tail(box, new Score(95, 68, 882, 89))).isCloseTo(.1574, within(5e-5));
  }

  @Test
  void quasiPIsSmallForLimitsThatMatterOnly() {
    double[][] points = points(1_000);
    boolean[] interesting = interesting(points, 0);
    Box box = KNOWN.with(4, new Box.Limits(0.1, Double.POSITIVE_INFINITY));
    var values = QuasiP.of(box, points, interesting);
    assertThat(values.get(0).orElseThrow()).isLessThan(1e-20);
    assertThat(values.get(4).orElseThrow()).isEqualTo(1);
    assertThat(values.get(1)).isEmpty();
  }

  @Test
  void treeFindsTheKnownBoxAsALeaf() {
    double[][] points = points(1_000);
    List<Cart.Leaf> leaves = new Cart(0.05).leaves(points, interesting(points, 0));
    Cart.Leaf best = leaves.get(0);
    long cases = 0;
    for (Cart.Leaf leaf : leaves) {
      best = leaf.score().density() > best.score().density() ? leaf : best;
      cases += leaf.score().cases();
      assertThat(leaf.score().mass()).isGreaterThanOrEqualTo(0.05);
    }
    assertThat(cases).isEqualTo(1_000);
    assertThat(best.score().density()).isEqualTo(1);
    assertThat(best.score().coverage()).isEqualTo(1);
    assertThat(best.box().limits().get(0).low()).isCloseTo(0.6, within(0.01));
    assertThat(best.box().limits().get(2).high()).isCloseTo(0.3, within(0.01));
    assertThat(best.box().restricted()).isEqualTo(2);
  }

  @Test
  void everyPointLiesInExactlyOneLeaf() {
    double[][] points = points(500);
    List<Cart.Leaf> leaves = new Cart(0.1).leaves(points, interesting(points, 0.1));
    for (double[] point : points) {
      assertThat(leaves.stream().filter(leaf -> leaf.box().contains(point)).count()).isEqualTo(1);
    }
  }

  @Test
  void pointsWithoutSenseAreRefused() {
    assertThatThrownBy(() -> new Prim(0.6, 0.05)).hasMessageContaining("alpha: 0.6");
    assertThatThrownBy(
            () -> new Cart(0.1).leaves(new double[][] {{1}, {Double.NaN}}, new boolean[2]))
        .hasMessage("points[1][0]: NaN is not a finite number");
    assertThatThrownBy(() -> new Cart(0.1).leaves(new double[2][3], new boolean[1]))
        .hasMessageContaining("as many as the 2 points");
  }
}
