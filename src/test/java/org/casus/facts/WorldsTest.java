package org.casus.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.casus.scenario.Bloc;
import org.casus.scenario.Problem;
import org.casus.scenario.check.Coherence;
import org.junit.jupiter.api.Test;

class WorldsTest {

  @Test
  void sameSeedAndNumberGiveTheSameWorld() {
    for (int world = 0; world < 10; world++) {
      assertThat(BlocWorld.of(1, world)).isEqualTo(BlocWorld.of(1, world));
      assertThat(ClaimWorld.of(1, world)).isEqualTo(ClaimWorld.of(1, world));
    }
  }

  @Test
  void anotherSeedOrNumberGivesAnotherWorld() {
    assertThat(BlocWorld.of(1, 0).states()).isNotEqualTo(BlocWorld.of(2, 0).states());
    assertThat(ClaimWorld.of(1, 0).states()).isNotEqualTo(ClaimWorld.of(1, 1).states());
  }

  @Test
  void everyWorldIsCoherent() {
    for (int world = 0; world < 100; world++) {
      assertThat(Coherence.check(BlocWorld.of(1, world))).filteredOn(Problem::isError).isEmpty();
      assertThat(Coherence.check(ClaimWorld.of(1, world))).filteredOn(Problem::isError).isEmpty();
    }
  }

  @Test
  void blocsHaveFromThreeToFifteenMembersAndDifferentRules() {
    List<Bloc> blocs =
        IntStream.range(0, 200).mapToObj(w -> BlocWorld.of(1, w).blocs().get("BLOC")).toList();
    assertThat(blocs).allSatisfy(bloc -> assertThat(bloc.members()).hasSizeBetween(3, 15));
    assertThat(blocs.stream().map(b -> b.measures().condemn().orElseThrow().rule()).distinct())
        .hasSize(5);
  }

  @Test
  void runsComeInTheSameOrderOnAnyNumberOfThreads() {
    Worlds worlds = new Worlds(7);
    assertThat(worlds.runs(ClaimWorld.of(7, 1), 4))
        .isEqualTo(
            IntStream.range(0, 4).mapToObj(r -> Crisis.of(ClaimWorld.of(7, 1), 7, r)).toList());
  }
}
