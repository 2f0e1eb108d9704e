package org.casus.model.bloc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.casus.model.chance.Draws;
import org.casus.model.chance.Normal;
import org.casus.model.chance.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VotesTest {

  private static final Offset<Double> PRINTED = within(5e-7);
  private static final Offset<Double> EXACT = within(1e-9);
  private static final double[] UNEQUAL = {.95, .9, .9, .8, .8, .7, .6, .6, .5, .4, .2};

  @Test
  void v11EqualMembersReproduceThePrintedDigits() {
    double[] eleven = equal(11, 0.7);
    assertThat(DecisionRules.atLeast(eleven, 8, 0)).isCloseTo(.569562, PRINTED);
    assertThat(DecisionRules.majority(eleven, 2 / 3.0, 0)).isCloseTo(.569562, PRINTED);
    assertThat(DecisionRules.majority(eleven, 0.5, 0)).isCloseTo(.921775, PRINTED);
    assertThat(DecisionRules.majority(equal(15, 0.7), 2 / 3.0, 0)).isCloseTo(.721621, PRINTED);
    assertThat(DecisionRules.consensus(equal(11, 0.05), 1, 0)).isCloseTo(.568800, PRINTED);
    assertThat(DecisionRules.unanimity(equal(11, 0.95), 0)).isCloseTo(Math.pow(0.95, 11), EXACT);
  }

  @Test
  void v12UnequalMembersReproduceThePrintedDigits() {
    assertThat(PoissonBinomial.tail(UNEQUAL, 8)).isCloseTo(.467322, PRINTED);
    assertThat(PoissonBinomial.tail(UNEQUAL, 6)).isCloseTo(.910846, PRINTED);
    assertThat(PoissonBinomial.mean(UNEQUAL)).isCloseTo(7.35, EXACT);
    assertThat(PoissonBinomial.tail(UNEQUAL, 0)).isEqualTo(1);
    assertThat(PoissonBinomial.tail(UNEQUAL, 12)).isZero();
    double whole = Arrays.stream(PoissonBinomial.distribution(UNEQUAL)).sum();
    assertThat(whole).isCloseTo(1, EXACT);
  }

  @Test
  void weightedVotesOfWeightOneAreAPoissonBinomial() {
    int[] ones = new int[UNEQUAL.length];
    Arrays.fill(ones, 1);
    assertThat(WeightedVotes.tail(UNEQUAL, ones, 8))
        .isCloseTo(PoissonBinomial.tail(UNEQUAL, 8), EXACT);
  }

  @Test
  void weightedVotesEqualTheirEnumeration() {
    double[] q = {.9, .6, .5, .3, .2};
    int[] weights = {35, 20, 15, 15, 15};
    double sum = 0;
    for (int coalition = 0; coalition < 32; coalition++) {
      double p = 1;
      int weight = 0;
      for (int i = 0; i < 5; i++) {
        boolean yes = (coalition >> i & 1) == 1;
        p *= yes ? q[i] : 1 - q[i];
        weight += yes ? weights[i] : 0;
      }
      sum += weight >= 51 ? p : 0;
    }
    assertThat(DecisionRules.weighted(q, weights, 51, 0)).isCloseTo(sum, EXACT);
  }

  @Test
  void v43CopulaByQuadratureReproducesThePrintedDigits() {
    double[] three = equal(3, 0.7);
    assertThat(DecisionRules.unanimity(three, 0.5)).isCloseTo(.469561, PRINTED);
    assertThat(DecisionRules.unanimity(three, 0.5)).isCloseTo(.469560571617505566, EXACT);
    assertThat(DecisionRules.unanimity(three, 0)).isCloseTo(.343, EXACT);
    assertThat(DecisionRules.unanimity(equal(15, 0.9), 0.8)).isCloseTo(.707417351356637638, EXACT);
  }

  @Test
  void quadratureResolvesTheSharpestMajorityOfLargeBodies() {
    assertThat(DecisionRules.atLeast(equal(20, 0.3), 10, 0.8)).isCloseTo(0.291147089774336, EXACT);
  }

  @Test
  void v43DrawnVotesFollowTheQuadrature() {
    int n = 100_000;
    int passed = 0;
    int first = 0;
    long[] members = {Draws.key("A"), Draws.key("B"), Draws.key("C")};
    for (int replication = 0; replication < n; replication++) {
      Draws draws = new Draws(5, replication);
      boolean[] votes = CopulaVotes.votes(draws, members, 99, 3, equal(3, 0.7), 0.5);
      passed += DecisionRules.count(votes) == 3 ? 1 : 0;
      first += votes[0] ? 1 : 0;
    }
    assertThat((double) passed / n).isCloseTo(.469561, within(3 * Math.sqrt(.25 / n)));
    assertThat((double) first / n).isCloseTo(.7, within(3 * Math.sqrt(.21 / n)));
  }

  @ParameterizedTest
  @CsvSource({"0.01", "0.2", "0.5", "0.8", "0.99"})
  void dependenceLeavesEachMemberItsOwnProbability(double rho) {
    assertThat(Copula.mix(new double[] {0.3}, rho, q -> q[0])).isCloseTo(0.3, EXACT);
  }

  @Test
  void fullCorrelationMakesUnanimityTheLeastWillingMember() {
    double[] q = {.9, .4, .7};
    for (double common = -3; common < 3; common += 0.1) {
      boolean[] votes = CopulaVotes.votes(q, 1, common, new double[] {1, -1, 0});
      assertThat(DecisionRules.count(votes) == 3).isEqualTo(votes[1]);
    }
    assertThat(DecisionRules.unanimity(q, 0.9999)).isCloseTo(0.4, within(0.01));
  }

  @Test
  void copulaUniformsFeedOutcomesOfSeveralLevels() {
    double z = Copula.score(0.5, 0.4, -1.1);
    assertThat(Copula.uniform(0.5, 0.4, -1.1)).isCloseTo(Normal.cdf(z), EXACT);
    double own = new Draws(1, 1).normal(Purpose.HONOUR, 1, 2, 3, 0);
    assertThat(Copula.score(0, 7, own)).isEqualTo(own);
  }

  @Test
  void twoObjectorsBlockWhereOneIsAReservation() {
    double[] objects = {.1, .2, .3};
    double none = .9 * .8 * .7;
    double one = .1 * .8 * .7 + .9 * .2 * .7 + .9 * .8 * .3;
    assertThat(DecisionRules.consensus(objects, 1, 0)).isCloseTo(none, EXACT);
    assertThat(DecisionRules.consensus(objects, 2, 0)).isCloseTo(none + one, EXACT);
    assertThatThrownBy(() -> DecisionRules.consensus(objects, 0, 0))
        .hasMessageContaining("blocking");
  }

  @Test
  void sharesAreCountedUpwards() {
    assertThat(DecisionRules.needed(2 / 3.0, 9)).isEqualTo(6);
    assertThat(DecisionRules.needed(2 / 3.0, 10)).isEqualTo(7);
    assertThat(DecisionRules.needed(0, 10)).isZero();
    assertThat(DecisionRules.quorate(6, 9, 2 / 3.0)).isTrue();
    assertThat(DecisionRules.quorate(5, 9, 2 / 3.0)).isFalse();
    assertThat(DecisionRules.weight(new boolean[] {true, false, true}, new int[] {5, 4, 2}))
        .isEqualTo(7);
  }

  @Test
  void theLeastInterestedAreNotTheMostRandom() {
    assertThat(Ballot.yes(6, 1, 0.15, 0.1, 0)).isCloseTo(1 / (1 + Math.exp(-0.6)), EXACT);
    assertThat(Ballot.yes(6, 0.21, 0.15, 0.1, 0)).isGreaterThan(Ballot.yes(6, 1, 0.15, 0.1, 0));
    assertThat(Ballot.yes(6, 0.01, 0.15, 0.1, 0)).isEqualTo(Ballot.yes(6, 0.15, 0.15, 0.1, 0));
    assertThat(Ballot.yes(6, 1, 0.15, 0.1, 0.1)).isCloseTo(1 / (1 + Math.exp(-1.2)), EXACT);
    assertThat(Ballot.objects(6, 1, 0.15, -0.2, 0.15)).isCloseTo(1 / (1 + Math.exp(-0.3)), EXACT);
  }

  private static double[] equal(int n, double p) {
    double[] probabilities = new double[n];
    Arrays.fill(probabilities, p);
    return probabilities;
  }
}
