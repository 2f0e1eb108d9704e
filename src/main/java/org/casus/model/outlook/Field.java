package org.casus.model.outlook;

import java.util.List;
import org.casus.model.world.Nation;

/**
 * The forces that would meet if the challenger went in today.
 *
 * @param plan who would send how many
 * @param attackers effective men the challenger could bring
 * @param defenders effective men that would stand against them, allies at their believed worth
 * @param win chance that the challenger wins, [0, 1]
 * @param prize value of a won fight as a share of the demand, [0, 1]
 */
public record Field(
    List<Forces.Share> plan, double attackers, double defenders, double win, double prize) {

  public Field {
    plan = List.copyOf(plan);
  }

  /** The share of the force that a state would send, [0, 1]. */
  public double share(Nation member) {
    double all = 0;
    double own = 0;
    for (Forces.Share share : plan) {
      all += share.men();
      own += share.nation() == member ? share.men() : 0;
    }
    return all <= 0 ? 0 : own / all;
  }
}
