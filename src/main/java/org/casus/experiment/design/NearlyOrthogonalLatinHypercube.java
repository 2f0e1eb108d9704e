package org.casus.experiment.design;

/**
 * A Latin hypercube whose factors are uncorrelated, for screening many factors in few points.
 *
 * <p>The construction is orthogonal, hence also nearly orthogonal in the sense of data farming (all
 * correlations at most 0.03): main effects are uncorrelated with each other, with squares and with
 * two-factor interactions. It has 2^(c+1) + 1 points for up to 2^c factors and a point in the
 * middle. The seed chooses columns and their directions.
 *
 * <p>Source: Sun, Liu and Lin (2009), doi:10.1093/biomet/asp058; the idiom after Cioppa and Lucas
 * (2007), doi:10.1198/004017006000000453.
 *
 * @param dimensions number of factors, 1 to 2^{@code order}
 * @param order c of the construction, 1 to 16
 * @param seed of the choice of columns and directions
 */
public record NearlyOrthogonalLatinHypercube(int dimensions, int order, long seed)
    implements Design {

  private static final int MOST_ORDER = 16;

  /** Checks that the order holds the factors. */
  public NearlyOrthogonalLatinHypercube {
    Bounds.require(
        order >= 1 && order <= MOST_ORDER, "order", order, "a number from 1 to " + MOST_ORDER);
    Bounds.dimensions(dimensions, 1 << order);
  }

  /**
   * The smallest such design for some factors with at least some points, the best of several
   * choices of columns by the distance of its closest points.
   *
   * @param dimensions number of factors, 1 to 65 536
   * @param least number of points wanted, at most 131 073
   * @param seed from which the candidates are derived
   * @param candidates number of choices to look at, at least 1
   */
  public static NearlyOrthogonalLatinHypercube maximin(
      int dimensions, long least, long seed, int candidates) {
    Bounds.dimensions(dimensions, 1 << MOST_ORDER);
    Bounds.size(Math.max(1, least), (2L << MOST_ORDER) + 1);
    int smallest = 1;
    while (1 << smallest < dimensions || (2L << smallest) + 1 < least) {
      smallest++;
    }
    int order = smallest;
    return Maximin.best(
        candidates,
        c -> new NearlyOrthogonalLatinHypercube(dimensions, order, SplitMix64.hash(seed, c)));
  }

  @Override
  public long size() {
    return (2L << order) + 1;
  }

  @Override
  public double[] point(long k) {
    Bounds.index(k, size());
    int half = 1 << order;
    var columns = new Shuffle(half, SplitMix64.hash(seed, 0));
    double[] point = new double[dimensions];
    for (int i = 0; i < dimensions; i++) {
      int column = (int) columns.at(i);
      long entry = 0;
      if (k != half) {
        entry = k < half ? entry((int) k, column) : -entry((int) k - half - 1, column);
      }
      boolean turned = (SplitMix64.hash(seed, 1, i) & 1) == 1;
      point[i] = Bounds.middle(half + (turned ? -entry : entry), size());
    }
    return point;
  }

  private int entry(int row, int column) {
    return rank(order, row, column);
  }

  /** Entry of the matrix of signs S_c. */
  private static int sign(int c, int row, int column) {
    if (c == 0) {
      return 1;
    }
    int half = 1 << (c - 1);
    int top = row < half ? -1 : 1;
    int inner = sign(c - 1, row % half, column % half);
    return column < half ? inner : top * starred(c - 1, row % half) * inner;
  }

  /** Entry of the matrix of signed ranks T_c. */
  private static int rank(int c, int row, int column) {
    if (c == 0) {
      return 1;
    }
    int half = 1 << (c - 1);
    boolean top = row < half;
    int r = row % half;
    int j = column % half;
    int inner = rank(c - 1, r, j);
    if (top == column < half) {
      return top ? inner : starred(c - 1, r) * inner;
    }
    int larger = inner + half * sign(c - 1, r, j);
    return top ? -starred(c - 1, r) * larger : larger;
  }

  /** The sign that the star operation gives a row: minus in the upper half. */
  private static int starred(int c, int row) {
    return c == 0 ? -1 : row < 1 << (c - 1) ? -1 : 1;
  }
}
