package org.casus.model.insurgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** V-22 to V-26, the stock movement of V-31, and the equations that section 23 changed. */
class InsurgencyTest {

  private static final double EXACT = 1e-9;

  @Test
  void fightersGrowToTheirFixpointOrDieOut() {
    Recruitment bare = new Recruitment(0.55, 20_000, 0.36, 0);
    assertThat(bare.fixpoint()).isCloseTo(6909.09, within(0.005));
    assertThat(bare.after(1000, 5)).isCloseTo(2103.04, within(0.005));
    assertThat(bare.rate(0)).isCloseTo(0.19, within(EXACT));
    assertThat(bare.rate(bare.fixpoint())).isCloseTo(0, within(EXACT));
    assertThat(new Recruitment(0.3, 20_000, 0.36, 0).fixpoint()).isZero();
    assertThat(new Recruitment(0.36, 20_000, 0.36, 0).after(1000, 1e6)).isLessThan(1);
  }

  @Test
  void closedFormFollowsTheEquationInSmallSteps() {
    Recruitment grows = new Recruitment(0.55, 5000, 0.3, 0.1);
    double stepped = 700;
    int steps = 200_000;
    for (int i = 0; i < steps; i++) {
      stepped += stepped * grows.rate(stepped) * 3 / steps;
    }
    assertThat(grows.after(700, 3)).isCloseTo(stepped, within(0.05));
  }

  @Test
  void capacityIsNeverBelowWhatWasThere() {
    assertThat(Recruitment.capacity(0.8 * 1000, 0.5, 400, 2, 1340)).isEqualTo(2680);
    assertThat(Recruitment.capacity(0.8 * 1000, 0.4, 400, 2, 10)).isCloseTo(320, within(EXACT));
    assertThat(Recruitment.capacity(0.8 * 5000, 0.5, 400, 2, 0)).isEqualTo(400);
  }

  @Test
  void capturesReachHalfAtTheHalfEffect() {
    assertThat(Recruitment.capture(0.6, 10_000, 1000, 10)).isCloseTo(0.3, within(EXACT));
    assertThat(Recruitment.capture(0.6, 0, 1000, 10)).isZero();
    assertThat(Recruitment.capture(0.6, 100, 0, 10)).isCloseTo(0.6, within(EXACT));
  }

  @Test
  void rivalsLoseAlike() {
    double one = Recruitment.rivalry(0.3, 4000, 1800);
    assertThat(one).isCloseTo(Recruitment.rivalry(0.3, 1800, 4000), within(EXACT));
    assertThat(2 * one).isCloseTo(2 * 0.3 * 4000 * 1800 / 5800, within(EXACT));
    assertThat(Recruitment.rivalry(0, 4000, 1800)).isZero();
    assertThat(Recruitment.rivalry(0.3, 0, 0)).isZero();
  }

  @Test
  void controlComesToItsEquilibrium() {
    assertThat(Control.equilibrium(0.3, 0.2)).isCloseTo(0.6, within(EXACT));
    double gap = Control.after(0.9, 0.3, 0.2, 1) - 0.6;
    assertThat(gap).isCloseTo(0.3 * StrictMath.exp(-0.5), within(EXACT));
    assertThat(Control.equilibrium(0, 0)).isEqualTo(1);
    assertThat(Control.after(0.4, 0, 0, 3)).isEqualTo(0.4);
  }

