package org.casus.model.diplomacy;

import org.casus.model.chance.Check;
import org.casus.model.decision.Logit;

/**
 * Whether an envoy is received.
 *
 * <p>Leaves out what is said once talks are open, and when they close.
 *
 * <p>Assumption: access, ripeness, a running deadline and time add on the log-odds scale, because
 * the three receptions and refusals of August 2023 identify no more.
 *
 * @param base log-odds of an envoy without access on the first day
 * @param ripeness slope on the hurting stalemate, log-odds
 * @param deadline log-odds taken away while a public deadline runs, &ge; 0
 * @param time slope on the logarithm of days since the coup, log-odds
 */
public record Reception(double base, double ripeness, double deadline, double time) {

  /** Refuses what is not finite. */
  public Reception {
    Check.finite("base", base);
    Check.finite("ripeness", ripeness);
    Check.finite("deadline", deadline);
    Check.finite("time", time);
  }

  /**
   * Log-odds of being received, for callers that hold a persistent shock.
   *
   * @param stalemate mutually hurting stalemate, [0, 1]
   * @param access access of the envoy, log-odds
   * @param deadlineRuns whether a public deadline runs
   * @param days days since the coup, &ge; 0
   * @return log-odds
   */
  public double logOdds(double stalemate, double access, boolean deadlineRuns, double days) {
    return base
        + ripeness * Check.probability("stalemate", stalemate)
        + Check.finite("access", access)
        - (deadlineRuns ? deadline : 0)
        + time * StrictMath.log1p(Check.nonNegative("days", days));
  }

  /**
   * Probability of being received.
   *
   * @param stalemate mutually hurting stalemate, [0, 1]
   * @param access access of the envoy, log-odds
   * @param deadlineRuns whether a public deadline runs
   * @param days days since the coup, &ge; 0
   * @return probability in [0, 1]
   */
  public double probability(double stalemate, double access, boolean deadlineRuns, double days) {
    return Logit.logistic(logOdds(stalemate, access, deadlineRuns, days));
  }
}
