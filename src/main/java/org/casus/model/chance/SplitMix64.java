package org.casus.model.chance;

/**
 * The SplitMix64 sequence as two pure functions: its n-th output from a state, and its finaliser.
 *
 * <p>Leaves out the mutable generator: nothing here remembers a position.
 *
 * <p>Source: Steele, Lea and Flood (2014), "Fast splittable pseudorandom number generators",
 * doi:10.1145/2660193.2660195; finaliser constants: Stafford's variant 13 as used there.
 */
public final class SplitMix64 {

  /** Odd 64-bit fraction of the golden ratio: the step of the sequence. */
  public static final long GOLDEN_STEP = 0x9e3779b97f4a7c15L;

  private SplitMix64() {}

  /**
   * Scrambles a word so that each input bit changes about half of the output bits; a bijection.
   *
   * @param word any 64 bits
   * @return scrambled bits
   */
  public static long mix(long word) {
    long z = word;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /**
   * The output number {@code index} of the sequence that starts at {@code state}.
   *
   * @param state seed of the sequence, any 64 bits
   * @param index position counted from 0, any 64 bits (the sequence is cyclic)
   * @return 64 bits
   */
  public static long at(long state, long index) {
    return mix(state + (index + 1) * GOLDEN_STEP);
  }
}
