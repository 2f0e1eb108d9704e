package org.casus.facts;

import java.util.Locale;

/**
 * The values of a statistic that agree with what is known, both ends included.
 *
 * @param low least value, in the unit of the statistic
 * @param high largest value, at least {@code low}
 */
public record Band(double low, double high) {

  /**
   * The pass rule: the median lies in the band, and at least half of the 90 % interval does.
   *
   * <p>An interval without width is a point and passes when it lies in the band.
   */
  public boolean passes(Measured measured) {
    boolean inside = low <= measured.median() && measured.median() <= high;
    double width = measured.high() - measured.low();
    double shared = Math.min(high, measured.high()) - Math.max(low, measured.low());
    return inside && shared >= width / 2;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s to %s", Numbers.plain(low), Numbers.plain(high));
  }
}
