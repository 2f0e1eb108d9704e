package org.casus.model.insurgency;

import org.casus.model.chance.Check;

/**
 * How the share of a region that the state controls moves between soldiers and fighters.
 *
 * <p>{@code dc/dt = s T (1 - c) - g F c}, with T soldiers for 1,000 people and F fighters for
 * 10,000; it rests at {@code sT / (sT + gF)} and comes there at the rate {@code sT + gF}.
 *
 * <p>Source: MODEL.md section 7.4. Assumption: groups gain from the state and lose to it, not to
 * each other, because no figures on the exchange between groups exist.
 */
public final class Control {

  private Control() {}

  /**
   * The share at which control stands still.
   *
   * @param gain pull of the state, 1/year, at least 0
   * @param loss pull of all groups, 1/year, at least 0
   * @return share in [0, 1]; 1 where nothing pulls
   */
  public static double equilibrium(double gain, double loss) {
    Check.nonNegative("gain", gain);
    Check.nonNegative("loss", loss);
    return gain + loss <= 0 ? 1 : gain / (gain + loss);
  }

  /**
   * The share after a time, exactly.
   *
   * @param control share now, [0, 1]
   * @param gain pull of the state, 1/year
   * @param loss pull of all groups, 1/year
   * @param years time, at least 0
   * @return share in [0, 1]
   */
  public static double after(double control, double gain, double loss, double years) {
    if (gain + loss <= 0) {
      return control;
    }
    double rest = equilibrium(gain, loss);
    return rest + (control - rest) * StrictMath.exp(-(gain + loss) * years);
  }
}
