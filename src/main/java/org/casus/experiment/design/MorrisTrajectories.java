package org.casus.experiment.design;

/**
 * Random walks over a grid of levels that move each factor once, for elementary effects.
 *
 * <p>The levels are 0, 1/(p-1), ..., 1 and a move is p / (2(p-1)); the level 1 is given as the
 * largest number below 1.
 *
 * <p>Source: Morris (1991), doi:10.1080/00401706.1991.10484804.
 *
 * @param dimensions number of factors, 1 to 100 000
 * @param trajectories number of walks, at least 1
 * @param levels number of levels p, even, at least 2; 4 is usual
 * @param seed of the walks
 */
public record MorrisTrajectories(int dimensions, long trajectories, int levels, long seed)
    implements Screening {

  /** Checks the ranges. */
  public MorrisTrajectories {
    Bounds.dimensions(dimensions, 100_000);
    Bounds.size(trajectories, Long.MAX_VALUE / (dimensions + 1L));
    Bounds.require(
        levels >= 2 && levels % 2 == 0, "levels", levels, "an even number of at least 2");
  }

  @Override
  public long size() {
    return trajectories * (dimensions + 1L);
  }

  @Override
  public int reference(int place) {
    return place - 1;
  }

  @Override
  public double[] point(long k) {
    Bounds.index(k, size());
    long walk = k / (dimensions + 1);
    long step = k % (dimensions + 1);
    var order = new Shuffle(dimensions, SplitMix64.hash(seed, walk));
    double[] point = new double[dimensions];
    for (int i = 0; i < dimensions; i++) {
      var random = new SplitMix64(SplitMix64.hash(seed, walk, i));
      int low = random.below(levels / 2);
      boolean startsHigh = random.below(2) == 1;
      boolean moved = order.at(i) < step;
      int level = startsHigh ^ moved ? low + levels / 2 : low;
      point[i] = Bounds.unit(level / (levels - 1.0));
    }
    return point;
  }
}
