package org.casus.model.diplomacy;

import org.casus.model.chance.Check;

/**
 * What the detained head of state is worth to an intervener: without the detainee a won fight
 * brings less, so holding deters.
 *
 * <p>Leaves out what the detainee is worth at home and to mediators.
 *
 * <p>Assumption: a restoration without the person restored is worth a fixed share, because the
 * demand names the person.
 */
public final class DetaineeValue {

  private DetaineeValue() {}

  /**
   * Share of the demand that a won fight brings.
   *
   * @param alive probability that the detainee is freed alive, [0, 1]
   * @param without share of the demand that is left without the detainee, [0, 1]
   * @return share in [0, 1]
   */
  public static double winShare(double alive, double without) {
    Check.probability("alive", alive);
    return alive + (1 - alive) * Check.probability("without", without);
  }
}
