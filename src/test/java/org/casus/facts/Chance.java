package org.casus.facts;

import java.util.List;
import org.apache.commons.math3.random.Well19937c;

/** The draws of which a synthetic world is made. */
final class Chance {

  private final Well19937c random;

  Chance(long seed, int world) {
    this.random = new Well19937c(new int[] {(int) seed, (int) (seed >>> 32), world});
  }

  double uniform(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  /** A whole number, both ends included. */
  int whole(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  boolean happens(double probability) {
    return random.nextDouble() < probability;
  }

  double logNormal(double median, double sd) {
    return median * Math.exp(sd * random.nextGaussian());
  }

  <T> T oneOf(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }
}
