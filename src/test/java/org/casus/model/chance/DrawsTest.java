package org.casus.model.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class DrawsTest {

  private static final int SAMPLE = 100_000;

  @Test
  void splitMixGivesItsPublishedSequences() {
    assertThat(SplitMix64.at(1234567, 0)).isEqualTo(6457827717110365317L);
    assertThat(SplitMix64.at(1234567, 1)).isEqualTo(3203168211198807973L);
    assertThat(SplitMix64.at(1234567, 2)).isEqualTo(Long.parseUnsignedLong("9817491932198370423"));
    assertThat(SplitMix64.at(1234567, 3)).isEqualTo(4593380528125082431L);
    assertThat(SplitMix64.at(1234567, 4)).isEqualTo(Long.parseUnsignedLong("16408922859458223821"));
    assertThat(SplitMix64.at(0, 0)).isEqualTo(0xe220a8397b1dcdafL);
    assertThat(SplitMix64.at(0, 1)).isEqualTo(0x6e789e6aa1b965f4L);
    assertThat(SplitMix64.at(0, 2)).isEqualTo(0x06c45d188009454fL);
  }

  @Test
  void schemeOfKeysNeverChanges() {
    Draws draws = new Draws(1, 0);
    assertThat(Draws.key("NER")).isEqualTo(0x1be8598a4e78113cL);
    assertThat(Purpose.VOTE.key()).isEqualTo(Draws.key("VOTE"));
    assertThat(draws.bits(Purpose.VOTE, Draws.key("NER"), Draws.key("NGA"), 12, 3))
        .isEqualTo(0x542760a8766d255aL);
    assertThat(draws.uniform(Purpose.VOTE, Draws.key("NER"), Draws.key("NGA"), 12, 3))
        .isEqualTo(0.32872585404259225);
  }

  @Test
  void everyKeyMatters() {
    double base = new Draws(1, 2).uniform(Purpose.LAG, 3, 4, 5, 6);
    assertThat(new Draws(9, 2).uniform(Purpose.LAG, 3, 4, 5, 6)).isNotEqualTo(base);
    assertThat(new Draws(1, 9).uniform(Purpose.LAG, 3, 4, 5, 6)).isNotEqualTo(base);
    Draws draws = new Draws(1, 2);
    assertThat(draws.uniform(Purpose.VOTE, 3, 4, 5, 6)).isNotEqualTo(base);
    assertThat(draws.uniform(Purpose.LAG, 4, 3, 5, 6)).isNotEqualTo(base);
    assertThat(draws.uniform(Purpose.LAG, 3, 4, 6, 5)).isNotEqualTo(base);
    assertThat(draws.uniform(Purpose.LAG, 3, 4, 5, -6)).isNotEqualTo(base);
    assertThat(draws.uniform(Purpose.LAG, 3, 4, 5, 6)).isEqualTo(base);
  }

  /** Chi-square over 100 cells: a true scheme fails below 49 or above 176 once in 10^5 seeds. */
  @Test
  void uniformsFillTheIntervalEvenlyAlongEveryKey() {
    Draws draws = new Draws(1, 0);
    assertEven(i -> draws.uniform(Purpose.VOTE, i, 0, 0, 0));
    assertEven(i -> draws.uniform(Purpose.VOTE, 0, i, 0, 0));
    assertEven(i -> draws.uniform(Purpose.VOTE, 0, 0, i, 0));
    assertEven(i -> draws.uniform(Purpose.VOTE, 0, 0, 0, i));
    assertEven(i -> new Draws(1, i).uniform(Purpose.VOTE, 0, 0, 0, 0));
    assertEven(i -> new Draws(i, 0).uniform(Purpose.VOTE, 0, 0, 0, 0));
  }

  private static void assertEven(IntToDoubleFunction draw) {
    int[] cells = new int[100];
    for (int i = 0; i < SAMPLE; i++) {
      cells[(int) (draw.applyAsDouble(i) * 100)]++;
    }
    double expected = SAMPLE / 100.0;
    double chiSquare = 0;
    for (int cell : cells) {
      chiSquare += (cell - expected) * (cell - expected) / expected;
    }
    assertThat(chiSquare).isBetween(49.0, 176.0);
  }

  /** A true scheme exceeds 4.5 standard errors once in 1.5 * 10^5 seeds. */
  @Test
  void neighbouringKeysAreUncorrelated() {
    Draws draws = new Draws(1, 0);
    assertUncorrelated(i -> draws.uniform(Purpose.VOTE, i, 0, 0, 0));
    assertUncorrelated(i -> draws.uniform(Purpose.VOTE, 0, i, 0, 0));
    assertUncorrelated(i -> draws.uniform(Purpose.VOTE, 0, 0, i, 0));
    assertUncorrelated(i -> draws.uniform(Purpose.VOTE, 0, 0, 0, i));
    assertUncorrelated(i -> new Draws(1, i).uniform(Purpose.VOTE, 0, 0, 0, 0));
    assertUncorrelated(i -> new Draws(i, 0).uniform(Purpose.VOTE, 0, 0, 0, 0));
  }

  private static void assertUncorrelated(IntToDoubleFunction draw) {
    double sum = 0;
    for (int i = 0; i < SAMPLE; i++) {
      sum += 12 * (draw.applyAsDouble(i) - 0.5) * (draw.applyAsDouble(i + 1) - 0.5);
    }
    assertThat(sum / SAMPLE).isCloseTo(0, within(4.5 / Math.sqrt(SAMPLE)));
  }

  @Test
  void aMillionKeysGiveAMillionDifferentWords() {
    Draws draws = new Draws(1, 0);
    long[] words = new long[1_000_000];
    for (int i = 0; i < words.length; i++) {
      words[i] = draws.bits(Purpose.VOTE, i % 100, i / 100 % 10, i / 1000 % 100, i / 100_000);
    }
    Arrays.sort(words);
    assertThat(Arrays.stream(words).distinct().count()).isEqualTo(words.length);
  }

  @Test
  void distributionsHaveTheirMeans() {
    Draws draws = new Draws(7, 0);
    double[] sums = new double[5];
    for (int i = 0; i < SAMPLE; i++) {
      double normal = draws.normal(Purpose.TASTE, i, 0, 0, 0);
      sums[0] += normal;
      sums[1] += normal * normal;
      sums[2] += draws.gumbel(Purpose.TASTE, i, 0, 0, 1);
      sums[3] += draws.exponential(Purpose.TASTE, i, 0, 0, 2, 4);
      sums[4] += draws.event(0.3, Purpose.TASTE, i, 0, 0, 3) ? 1 : 0;
    }
    double error = 3 / Math.sqrt(SAMPLE);
    assertThat(sums[0] / SAMPLE).isCloseTo(0, within(error));
    assertThat(sums[1] / SAMPLE).isCloseTo(1, within(error * Math.sqrt(2)));
    assertThat(sums[2] / SAMPLE).isCloseTo(0.5772156649, within(error * Math.PI / Math.sqrt(6)));
    assertThat(sums[3] / SAMPLE).isCloseTo(4, within(error * 4));
    assertThat(sums[4] / SAMPLE).isCloseTo(0.3, within(error * Math.sqrt(0.21)));
  }

  @Test
  void gammaDrawsHaveTheirMeanAndSpread() {
    Draws draws = new Draws(7, 0);
    int n = 20_000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double lag = draws.gamma(Purpose.LAG, i, 0, 0, 0, 2.5, 30);
      sum += lag;
      squares += (lag - 30) * (lag - 30);
    }
    double variance = 900 / 2.5;
    assertThat(sum / n).isCloseTo(30, within(3 * Math.sqrt(variance / n)));
    double spread = variance * Math.sqrt((2 + 6 / 2.5) / n);
    assertThat(squares / n).isCloseTo(variance, within(3 * spread));
  }

  @Test
  void raisingAProbabilityNeverUndoesAnEvent() {
    Draws draws = new Draws(3, 0);
    for (int day = 0; day < 1000; day++) {
      boolean rare = draws.event(0.2, Purpose.ENVOY, 1, 2, day, 0);
      boolean common = draws.event(0.6, Purpose.ENVOY, 1, 2, day, 0);
      assertThat(!rare || common).isTrue();
      assertThat(draws.event(0, Purpose.ENVOY, 1, 2, day, 0)).isFalse();
      assertThat(draws.event(1, Purpose.ENVOY, 1, 2, day, 0)).isTrue();
    }
  }

  @Test
  void purposesHaveDifferentKeys() {
    assertThat(Arrays.stream(Purpose.values()).map(Purpose::key)).doesNotHaveDuplicates();
  }

  @Test
  void probabilityOutsideItsRangeIsRefused() {
    Draws draws = new Draws(1, 1);
    assertThatThrownBy(() -> draws.event(1.3, Purpose.ENVOY, 1, 2, 3, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("probability: 1.3 must be in [0.0, 1.0]");
    assertThatThrownBy(() -> draws.event(Double.NaN, Purpose.ENVOY, 1, 2, 3, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
