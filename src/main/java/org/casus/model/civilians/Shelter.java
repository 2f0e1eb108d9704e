package org.casus.model.civilians;

import org.casus.model.chance.Check;

/**
 * How much room a region has for people from elsewhere, in camps and with hosts.
 *
 * <p>Nobody is turned away until nine tenths of the room are taken; then fewer and fewer settle.
 *
 * <p>Source: Flee (Suleimenova et al. 2017, doi:10.1038/s41598-017-13828-9) for the threshold.
 * Assumption: room is a share of the inhabitants, because the capacity of hosts is not counted.
 *
 * @param share room as a share of inhabitants, at least 0
 */
public record Shelter(double share) {

  private static final double CROWDED = 0.9;

  /** Refuses values outside their ranges. */
  public Shelter {
    Check.nonNegative("share", share);
  }

  /**
   * The share of the usual welcome that is left.
   *
   * @param sheltered people sheltered there, at least 0
   * @param inhabitants people who live there, at least 0
   * @return share in [0, 1]
   */
  public double room(double sheltered, double inhabitants) {
    double places = share * Check.nonNegative("inhabitants", inhabitants);
    if (places <= 0) {
      return 0;
    }
    double taken = Check.nonNegative("sheltered", sheltered) / places;
    return StrictMath.max(0, StrictMath.min(1, (1 - taken) / (1 - CROWDED)));
  }
}
