package org.casus.experiment.design;

/**
 * Blocks of d + 2 points for first-order and total indices: a point A, a point B, and A with one
 * coordinate at a time taken from B.
 *
 * <p>Point K is block K / (d + 2); a study stopped early has whole blocks but for the last. Second
 * order indices are left out.
 *
 * <p>Source: Saltelli et al. (2010), doi:10.1016/j.cpc.2009.09.018.
 */
public final class Saltelli implements Design {

  private final Sobol both;
  private final int dimensions;

  /**
   * Plans some blocks on a scrambled Sobol' sequence.
   *
   * @param dimensions number of factors, 1 to 500
   * @param blocks number of blocks, at least 1; a power of two is best
   * @param seed of the scrambling
   */
  public Saltelli(int dimensions, long blocks, long seed) {
    Bounds.dimensions(dimensions, 500);
    this.both = Sobol.scrambled(2 * dimensions, blocks, seed);
    this.dimensions = dimensions;
  }

  @Override
  public int dimensions() {
    return dimensions;
  }

  @Override
  public long size() {
    return both.size() * (dimensions + 2L);
  }

  @Override
  public double[] point(long k) {
    Bounds.index(k, size());
    double[] pair = both.point(k / (dimensions + 2));
    int place = (int) (k % (dimensions + 2));
    double[] point = new double[dimensions];
    for (int i = 0; i < dimensions; i++) {
      boolean fromB = place == 1 || place == i + 2;
      point[i] = pair[fromB ? dimensions + i : i];
    }
    return point;
  }
}
