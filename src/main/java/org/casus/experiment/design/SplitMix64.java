package org.casus.experiment.design;

/**
 * A small generator of 64-bit numbers for designs and for resampling, equal on every JDK.
 *
 * <p>It leaves out jumping and Gaussian numbers, is not safe for use by several threads, and is no
 * source of secrets. A caller makes one, uses it and drops it.
 *
 * <p>Source: Steele, Lea and Flood (2014), doi:10.1145/2660193.2660195.
 */
public final class SplitMix64 {

  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
  private static final double UNIT = 0x1.0p-53;

  private long state;

  /**
   * Starts a sequence.
   *
   * @param seed any number; equal seeds give equal sequences
   */
  public SplitMix64(long seed) {
    this.state = seed;
  }

  /** Returns the next 64 bits. */
  public long next() {
    state += GOLDEN_GAMMA;
    return mix(state);
  }

  /** Returns the next number, uniform on [0, 1). */
  public double uniform() {
    return unit(next());
  }

  /**
   * Returns the next whole number below a bound; the bias is below bound / 2^63.
   *
   * @param bound one above the largest result, at least 1
   */
  public int below(int bound) {
    return (int) Math.multiplyHigh(next() >>> 1, (long) bound << 1);
  }

  /**
   * Hashes a key of several parts; every part and its place count.
   *
   * @param seed any number
   * @param parts the key below the seed
   */
  public static long hash(long seed, long... parts) {
    long hash = mix(seed + GOLDEN_GAMMA);
    for (long part : parts) {
      hash = mix((hash ^ part) + GOLDEN_GAMMA);
    }
    return hash;
  }

  /**
   * Turns 64 bits into a number of [0, 1).
   *
   * @param bits uniform bits, of which the upper 53 count
   */
  public static double unit(long bits) {
    return (bits >>> 11) * UNIT;
  }

  private static long mix(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
