package org.casus.model.ground;

import java.util.Arrays;
import java.util.Comparator;

/** Whole numbers that add up to a total, by shares. */
final class Apportionment {

  private Apportionment() {}

  /**
   * The largest remainders get what rounding down leaves over.
   *
   * @param total to share out, at least 0
   * @param shares at least 0, adding up to 1, or all 0, which shares out nothing
   */
  static int[] whole(long total, double[] shares) {
    int[] parts = new int[shares.length];
    double sum = 0;
    long left = total;
    for (int i = 0; i < parts.length; i++) {
      parts[i] = (int) Math.floor(total * shares[i]);
      left -= parts[i];
      sum += shares[i];
    }
    if (sum <= 0) {
      return new int[shares.length];
    }
    Integer[] order = new Integer[parts.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        Comparator.comparingDouble(
            (Integer i) -> Math.floor(total * shares[i]) - total * shares[i]));
    for (int i = 0; i < order.length && left > 0; i++) {
      if (shares[order[i]] > 0) {
        parts[order[i]]++;
        left--;
      }
    }
    return parts;
  }
}
