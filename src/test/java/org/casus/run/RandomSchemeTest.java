package org.casus.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RandomSchemeTest {

  /** Another draw under the same keys needs another version of the scheme. */
  @Test
  void versionOneDrawsAsItAlwaysDid() {
    RandomScheme scheme = RandomScheme.ofModel();
    assertThat(scheme.version()).isEqualTo(1);
    assertThat(scheme.selfTest())
        .containsExactly(
            "d272d1a3a63661d8", "8caba73f52cc12c6", "f5a1c4751a271d9c", "ca3eb118473f353e");
  }
}
