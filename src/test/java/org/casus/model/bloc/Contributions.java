package org.casus.model.bloc;

import java.util.Arrays;
import org.casus.model.chance.Check;

/**
 * Troops that members give to a common force when each counts on the others.
 *
 * <p>The value of a member is {@code v ln(1 + Q/Q0) + psi ln(1 + q/q0) - c q}, with Q the total and
 * q its own share. Where only the public part counts, the member that values the force most gives
 * all; a private part brings others in. Leaves out fulfilment and caps; {@link Pledges} has the
 * rule with caps.
 *
 * <p>Source: Olson and Zeckhauser (1966), doi:10.2307/1927082; joint products: Sandler and Forbes
 * (1980), "Burden sharing, strategy, and the design of NATO", Economic Inquiry 18.
 *
 * @param cost marginal cost c of a unit given, stake per unit, &gt; 0
 * @param publicScale scale Q0 of the public benefit, units, &gt; 0
 * @param privateScale scale q0 of the private benefit, units, &gt; 0
 */
public record Contributions(double cost, double publicScale, double privateScale) {

  private static final int HALVINGS = 200;

  /** Refuses values that are not positive. */
  public Contributions {
    Check.positive("cost", cost);
    Check.positive("publicScale", publicScale);
    Check.positive("privateScale", privateScale);
  }

  /**
   * The contributions at which no member would change its own.
   *
   * @param publicValue value v of each member for the common force, stake, &ge; 0
   * @param privateValue value psi of each member for its own part in it, stake, &ge; 0
   * @return units given by each member, &ge; 0; equals with no private value share alike
   */
  public double[] equilibrium(double[] publicValue, double[] privateValue) {
    Check.sameLength("privateValue", publicValue.length, privateValue.length);
    double floor = floor(publicValue, privateValue);
    double low = StrictMath.max(floor, lowest(publicValue));
    if (Arrays.stream(responses(low, publicValue, privateValue)).sum() <= low) {
      return filled(low, publicValue, privateValue);
    }
    double high = 2 * low + publicScale;
    while (Arrays.stream(responses(high, publicValue, privateValue)).sum() > high) {
      high *= 2;
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = 0.5 * (low + high);
      boolean lacking = Arrays.stream(responses(middle, publicValue, privateValue)).sum() > middle;
      low = lacking ? middle : low;
      high = lacking ? high : middle;
    }
    return responses(high, publicValue, privateValue);
  }

  /** Total below which a member without private value would still add. */
  private double floor(double[] publicValue, double[] privateValue) {
    double floor = 0;
    for (int i = 0; i < publicValue.length; i++) {
      if (privateValue[i] == 0) {
        floor = StrictMath.max(floor, publicValue[i] / cost - publicScale);
      }
    }
    return floor;
  }

  /** Total below which some member's own best reply has no bound. */
  private double lowest(double[] publicValue) {
    return StrictMath.max(0, Arrays.stream(publicValue).max().orElse(0) / cost - publicScale);
  }

  private double[] responses(double total, double[] publicValue, double[] privateValue) {
    double[] given = new double[publicValue.length];
    for (int i = 0; i < given.length; i++) {
      double net = cost - publicValue[i] / (publicScale + total);
      given[i] = privateValue[i] == 0 ? 0 : reply(net, privateValue[i]);
    }
    return given;
  }

  /**
   * Best reply to a net marginal cost: without bound when the public part alone covers the cost.
   */
  private double reply(double net, double privateValue) {
    return net <= 0
        ? Double.POSITIVE_INFINITY
        : StrictMath.max(0, privateValue / net - privateScale);
  }

  /** The replies at a total that members without private value make up among themselves. */
  private double[] filled(double total, double[] publicValue, double[] privateValue) {
    double[] given = responses(total, publicValue, privateValue);
    double rest = total - Arrays.stream(given).sum();
    double top = cost * (publicScale + total) * (1 - 1e-12);
    int fillers = 0;
    for (int i = 0; i < given.length; i++) {
      fillers += fills(publicValue[i], privateValue[i], top) ? 1 : 0;
    }
    for (int i = 0; i < given.length; i++) {
      given[i] += fills(publicValue[i], privateValue[i], top) ? rest / fillers : 0;
    }
    return given;
  }

  private static boolean fills(double publicValue, double privateValue, double top) {
    return privateValue == 0 && publicValue >= top;
  }
}
