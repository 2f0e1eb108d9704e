package org.casus.analysis.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.casus.experiment.design.LatinHypercube;
import org.junit.jupiter.api.Test;

/** The search finds what is known of functions that others use to test searches. */
class ParetoSearchTest {

  private static final double BRANIN_MINIMUM = 0.397887358;

  private static ParetoSearch search(
      int dimensions, int objectives, int population, int generations, long seed) {
    var first = LatinHypercube.maximin(dimensions, population, seed, 20);
    List<List<Double>> points = new ArrayList<>();
    for (long k = 0; k < population; k++) {
      List<Double> point = new ArrayList<>();
      for (double x : first.point(k)) {
        point.add(x);
      }
      points.add(point);
    }
    return new ParetoSearch(points, objectives, generations, seed);
  }

  private static Function<List<List<Double>>, List<List<Double>>> each(
      Function<List<Double>, List<Double>> function) {
    return candidates -> candidates.stream().map(function).toList();
  }

  /** Branin's function on [-5, 10] x [0, 15]. */
  private static List<Double> branin(List<Double> u) {
    double x = -5 + 15 * u.get(0);
    double y = 15 * u.get(1);
    double part = y - 5.1 / (4 * Math.PI * Math.PI) * x * x + 5 / Math.PI * x - 6;
    return List.of(part * part + 10 * (1 - 1 / (8 * Math.PI)) * Math.cos(x) + 10);
  }

  /** ZDT1 of Zitzler, Deb and Thiele (2000). */
  private static List<Double> zdt1(List<Double> u) {
    double rest = u.subList(1, u.size()).stream().mapToDouble(Double::doubleValue).sum();
    double g = 1 + 9 * rest / (u.size() - 1);
    return List.of(u.get(0), g * (1 - Math.sqrt(u.get(0) / g)));
  }

  /** ZDT2 of the same authors, whose front bends the other way. */
  private static List<Double> zdt2(List<Double> u) {
    double rest = u.subList(1, u.size()).stream().mapToDouble(Double::doubleValue).sum();
    double g = 1 + 9 * rest / (u.size() - 1);
    return List.of(u.get(0), g * (1 - u.get(0) / g * (u.get(0) / g)));
  }

  /** The area that two objectives dominate within a corner. */
  private static double hypervolume(List<List<Double>> front, double corner) {
    double area = 0;
    double height = corner;
    for (List<Double> point : front.stream().sorted(Comparator.comparing(p -> p.get(0))).toList()) {
      if (point.get(0) < corner && point.get(1) < height) {
        area += (corner - point.get(0)) * (height - point.get(1));
        height = point.get(1);
      }
    }
    return area;
  }

  @Test
  void theMinimumOfBraninIsFoundToAThousandth() {
    for (long seed = 1; seed <= 5; seed++) {
      List<List<Double>> best = search(2, 1, 24, 60, seed).run(each(ParetoSearchTest::branin));
      assertThat(branin(best.get(0)).get(0))
          .as("seed %d", seed)
          .isBetween(BRANIN_MINIMUM - 1e-9, BRANIN_MINIMUM + 1e-3);
    }
  }

  @Test
  void theFrontOfZdt1IsApproachedWithinOnePercentOfItsHypervolume() {
    List<List<Double>> front =
        search(10, 2, 100, 150, 1).run(each(ParetoSearchTest::zdt1)).stream()
            .map(ParetoSearchTest::zdt1)
            .toList();
    assertThat(hypervolume(front, 1)).isBetween(0.99 * 2 / 3, 2.0 / 3);
    assertThat(hypervolume(front, 1.1)).isBetween(0.99 * 0.876667, 0.876667);
  }

  @Test
  void theFrontOfZdt2IsApproachedWithinTwoPercentOfItsHypervolume() {
    List<List<Double>> front =
        search(10, 2, 100, 150, 1).run(each(ParetoSearchTest::zdt2)).stream()
            .map(ParetoSearchTest::zdt2)
            .toList();
    assertThat(hypervolume(front, 1)).isBetween(0.98 / 3, 1.0 / 3);
    assertThat(hypervolume(front, 1.1)).isBetween(0.98 * 0.543333, 0.543334);
  }

  @Test
  void equalSeedsAskForEqualCandidatesWhateverOtherThreadsSearch() {
    List<List<List<Double>>> one = asked(7);
    CompletableFuture<List<List<List<Double>>>> other =
        CompletableFuture.supplyAsync(() -> asked(8));
    assertThat(asked(7)).isEqualTo(one);
    assertThat(other.join()).isNotEqualTo(one);
  }

  private static List<List<List<Double>>> asked(long seed) {
    List<List<List<Double>>> asked = new ArrayList<>();
    search(3, 2, 8, 6, seed)
        .run(
            candidates -> {
              asked.add(candidates);
              return each(ParetoSearchTest::zdt1).apply(candidates);
            });
    return asked;
  }

  @Test
  void aCandidateThatCannotBeJudgedNeverSurvives() {
    List<List<Double>> best =
        search(2, 2, 12, 10, 3).run(each(u -> u.get(0) < 0.5 ? List.of(Double.NaN, 0.0) : zdt1(u)));
    assertThat(best).isNotEmpty().allMatch(u -> u.get(0) >= 0.5);
  }

  @Test
  void aPopulationOfThreeIsRefused() {
    assertThatThrownBy(() -> search(2, 2, 3, 10, 1)).hasMessageContaining("population: 3");
  }
}
