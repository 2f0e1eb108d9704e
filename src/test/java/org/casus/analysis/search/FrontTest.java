package org.casus.analysis.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.casus.analysis.Coverage;
import org.casus.experiment.design.SplitMix64;
import org.junit.jupiter.api.Test;

class FrontTest {

  private static final List<Boolean> SMALL = List.of(false, false);

  /** Candidates with means and noise; noise of a replication is common to all of them. */
  private static Front front(double[][] means, double own, int replications, List<Boolean> large) {
    SplitMix64 random = new SplitMix64(4);
    double[][][] runs = new double[means.length][means[0].length][replications];
    for (int r = 0; r < replications; r++) {
      double common = Coverage.normal(random);
      for (int c = 0; c < means.length; c++) {
        for (int i = 0; i < means[c].length; i++) {
          runs[c][i][r] = means[c][i] + common + own * Coverage.normal(random);
        }
      }
    }
    return new Front(runs, large, List.of(false, false), 0.95);
  }

  @Test
  void membersAreThoseThatNoOtherBeatsInBothObjectives() {
    double[][] means = {{3, 1}, {1, 3}, {2, 2}, {3, 3}, {2.5, 2}, {2, 2}};
    Front front = front(means, 0, 10, SMALL);
    assertThat(front.members()).containsExactly(1, 2, 0);
    assertThat(front(means, 0, 10, List.of(true, true)).members()).containsExactly(3);
    assertThat(front(means, 0, 10, List.of(true, false)).members()).containsExactly(0);
  }

  @Test
  void whatChanceAloneSeparatesCannotBeToldApart() {
    Front front = front(new double[][] {{0, 1}, {0.001, 0.999}, {1, 0}}, 0.3, 40, SMALL);
    assertThat(front.apart(0, 1)).isFalse();
    assertThat(front.apart(0, 2)).isTrue();
    assertThat(front.difference(2, 0, 0).value()).isCloseTo(1, within(0.3));
  }

  @Test
  void commonChanceIsTakenOutOfDifferences() {
    Front front = front(new double[][] {{0, 0}, {0.2, -0.2}}, 0.1, 40, SMALL);
    assertThat(front.estimate(0, 0).halfWidth()).isGreaterThan(0.2);
    assertThat(front.apart(0, 1)).isTrue();
  }

  @Test
  void aCandidateThatIsBeatenByChanceOnlyMayBelong() {
    Front front =
        front(new double[][] {{0, 0}, {0.0005, 0.0005}, {1, 1}, {-1, 0.2}}, 0.3, 40, SMALL);
    List<Integer> members = front.members();
    for (int candidate : new int[] {0, 1}) {
      assertThat(members.contains(candidate) || front.mayBelong(candidate, members)).isTrue();
    }
    assertThat(front.mayBelong(2, members)).isFalse();
  }

  @Test
  void pairsThatAreEqualAreCalledDifferentAsOftenAsTheirLevelSays() {
    int apart = 0;
    SplitMix64 random = new SplitMix64(9);
    for (int study = 0; study < Coverage.STUDIES; study++) {
      double[][][] runs = new double[2][1][20];
      for (int r = 0; r < 20; r++) {
        double common = Coverage.normal(random);
        runs[0][0][r] = common + 0.5 * Coverage.normal(random);
        runs[1][0][r] = common + 0.5 * Coverage.normal(random);
      }
      Front front = new Front(runs, List.of(false), List.of(false), 0.95);
      apart += front.apart(0, 1) ? 1 : 0;
    }
    assertThat(apart / (double) Coverage.STUDIES).isBetween(0.03, 0.07);
  }

  @Test
  void aShareThatWasNeverSeenIsBoundedAndAnUnjudgedCandidateIsNoMember() {
    double none = Double.NaN;
    Front front =
        new Front(
            new double[][][] {
              {{0, 0, 0, 0}, {1, 2, 3, 4}}, {{none, none, none, none}, {0, 0, 0, 0}}
            },
            SMALL,
            List.of(true, false),
            0.95);
    assertThat(front.estimate(0, 0).low()).isZero();
    assertThat(front.estimate(0, 0).high()).isCloseTo(1 - Math.pow(0.05, 0.25), within(1e-9));
    assertThat(front.judged(1)).isFalse();
    assertThat(front.members()).containsExactly(0);
  }
}
