package org.casus.model.chance;

/**
 * Random draws as a pure function of seed, replication and five keys.
 *
 * <p>The same keys always give the same draw, whatever else was drawn before, in whatever thread or
 * what-if; different keys give draws that behave as independent. Every distribution inverts the one
 * uniform of its keys, so it is monotone in it and common random numbers stay common. Leaves out
 * any notion of a stream: who needs several draws under the same keys counts them with {@code n}.
 *
 * <p>Keys are absorbed one after the other: each picks one output of the SplitMix64 sequence that
 * starts at the hash of the keys before it; day and {@code n} together are the last key.
 *
 * <p>Source: Steele, Lea and Flood (2014), doi:10.1145/2660193.2660195, for the mixing; Salmon et
 * al. (2011), doi:10.1145/2063384.2063405, for draws as a function of a counter.
 */
public final class Draws {

  private static final double TWO_TO_MINUS_52 = 0x1.0p-52;
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final long seed;
  private final long replication;
  private final long root;

  /**
   * The draws of one replication of a study.
   *
   * @param seed master seed of the study, any value
   * @param replication number of the replication, any value
   */
  public Draws(long seed, long replication) {
    this.seed = seed;
    this.replication = replication;
    this.root = SplitMix64.at(SplitMix64.at(0, seed), replication);
  }

  /**
   * Master seed.
   *
   * @return the seed given at construction
   */
  public long seed() {
    return seed;
  }

  /**
   * Number of the replication.
   *
   * @return the number given at construction
   */
  public long replication() {
    return replication;
  }

  /**
   * Stable 64-bit key of a name, the same in every version of Java and in every run.
   *
   * @param id name, compared by its characters
   * @return the key
   */
  public static long key(String id) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      hash = (hash ^ (c & 0xff)) * FNV_PRIME;
      hash = (hash ^ (c >>> 8)) * FNV_PRIME;
    }
    return SplitMix64.mix(hash);
  }

  /**
   * The 64 bits on which all draws of these keys rest.
   *
   * @param purpose what the draw is for
   * @param entity key of the one who draws
   * @param other key of a second entity, 0 when there is none
   * @param day day of the draw, or 0 for draws made once
   * @param n counter of draws under the same keys
   * @return 64 bits
   */
  public long bits(Purpose purpose, long entity, long other, int day, int n) {
    long last = ((long) day << 32) | (n & 0xffffffffL);
    long hash = SplitMix64.at(root, purpose.key());
    return SplitMix64.at(SplitMix64.at(SplitMix64.at(hash, entity), other), last);
  }

  /**
   * A uniform draw from the open interval (0, 1).
   *
   * @param purpose what the draw is for
   * @param entity key of the one who draws
   * @param other key of a second entity, 0 when there is none
   * @param day day of the draw, or 0 for draws made once
   * @param n counter of draws under the same keys
   * @return value in (0, 1), one of 2^52 equally likely ones, symmetric about 1/2
   */
  public double uniform(Purpose purpose, long entity, long other, int day, int n) {
    return ((bits(purpose, entity, other, day, n) >>> 12) + 0.5) * TWO_TO_MINUS_52;
  }

  /**
   * A standard normal draw.
   *
   * @param purpose what the draw is for
   * @param entity key of the one who draws
   * @param other key of a second entity, 0 when there is none
   * @param day day of the draw, or 0 for draws made once
   * @param n counter of draws under the same keys
   * @return value with mean 0 and variance 1
   */
  public double normal(Purpose purpose, long entity, long other, int day, int n) {
    return Normal.quantile(uniform(purpose, entity, other, day, n));
  }

  /**
   * A standard Gumbel draw, the shock that makes an argmax a logit choice.
   *
   * @param purpose what the draw is for
   * @param entity key of the one who draws
   * @param other key of a second entity, 0 when there is none
   * @param day day of the draw, or 0 for draws made once
   * @param n counter of draws under the same keys
   * @return value with location 0 and scale 1
   */
  public double gumbel(Purpose purpose, long entity, long other, int day, int n) {
    return -StrictMath.log(-StrictMath.log(uniform(purpose, entity, other, day, n)));
  }

  /**
   * An exponential draw.
   *
   * @param purpose what the draw is for
   * @param entity key of the one who draws
   * @param other key of a second entity, 0 when there is none
   * @param day day of the draw, or 0 for draws made once
   * @param n counter of draws under the same keys
   * @param mean mean, in the unit wanted, &ge; 0
   * @return value &gt; 0 unless the mean is 0
   */
  public double exponential(Purpose purpose, long entity, long other, int day, int n, double mean) {
    return -mean * StrictMath.log1p(-uniform(purpose, entity, other, day, n));
  }

  /**
   * A gamma draw.
   *
   * @param purpose what the draw is for
   * @param entity key of the one who draws
   * @param other key of a second entity, 0 when there is none
   * @param day day of the draw, or 0 for draws made once
   * @param n counter of draws under the same keys
   * @param shape shape, &gt; 0
   * @param mean mean, in the unit wanted, &gt; 0
   * @return value &gt; 0
   */
  public double gamma(
      Purpose purpose, long entity, long other, int day, int n, double shape, double mean) {
    return Gamma.quantile(shape, mean, uniform(purpose, entity, other, day, n));
  }

  /**
   * Whether an event of the given probability happens; raising the probability never undoes it.
   *
   * @param probability probability, [0, 1]
   * @param purpose what the draw is for
   * @param entity key of the one who draws
   * @param other key of a second entity, 0 when there is none
   * @param day day of the draw, or 0 for draws made once
   * @param n counter of draws under the same keys
   * @return true with the given probability; never for 0, always for 1
   */
  public boolean event(
      double probability, Purpose purpose, long entity, long other, int day, int n) {
    return uniform(purpose, entity, other, day, n) < Check.probability("probability", probability);
  }
}
