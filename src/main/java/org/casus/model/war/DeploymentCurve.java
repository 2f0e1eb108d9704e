package org.casus.model.war;

import org.casus.model.chance.Check;

/**
 * How many soldiers of a pledge are in place on a day: none before the lag, then a build-up that
 * flattens.
 *
 * <p>Leaves out losses on the way and return.
 *
 * <p>Assumption: the build-up is exponential, because the counts of ECOMOG, AFISMA, ECOMIG and
 * SAMIM rise fast after the first arrivals and then stall below the pledge.
 *
 * @param pledge soldiers pledged, &ge; 0
 * @param fulfilment share of the pledge that comes in the end, [0, 1]
 * @param lag days from the order to the first arrivals, &ge; 0
 * @param buildUp time constant of the build-up, days, &gt; 0
 */
public record DeploymentCurve(double pledge, double fulfilment, double lag, double buildUp) {

  /** Refuses values outside their ranges. */
  public DeploymentCurve {
    Check.nonNegative("pledge", pledge);
    Check.probability("fulfilment", fulfilment);
    Check.nonNegative("lag", lag);
    Check.positive("buildUp", buildUp);
  }

  /**
   * Soldiers in place.
   *
   * @param days days since the order
   * @return soldiers, between 0 and the share of the pledge that comes
   */
  public double present(double days) {
    double since = StrictMath.max(0, days - lag);
    return -fulfilment * pledge * StrictMath.expm1(-since / buildUp);
  }

  /**
   * Soldiers that arrive on a day through a corridor of limited capacity.
   *
   * @param inPlace soldiers already in place, &ge; 0
   * @param days days since the order
   * @param perDay capacity of the corridor, soldiers a day, &ge; 0
   * @return arrivals, &ge; 0
   */
  public double arrivals(double inPlace, double days, double perDay) {
    double due = StrictMath.max(0, present(days) - Check.nonNegative("inPlace", inPlace));
    return StrictMath.min(due, Check.nonNegative("perDay", perDay));
  }

  /**
   * Readiness of a force that has gone without supply.
   *
   * @param daysWithout days without supply, &ge; 0
   * @param grace days without effect, &ge; 0
   * @param decay share of readiness lost on each day after them, [0, 1]
   * @return share in [0, 1]
   */
  public static double readiness(double daysWithout, double grace, double decay) {
    double counted = StrictMath.max(0, Check.nonNegative("daysWithout", daysWithout) - grace);
    return StrictMath.pow(1 - Check.probability("decay", decay), counted);
  }
}
