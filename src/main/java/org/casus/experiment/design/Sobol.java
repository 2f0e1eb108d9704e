package org.casus.experiment.design;

import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * The Sobol' sequence, plain or scrambled by a seed; its first points are also a design.
 *
 * <p>Scrambling keeps every property of the net and makes each point uniform, so that different
 * seeds give independent estimates. Sizes that are powers of two are best.
 *
 * <p>Source: Joe and Kuo (2008), doi:10.1137/070709359, for the direction numbers; Owen (1995),
 * doi:10.1007/978-1-4612-2552-2_19, for the scrambling.
 */
public final class Sobol implements Design {

  private static final int BITS = 31;
  private static final int MOST_DIMENSIONS = 1_000;
  private static final long MOST = (1L << BITS) - 1;

  private final long size;
  private final boolean scrambled;
  private final long seed;
  private final int[][] directions;

  private Sobol(int dimensions, long size, boolean scrambled, long seed) {
    Bounds.dimensions(dimensions, MOST_DIMENSIONS);
    Bounds.size(size, MOST);
    this.size = size;
    this.scrambled = scrambled;
    this.seed = seed;
    this.directions = directions(dimensions);
  }

  /**
   * The sequence as published; point 0 is the origin.
   *
   * @param dimensions number of factors, 1 to 1000
   * @param size number of points, 1 to 2^31 - 1
   */
  public static Sobol plain(int dimensions, long size) {
    return new Sobol(dimensions, size, false, 0);
  }

  /**
   * The sequence scrambled digit by digit.
   *
   * @param dimensions number of factors, 1 to 1000
   * @param size number of points, 1 to 2^31 - 1
   * @param seed of the scrambling
   */
  public static Sobol scrambled(int dimensions, long size, long seed) {
    return new Sobol(dimensions, size, true, seed);
  }

  @Override
  public int dimensions() {
    return directions.length;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public double[] point(long k) {
    Bounds.index(k, size);
    long gray = k ^ (k >>> 1);
    double[] point = new double[directions.length];
    for (int i = 0; i < point.length; i++) {
      int digits = 0;
      for (int bit = 0; gray >>> bit != 0; bit++) {
        digits ^= (gray >>> bit & 1) == 1 ? directions[i][bit] : 0;
      }
      point[i] = scrambled ? scrambled(i, digits) : digits * 0x1.0p-31;
    }
    return point;
  }

  /** Turns each digit over or not by a coin that depends on all digits before it. */
  private double scrambled(int dimension, int digits) {
    long key = SplitMix64.hash(seed, dimension);
    long result = 0;
    for (int bit = BITS - 1; bit >= 0; bit--) {
      long before = (1L << (BITS - 1 - bit)) | (digits >>> (bit + 1));
      long coin = SplitMix64.hash(key, before) >>> 63;
      result = result << 1 | ((digits >>> bit & 1) ^ coin);
    }
    long tail = SplitMix64.hash(key, digits, -1) >>> 42;
    return (result << 22 | tail) * 0x1.0p-53;
  }

  /** Direction numbers, read off the points whose Gray code has its highest digit alone new. */
  private static int[][] directions(int dimensions) {
    var sequence = new SobolSequenceGenerator(dimensions);
    int[][] directions = new int[dimensions][BITS];
    for (int bit = 0; bit < BITS; bit++) {
      double[] point = sequence.skipTo(1 << bit);
      for (int i = 0; i < dimensions; i++) {
        int digits = (int) (point[i] * 0x1.0p31);
        directions[i][bit] = bit == 0 ? digits : digits ^ directions[i][bit - 1];
      }
    }
    return directions;
  }
}
