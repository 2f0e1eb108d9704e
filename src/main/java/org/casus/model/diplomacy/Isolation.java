package org.casus.model.diplomacy;

import org.casus.model.chance.Check;

/**
 * How isolated a government is by the bodies and patrons that condemn it.
 *
 * <p>Leaves out what isolation does.
 *
 * <p>Assumption: each condemnation takes its share of the ties that are left, so that the sum never
 * exceeds all ties.
 */
public final class Isolation {

  private Isolation() {}

  /**
   * Isolation by independent condemnations.
   *
   * @param weights weight of each body that condemns, [0, 1]
   * @return 1 - product of (1 - weight), [0, 1]; 0 for none
   */
  public static double of(double... weights) {
    double left = 1;
    for (double weight : weights) {
      left *= 1 - Check.probability("weight", weight);
    }
    return 1 - left;
  }
}