  @Test
  void clusteredCountsHaveTheirMoments() {
    assertThat(Counts.none(2, 1.5)).isCloseTo(0.280566, within(5e-7));
    assertThat(Counts.variance(2, 1.5)).isCloseTo(4.666667, within(5e-7));
    assertThat(Counts.none(2, 1e9)).isCloseTo(StrictMath.exp(-2), within(1e-8));
    SplittableRandom random = new SplittableRandom(1);
    int n = 200_000;
    double sum = 0;
    double squares = 0;
    double none = 0;
    for (int i = 0; i < n; i++) {
      int k = Counts.negativeBinomial(2, 1.5, random.nextDouble());
      sum += k;
      squares += (double) k * k;
      none += k == 0 ? 1 : 0;
    }
    assertThat(sum / n).isCloseTo(2, within(3 * StrictMath.sqrt(4.666667 / n)));
    assertThat(squares / n - sum / n * sum / n).isCloseTo(4.666667, within(0.1));
    assertThat(none / n).isCloseTo(0.280566, within(0.004));
  }

  @Test
  void countsOfEveryKindKeepTheirMeanAndBounds() {
    SplittableRandom random = new SplittableRandom(2);
    int n = 100_000;
    double binomial = 0;
    double large = 0;
    double poisson = 0;
    for (int i = 0; i < n; i++) {
      int k = Counts.binomial(12, 0.7, random.nextDouble());
      assertThat(k).isBetween(0, 12);
      binomial += k;
      large += Counts.binomial(5000, 0.3, random.nextDouble());
      poisson += Counts.poisson(3.5, random.nextDouble());
    }
    assertThat(binomial / n).isCloseTo(8.4, within(0.02));
    assertThat(large / n).isCloseTo(1500, within(0.4));
    assertThat(poisson / n).isCloseTo(3.5, within(0.02));
    assertThat(Counts.binomial(9, 1, 0.3)).isEqualTo(9);
    assertThat(Counts.binomial(9, 0, 0.9)).isZero();
    assertThat(Counts.negativeBinomial(0, 2, 0.999)).isZero();
  }

  @Test
  void severityIsLomaxConditionedOnItsLimit() {
    Severity severity = new Severity(2.5, 2.5, 400);
    assertThat(severity.mean()).isCloseTo(4.961251, within(5e-7));
    assertThat(severity.atLeast(10)).isCloseTo(0.100919, within(5e-7));
    assertThat(severity.atLeast(100)).isCloseTo(0.003378, within(5e-7));
    assertThat(severity.atLeast(1)).isEqualTo(1);
    assertThat(severity.atLeast(401)).isZero();
    for (int n : new int[] {2, 10, 100, 400}) {
      double chance = severity.atLeast(n);
      assertThat(severity.deaths(chance * (1 - 1e-9))).isGreaterThanOrEqualTo(n);
      assertThat(severity.deaths(chance * (1 + 1e-9))).isLessThan(n);
    }
  }

  @Test
  void attacksStayFiniteWhenEverybodyHasLeft() {
    Thinning thinning = new Thinning(50, 0.1);
    double gone = StrictMath.sqrt((2000 + 250) / 250.0);
    assertThat(thinning.factor(2000, 0, 0.5)).isCloseTo(gone, within(EXACT));
    assertThat(thinning.factor(2000, 1000, 0.5)).isBetween(1.3, 1.35);
    assertThat(thinning.factor(2000, 2000, 0.5)).isEqualTo(1);
    assertThat(thinning.factor(0, 0, 0.5)).isEqualTo(1);
    assertThat(thinning.factor(2000, 0, 0)).isEqualTo(1);
    assertThat(thinning.factor(2000, 4000, 0.5)).isLessThan(1);
  }

  @Test
  void shockWaitsForItsLagAndHalves() {
    CommandShock shock = new CommandShock(100, 0.6);
    assertThat(shock.on(109, 10, 180)).isZero();
    assertThat(shock.on(110, 10, 180)).isCloseTo(0.6, within(EXACT));
    assertThat(shock.on(290, 10, 180)).isCloseTo(0.3, within(EXACT));
  }

