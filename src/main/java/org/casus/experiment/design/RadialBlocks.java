package org.casus.experiment.design;

/**
 * Points of a Sobol' sequence, each followed by itself with one coordinate at a time taken from a
 * second point, for elementary effects over the whole range.
 *
 * <p>Source: Campolongo, Saltelli and Cariboni (2011), doi:10.1016/j.cpc.2010.12.039.
 */
public final class RadialBlocks implements Screening {

  private final Sobol both;
  private final int dimensions;

  /**
   * Plans some blocks.
   *
   * @param dimensions number of factors, 1 to 500
   * @param blocks number of blocks, at least 1
   * @param seed of the scrambling
   */
  public RadialBlocks(int dimensions, long blocks, long seed) {
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
    return both.size() * (dimensions + 1L);
  }

  @Override
  public int reference(int place) {
    return 0;
  }

  @Override
  public double[] point(long k) {
    Bounds.index(k, size());
    double[] pair = both.point(k / (dimensions + 1));
    int place = (int) (k % (dimensions + 1));
    double[] point = new double[dimensions];
    System.arraycopy(pair, 0, point, 0, dimensions);
    if (place > 0) {
      point[place - 1] = pair[dimensions + place - 1];
    }
    return point;
  }
}
