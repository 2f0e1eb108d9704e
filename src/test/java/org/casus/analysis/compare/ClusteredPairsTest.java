package org.casus.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.casus.analysis.Clusters;
import org.casus.analysis.Coverage;
import org.casus.analysis.Estimate;
import org.casus.analysis.IntervalMethod;
import org.casus.experiment.Response;
import org.casus.experiment.design.SplitMix64;
import org.junit.jupiter.api.Test;

/** A difference over many worlds that meet the same replications. */
class ClusteredPairsTest {

  private static final int WORLDS = 12;
  private static final int DRAWS = 24;
  private static final Terms TERMS = new Terms(IntervalMethod.BCA, 0.95, Map.of());

  /** The effect of a draw is the same in all worlds but for a little noise; its mean is 0.4. */
  private static Pairs pairs(SplitMix64 random, boolean common) {
    double[] draw = Coverage.normals(random, DRAWS);
    double[] before = new double[WORLDS * DRAWS];
    double[] after = new double[before.length];
    for (int i = 0; i < before.length; i++) {
      before[i] = i / DRAWS + draw[i % DRAWS];
      after[i] = before[i] + 0.4 + draw[i % DRAWS] / 2 + Coverage.normal(random) / 10;
    }
    long[] draws = IntStream.range(0, before.length).mapToLong(i -> i % DRAWS).toArray();
    Response response =
        new Response("deaths", "Deaths", "people", Response.Kind.NUMBER, "", List.of(), h -> 0);
    Clusters clusters = common ? Clusters.of(draws) : Clusters.apart(before.length);
    return new Pairs(response, "w", before, after, clusters);
  }

  private static Estimate difference(Pairs pairs) {
    return Family.of(List.of(pairs), TERMS).contrasts().get(0).effect().orElseThrow().difference();
  }

  @Test
  void worldsThatShareTheirChanceAreNotCountedAsReplications() {
    assertThat(Coverage.of(0.4, random -> difference(pairs(random, true)))).isBetween(0.93, 0.97);
    assertThat(Coverage.of(0.4, random -> difference(pairs(random, false)))).isLessThan(0.6);
  }

  @Test
  void aShareThatNoPairChangesIsKnownAsWellAsTheDrawsAllow() {
    boolean[] none = new boolean[60];
    long[] draws = IntStream.range(0, 60).mapToLong(i -> i % 5).toArray();
    Effect effect = Effect.ofShare(none, none, Clusters.of(draws), 0.95);
    assertThat(effect.difference().high()).isEqualTo(Tango.difference(0, 0, 5, 0.95).high());
    assertThat(effect.difference().n()).isEqualTo(60);
    assertThat(effect.p()).isEqualTo(1);
  }

  @Test
  void theSmallerTheClustersTheSmallerTheDoubt() {
    boolean[] before = new boolean[40];
    boolean[] after = new boolean[40];
    Arrays.fill(after, 0, 10, true);
    long[] many = IntStream.range(0, 40).mapToLong(i -> i / 2).toArray();
    long[] few = IntStream.range(0, 40).mapToLong(i -> i / 10).toArray();
    double fine = Effect.ofShare(before, after, Clusters.of(many), 0.95).difference().halfWidth();
    double rough = Effect.ofShare(before, after, Clusters.of(few), 0.95).difference().halfWidth();
    assertThat(fine).isLessThan(rough);
  }
}
