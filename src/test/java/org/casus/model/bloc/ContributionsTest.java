package org.casus.model.bloc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.casus.analysis.VotingPower;
import org.junit.jupiter.api.Test;

class ContributionsTest {

  private static final Offset<Double> PRINTED = within(5e-10);
  private static final Offset<Double> EXACT = within(1e-9);
  private static final double[] VALUES = {10, 4, 2};

  @Test
  void v13PowerIndicesReproduceThePrintedDigits() {
    int[] weights = {35, 20, 15, 15, 15};
    double[] shapley = VotingPower.shapleyShubik(weights, 51);
    double[] banzhaf = VotingPower.banzhaf(weights, 51);
    assertThat(shapley[0]).isCloseTo(.45, EXACT);
    assertThat(shapley[1]).isCloseTo(.20, EXACT);
    assertThat(shapley[2]).isCloseTo(.116667, within(5e-7));
    assertThat(shapley[4]).isEqualTo(shapley[2]);
    assertThat(banzhaf[0]).isCloseTo(.44, EXACT);
    assertThat(banzhaf[1]).isCloseTo(.20, EXACT);
    assertThat(banzhaf[2]).isCloseTo(.12, EXACT);
    assertThat(Arrays.stream(shapley).sum()).isCloseTo(1, EXACT);
  }

  @Test
  void v13EqualMembersHaveEqualPower() {
    int[] weights = new int[15];
    Arrays.fill(weights, 1);
    for (double share : VotingPower.shapleyShubik(weights, 10)) {
      assertThat(share).isCloseTo(1 / 15.0, EXACT);
    }
    for (double share : VotingPower.banzhaf(weights, 10)) {
      assertThat(share).isCloseTo(1 / 15.0, EXACT);
    }
    assertThat(VotingPower.banzhaf(weights, 16)).containsOnly(0);
    assertThatThrownBy(() -> VotingPower.banzhaf(new int[21], 3)).hasMessageContaining("20");
  }

  @Test
  void v14PurePublicForceIsGivenByTheMostInterestedAlone() {
    double[] given = new Contributions(1, 1, 1).equilibrium(VALUES, new double[3]);
    assertThat(given).containsExactly(new double[] {9, 0, 0}, EXACT);
    assertThat(new Contributions(20, 1, 1).equilibrium(VALUES, new double[3])).containsOnly(0);
  }

  @Test
  void v14JointProductReproducesThePrintedDigits() {
    double[] given = new Contributions(1, 1, 1).equilibrium(VALUES, new double[] {1, 1, 1});
    assertThat(given[0]).isCloseTo(9.290725355, PRINTED);
    assertThat(given[1]).isCloseTo(.565263786, PRINTED);
    assertThat(given[2]).isCloseTo(.220353084, PRINTED);
    double total = Arrays.stream(given).sum();
    assertThat(given[0] / total).isCloseTo(.9220, within(5e-5));
    assertThat(given[1] / total).isCloseTo(.0561, within(5e-5));
    assertThat(given[2] / total).isCloseTo(.0219, within(5e-5));
    for (int i = 0; i < 3; i++) {
      assertThat(VALUES[i] / (1 + total) + 1 / (1 + given[i])).isCloseTo(1, EXACT);
    }
  }

  @Test
  void memberWithoutPrivateValueFillsWhatOthersLeave() {
    double[] given = new Contributions(1, 1, 1).equilibrium(VALUES, new double[] {0, 3, 0});
    double other = 3 / (1 - 4 / 10.0) - 1;
    assertThat(given).containsExactly(new double[] {9 - other, other, 0}, EXACT);
    double[] equals = new Contributions(1, 1, 1).equilibrium(new double[] {5, 5}, new double[2]);
    assertThat(equals).containsExactly(new double[] {2, 2}, EXACT);
  }

  @Test
  void leadFillsThePlanUpToItsCap() {
    Pledges pledges = new Pledges(.2, .15);
    double[] stakes = {1, .63, .15, .32};
    double[] given = pledges.amounts(7000, 0, stakes, new double[] {9450, 980, 1800, 100});
    assertThat(given[1]).isCloseTo(.2 * 7000 * .48, EXACT);
    assertThat(given[2]).isZero();
    assertThat(given[3]).isEqualTo(100);
    assertThat(Arrays.stream(given).sum()).isCloseTo(7000, EXACT);
    assertThat(pledges.amounts(7000, 0, stakes, new double[] {840, 980, 1800, 100})[0])
        .isEqualTo(840);
  }

  @Test
  void capIsWhatIsNotTiedDownAndCanBeMoved() {
    assertThat(Pledges.cap(135_000, .8, .35)).isCloseTo(9450, EXACT);
  }
}
