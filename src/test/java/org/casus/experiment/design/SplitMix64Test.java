package org.casus.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SplitMix64Test {

  @Test
  void sequenceOfAKnownSeedIsThePublishedOne() {
    var random = new SplitMix64(1_234_567);
    assertThat(Long.toUnsignedString(random.next())).isEqualTo("6457827717110365317");
    assertThat(Long.toUnsignedString(random.next())).isEqualTo("3203168211198807973");
    assertThat(Long.toUnsignedString(random.next())).isEqualTo("9817491932198370423");
    assertThat(Long.toUnsignedString(random.next())).isEqualTo("4593380528125082431");
    assertThat(Long.toUnsignedString(random.next())).isEqualTo("16408922859458223821");
  }

  @Test
  void sequenceOfSeedZeroIsThePublishedOne() {
    var random = new SplitMix64(0);
    assertThat(random.next()).isEqualTo(0xe220a8397b1dcdafL);
    assertThat(random.next()).isEqualTo(0x6e789e6aa1b965f4L);
    assertThat(random.next()).isEqualTo(0x06c45d188009454fL);
  }

  @Test
  void smallNumbersAreEquallyFrequent() {
    var random = new SplitMix64(5);
    int[] counts = new int[6];
    for (int i = 0; i < 60_000; i++) {
      counts[random.below(6)]++;
    }
    for (int count : counts) {
      assertThat(count).isBetween(9_600, 10_400);
    }
  }

  @Test
  void everyPartOfAKeyCounts() {
    assertThat(SplitMix64.hash(1, 2, 3)).isNotEqualTo(SplitMix64.hash(1, 3, 2));
    assertThat(SplitMix64.hash(1, 2)).isNotEqualTo(SplitMix64.hash(2, 1));
    assertThat(SplitMix64.hash(1)).isNotEqualTo(SplitMix64.hash(1, 0));
  }
}
