package org.casus.model.decision;

import org.casus.model.chance.Check;
import org.casus.model.chance.Normal;

/**
 * The persistent random part of an actor's utility, held on the normal scale and read as a Gumbel.
 *
 * <p>It moves only when the caller says that a new phase is reached for the first time; each value
 * then keeps a given correlation with the one before, and its distribution stays standard Gumbel
 * exactly, so that choice probabilities stay logit. Leaves out when to move.
 *
 * <p>Assumption: tastes persist across the phases of a dispute, because redrawn noise would turn a
 * small probability into near certainty.
 *
 * @param z the shock on the normal scale, standard normal
 */
public record Shock(double z) {

  /** Refuses what is not a number. */
  public Shock {
    Check.finite("z", z);
  }

  /**
   * The shock of the next epoch.
   *
   * @param rho correlation with this one, [-1, 1]
   * @param eps fresh standard normal draw
   * @return rho * z + sqrt(1 - rho^2) * eps
   */
  public Shock next(double rho, double eps) {
    Check.within("rho", rho, -1, 1);
    return new Shock(rho * z + StrictMath.sqrt(1 - rho * rho) * eps);
  }

  /**
   * The shock on the scale of utilities times precision.
   *
   * @return value with the same rank in the standard Gumbel distribution
   */
  public double gumbel() {
    double minusLog = z > 0 ? -StrictMath.log1p(-Normal.cdf(-z)) : -StrictMath.log(Normal.cdf(z));
    return -StrictMath.log(minusLog);
  }

  /**
   * The shock of a given Gumbel value.
   *
   * @param gumbel value on the Gumbel scale
   * @return shock that reads as that value
   */
  public static Shock of(double gumbel) {
    double minusLog = StrictMath.exp(-gumbel);
    double z =
        gumbel > 0
            ? -Normal.quantile(-StrictMath.expm1(-minusLog))
            : Normal.quantile(StrictMath.exp(-minusLog));
    return new Shock(z);
  }
}