  @Test
  void deathsAreSplitWholeAndByTheirShares() {
    SplittableRandom random = new SplittableRandom(3);
    Casualties.Shares shares = new Casualties.Shares(0.35, 0.15, 0.42, 0.065);
    double[] sums = new double[5];
    int attacks = 40_000;
    for (int i = 0; i < attacks; i++) {
      Casualties dead =
          Casualties.of(
              11,
              shares,
              new Casualties.Luck(
                  random.nextDouble(),
                  random.nextDouble(),
                  random.nextDouble(),
                  random.nextDouble()));
      assertThat(dead.civilians() + dead.stateForces() + dead.fighters() + dead.others())
          .isEqualTo(11);
      sums[0] += dead.civilians();
      sums[1] += dead.stateForces();
      sums[2] += dead.fighters();
      sums[3] += dead.others();
      sums[4] += dead.byState();
    }
    double all = 11.0 * attacks;
    assertThat(sums[0] / all).isCloseTo(0.35, within(0.005));
    assertThat(sums[1] / all).isCloseTo(0.15, within(0.005));
    assertThat(sums[2] / all).isCloseTo(0.42, within(0.005));
    assertThat(sums[3] / all).isCloseTo(0.08, within(0.005));
    assertThat(sums[4] / all).isCloseTo(0.065, within(0.004));
  }

  @Test
  void peopleOnTheMoveAreConservedAndClosedLinksLetNobodyThrough() {
    SplittableRandom random = new SplittableRandom(4);
    for (int i = 0; i < 1000; i++) {
      double[] weights = {random.nextDouble(), 0, 3 * random.nextDouble(), 0, 0.2};
      int people = random.nextInt(500);
      int[] parts = Stocks.spread(people, weights, n -> random.nextDouble());
      int sum = 0;
      for (int part : parts) {
        assertThat(part).isNotNegative();
        sum += part;
      }
      assertThat(sum).isEqualTo(people);
      assertThat(parts[1] + parts[3]).isZero();
    }
    assertThat(Stocks.spread(7, new double[] {0, 0}, n -> 0.5)).containsOnly(0);
  }

  @Test
  void grievanceGoesBackToWhereItWas() {
    assertThat(Grievance.after(0.5, 0.3, 0, 3, 3)).isCloseTo(0.3 + 0.2 / Math.E, within(EXACT));
    assertThat(Grievance.after(0.3, 0.3, 0.02, 3, 1e3)).isCloseTo(0.36, within(EXACT));
    assertThat(Grievance.after(0.9, 0.9, 5, 3, 1e3)).isEqualTo(1);
  }

  @Test
  void swingWidensWithTheRootOfTimeAndIsAnchoredAtItsMedian() {
    SplittableRandom random = new SplittableRandom(5);
    int n = 20_000;
    double squares = 0;
    int above = 0;
    for (int i = 0; i < n; i++) {
      Swing swing = Swing.REST;
      for (int week = 0; week < 52; week++) {
        double z = org.casus.model.chance.Normal.quantile(random.nextDouble());
        swing = swing.next(1 / 52.0, 0.5, 0, 0.9, 0, z, 0);
      }
      squares += swing.walk() * swing.walk();
      above += swing.factor() > 1 ? 1 : 0;
    }
    assertThat(StrictMath.sqrt(squares / n)).isCloseTo(0.5, within(0.01));
    assertThat((double) above / n).isCloseTo(0.5, within(0.012));
    assertThat(Swing.REST.factor()).isEqualTo(1);
  }

  /** By hand: 1 + .3 * 2 * 5000 / 6000. */
  @Test
  void largerJointForceCapturesMoreUpToTwiceTheUsualRise() {
    JointForce force = new JointForce(1.3, 1000);

    assertThat(force.factor(1000)).isCloseTo(1.3, within(1e-12));
    assertThat(force.factor(0)).as("nobody hunts").isEqualTo(1);
    assertThat(force.factor(5000)).isCloseTo(1.5, within(1e-12));
    assertThat(force.factor(1e9)).isCloseTo(1.6, within(1e-6));
    assertThat(new JointForce(0, 1000).factor(5000)).isZero();
  }
}
