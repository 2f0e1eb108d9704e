package org.casus.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.casus.analysis.Quantiles;
import org.casus.model.world.World;

/** The attacks with deaths of each week in each region of one replication. */
final class AttackWeeks implements Consumer<World> {

  /** From here on a region is active: attacks a week. */
  static final double ACTIVE = 1;

  private final World world;
  private final List<int[]> weeks = new ArrayList<>();
  private int[] before;

  AttackWeeks(World world) {
    this.world = world;
    before = new int[world.ground().atlas().size()];
  }

  @Override
  public void accept(World now) {
    if (now.day() % 7 == 0) {
      int[] sofar =
          IntStream.range(0, before.length).map(r -> now.ground().toll().attacks(r)).toArray();
      int[] last = before;
      weeks.add(IntStream.range(0, sofar.length).map(r -> sofar[r] - last[r]).toArray());
      before = sofar;
    }
  }

  /** Maximum-likelihood exponent of the deaths of attacks with five or more. */
  double exponent() {
    int[] attacks = world.ground().toll().attacksByDeaths();
    return exponent(attacks, 5);
  }

  /**
   * Maximum-likelihood exponent of a discrete power law from a least value on.
   *
   * <p>Source: Clauset, Shalizi and Newman 2009, equation 3.7.
   *
   * @param counts how often each value was seen
   */
  static double exponent(int[] counts, int least) {
    double n = 0;
    double logs = 0;
    for (int value = least; value < counts.length; value++) {
      n += counts[value];
      logs += counts[value] * Math.log(value / (least - 0.5));
    }
    return 1 + n / logs;
  }

  /** Median over the active regions of variance/mean of the attacks of a week. */
  double dispersion() {
    double[] ratios =
        regions(r -> mean(r) >= ACTIVE).mapToDouble(this::dispersion).sorted().toArray();
    return ratios.length == 0 ? Double.NaN : Quantiles.ofSorted(ratios, 0.5);
  }

  /** Variance/mean of the attacks of a week in one region; not a number where there are none. */
  double dispersion(String region) {
    return dispersion(world.ground().atlas().index(region));
  }

  private double dispersion(int region) {
    return GroundRun.dispersion(weeks.stream().mapToDouble(w -> w[region]).toArray());
  }

  /** Share of the weeks without an attack in regions that had one, but are not active. */
  double quiet() {
    return regions(r -> mean(r) > 0 && mean(r) < ACTIVE)
        .mapToDouble(this::quiet)
        .average()
        .orElse(Double.NaN);
  }

  /** Share of the weeks without an attack in one region. */
  double quiet(String region) {
    return quiet(world.ground().atlas().index(region));
  }

  private double quiet(int region) {
    return weeks.stream().filter(w -> w[region] == 0).count() / (double) weeks.size();
  }

  private double mean(int region) {
    return weeks.stream().mapToInt(w -> w[region]).average().orElse(0);
  }

  private IntStream regions(IntPredicate chosen) {
    return IntStream.range(0, before.length).filter(chosen);
  }
}
