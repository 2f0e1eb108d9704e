package org.casus.model.insurgency;

import org.casus.model.chance.Hazard;

/**
 * The rise of attacks when the command of a state's forces is shaken: none before the lag, then all
 * of it, halving with a half-life.
 *
 * <p>Source: MODEL.md sections 7.3 and 23 (G10). Assumption: of shocks that overlap the strongest
 * counts, because a shaken command cannot be shaken twice.
 *
 * @param day day of the coup, war or departure
 * @param size ratio less 1, at least 0
 */
public record CommandShock(int day, double size) {

  /** The rise on a day, ratio less 1. */
  public double on(int today, double lag, double halfLife) {
    double since = today - day - lag;
    return since < 0 ? 0 : size * Hazard.remaining(since, halfLife);
  }
}
