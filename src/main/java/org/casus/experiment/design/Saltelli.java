package org.casus.experiment.design;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks of d + 2 points for first-order and total indices: a point A, a point B, and A with one
 * coordinate at a time taken from B.
 *
 * <p>Point K is block K / (d + 2); a study stopped early has whole blocks but for the last. Second
 * order indices are left out.
 *
 * <p>The blocks may lie on several scramblings of the sequence that are independent of each other:
 * block j is the next one of scrambling j modulo their number. What differs between them tells how
 * far an index can be trusted, which points of one sequence alone cannot tell.
 *
 * <p>Source: Saltelli et al. (2010), doi:10.1016/j.cpc.2009.09.018.
 */
public final class Saltelli implements Design {

  private static final long SCRAMBLING = 0x5ca7;

  private final List<Sobol> sequences;
  private final int dimensions;
  private final long blocks;

  /**
   * Plans some blocks on one scrambled Sobol' sequence.
   *
   * @param dimensions number of factors, 1 to 500
   * @param blocks number of blocks, at least 1; a power of two is best
   * @param seed of the scrambling
   */
  public Saltelli(int dimensions, long blocks, long seed) {
    this(dimensions, blocks, seed, 1);
  }

  /**
   * Plans some blocks on several independent scramblings of the sequence.
   *
   * @param dimensions number of factors, 1 to 500
   * @param blocks number of blocks, at least 1; a power of two is best
   * @param seed of the first scrambling, from which the seeds of the others come
   * @param scramblings number of them, at least 1
   */
  public Saltelli(int dimensions, long blocks, long seed, int scramblings) {
    Bounds.dimensions(dimensions, 500);
    Bounds.require(scramblings >= 1, "scramblings", scramblings, "a number of at least 1");
    List<Sobol> sequences = new ArrayList<>();
    for (int r = 0; r < scramblings; r++) {
      long own = r == 0 ? seed : SplitMix64.hash(seed, SCRAMBLING, r);
      long size = Math.max(1, (blocks + scramblings - 1 - r) / scramblings);
      sequences.add(Sobol.scrambled(2 * dimensions, blocks < 1 ? blocks : size, own));
    }
    this.sequences = List.copyOf(sequences);
    this.dimensions = dimensions;
    this.blocks = blocks;
  }

  /** Number of independent scramblings; block j lies on the one of number j modulo this. */
  public int scramblings() {
    return sequences.size();
  }

  @Override
  public int dimensions() {
    return dimensions;
  }

  @Override
  public long size() {
    return blocks * (dimensions + 2L);
  }

  @Override
  public double[] point(long k) {
    Bounds.index(k, size());
    long block = k / (dimensions + 2);
    int scramblings = sequences.size();
    double[] pair = sequences.get((int) (block % scramblings)).point(block / scramblings);
    int place = (int) (k % (dimensions + 2));
    double[] point = new double[dimensions];
    for (int i = 0; i < dimensions; i++) {
      boolean fromB = place == 1 || place == i + 2;
      point[i] = pair[fromB ? dimensions + i : i];
    }
    return point;
  }
}
