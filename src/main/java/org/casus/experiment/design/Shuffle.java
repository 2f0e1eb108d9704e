package org.casus.experiment.design;

/**
 * A random order of 0 to n - 1 whose entry K is computed from K alone.
 *
 * <p>A Feistel network of eight rounds permutes the smallest square of a power of two that holds n;
 * what falls outside is sent through again.
 *
 * <p>Source: Black and Rogaway (2002), doi:10.1007/3-540-45760-7_9.
 *
 * @param n length, 1 to 2^62
 * @param seed of the order
 */
public record Shuffle(long n, long seed) {

  private static final int ROUNDS = 8;

  /** Checks the length. */
  public Shuffle {
    Bounds.require(n >= 1 && n <= 1L << 62, "n", n, "a length from 1 to 2^62");
  }

  /**
   * The entry at a place.
   *
   * @param k place, 0 to {@code n - 1}
   * @return a number of 0 to {@code n - 1}
   */
  public long at(long k) {
    Bounds.index(k, n);
    int bits = Math.max(1, (65 - Long.numberOfLeadingZeros(n - 1)) / 2);
    long image = k;
    do {
      image = encrypted(image, bits);
    } while (image >= n);
    return image;
  }

  private long encrypted(long number, int bits) {
    long mask = (1L << bits) - 1;
    long left = number >>> bits;
    long right = number & mask;
    for (int round = 0; round < ROUNDS; round++) {
      long next = left ^ (SplitMix64.hash(seed, round, right) & mask);
      left = right;
      right = next;
    }
    return left << bits | right;
  }
}
