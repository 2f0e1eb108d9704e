package org.casus.experiment.design;

/**
 * Points that meet each of n equal parts of every factor exactly once, at a random place in it.
 *
 * <p>Source: McKay, Beckman and Conover (1979), doi:10.1080/00401706.1979.10489755; maximin after
 * Johnson, Moore and Ylvisaker (1990), doi:10.1016/0378-3758(90)90122-B.
 *
 * @param dimensions number of factors, 1 to 100 000
 * @param size number of points, 1 to 10^12
 * @param seed of the orders and places
 */
public record LatinHypercube(int dimensions, long size, long seed) implements Design {

  private static final long MOST = 1_000_000_000_000L;

  /** Checks the ranges. */
  public LatinHypercube {
    Bounds.dimensions(dimensions, 100_000);
    Bounds.size(size, MOST);
  }

  /**
   * The one of several hypercubes whose closest two points are farthest apart.
   *
   * <p>Above 1000 points the first is taken unseen, for the search would cost more than it brings.
   *
   * @param dimensions number of factors, 1 to 100 000
   * @param size number of points, 1 to 10^12
   * @param seed from which the candidates are derived
   * @param candidates number of hypercubes to look at, at least 1
   */
  public static LatinHypercube maximin(int dimensions, long size, long seed, int candidates) {
    return Maximin.best(
        candidates, c -> new LatinHypercube(dimensions, size, SplitMix64.hash(seed, c)));
  }

  @Override
  public double[] point(long k) {
    Bounds.index(k, size);
    double[] point = new double[dimensions];
    for (int i = 0; i < dimensions; i++) {
      long part = new Shuffle(size, SplitMix64.hash(seed, i)).at(k);
      double place = SplitMix64.unit(SplitMix64.hash(seed, i, part, 1));
      point[i] = Bounds.unit((part + place) / size);
    }
    return point;
  }
}
