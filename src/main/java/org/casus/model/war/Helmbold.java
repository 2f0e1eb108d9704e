package org.casus.model.war;

import org.casus.model.chance.Check;

/**
 * Attrition of two forces on one front: {@code dx/dt = -a x^(1-W) y^W, dy/dt = -b y^(1-W) x^W}.
 *
 * <p>W = 1 is Lanchester's square law, 1/2 the linear one, 0 the logarithmic one. In the powers x^W
 * and y^W the equations are linear, so each step is exact whatever its length. Leaves out breaking
 * points, reinforcement and terrain.
 *
 * <p>Source: Helmbold (1965), "Some observations on the use of Lanchester's theory for prediction",
 * Operations Research 13.
 */
public final class Helmbold {

  private Helmbold() {}

  /**
   * Losses of a step.
   *
   * @param x strength of the first side, &ge; 0
   * @param y strength of the second side, &ge; 0
   * @param a loss rate of the first side at parity, 1/day, &ge; 0
   * @param b loss rate of the second side at parity, 1/day, &ge; 0
   * @param w exponent W, [0, 1]
   * @param engaged days of battle in the step: the engaged share of a daily step, &ge; 0
   * @return losses, at most the strengths
   */
  public static Losses step(double x, double y, double a, double b, double w, double engaged) {
    check(x, y, a, b, w);
    Check.nonNegative("engaged", engaged);
    if (x == 0 || y == 0) {
      return new Losses(0, 0);
    }
    if (w == 0) {
      return new Losses(-x * StrictMath.expm1(-a * engaged), -y * StrictMath.expm1(-b * engaged));
    }
    if (engaged >= duration(x, y, a, b, w)) {
      return fought(x, y, a, b, w);
    }
    double rate = w * StrictMath.sqrt(a * b);
    double cosh = StrictMath.cosh(rate * engaged);
    double reach = rate == 0 ? engaged : StrictMath.sinh(rate * engaged) / rate;
    double powerX = StrictMath.pow(x, w);
    double powerY = StrictMath.pow(y, w);
    double leftX = powerX * cosh - a * w * powerY * reach;
    double leftY = powerY * cosh - b * w * powerX * reach;
    return new Losses(loss(x, leftX, w), loss(y, leftY, w));
  }

  private static double loss(double strength, double left, double w) {
    double after = left <= 0 ? 0 : StrictMath.pow(left, 1 / w);
    return StrictMath.max(0, StrictMath.min(strength, strength - after));
  }

  /** A fight to the end: one side is gone, the other keeps what the invariant says. */
  private static Losses fought(double x, double y, double a, double b, double w) {
    double invariant = invariant(x, y, a, b, w);
    double leftX = invariant > 0 ? StrictMath.pow(invariant / b, 0.5 / w) : 0;
    double leftY = invariant < 0 ? StrictMath.pow(-invariant / a, 0.5 / w) : 0;
    return new Losses(StrictMath.max(0, x - leftX), StrictMath.max(0, y - leftY));
  }

  /**
   * What attrition leaves unchanged: {@code b x^(2W) - a y^(2W)}.
   *
   * @param x strength of the first side, &ge; 0
   * @param y strength of the second side, &ge; 0
   * @param a loss rate of the first side at parity, 1/day, &ge; 0
   * @param b loss rate of the second side at parity, 1/day, &ge; 0
   * @param w exponent W, (0, 1]
   * @return above 0 when the first side wins a fight to the end, below 0 when the second does
   */
  public static double invariant(double x, double y, double a, double b, double w) {
    check(x, y, a, b, w);
    return b * StrictMath.pow(x, 2 * w) - a * StrictMath.pow(y, 2 * w);
  }

  /**
   * Days of battle until one side is gone.
   *
   * @param x strength of the first side, &ge; 0
   * @param y strength of the second side, &ge; 0
   * @param a loss rate of the first side at parity, 1/day, &ge; 0
   * @param b loss rate of the second side at parity, 1/day, &ge; 0
   * @param w exponent W, [0, 1]
   * @return days; infinite at exact balance, without losses and under the logarithmic law
   */
  public static double duration(double x, double y, double a, double b, double w) {
    check(x, y, a, b, w);
    if (x == 0 || y == 0) {
      return 0;
    }
    if (w == 0 || a == 0 && b == 0) {
      return Double.POSITIVE_INFINITY;
    }
    double weightX = StrictMath.sqrt(b) * StrictMath.pow(x, w);
    double weightY = StrictMath.sqrt(a) * StrictMath.pow(y, w);
    double rate = w * StrictMath.sqrt(a * b);
    if (rate == 0) {
      return a > 0 ? StrictMath.pow(x / y, w) / (a * w) : StrictMath.pow(y / x, w) / (b * w);
    }
    double ratio = StrictMath.min(weightX, weightY) / StrictMath.max(weightX, weightY);
    return 0.5 * StrictMath.log1p(2 * ratio / (1 - ratio)) / rate;
  }

  private static void check(double x, double y, double a, double b, double w) {
    Check.nonNegative("x", x);
    Check.nonNegative("y", y);
    Check.nonNegative("a", a);
    Check.nonNegative("b", b);
    Check.probability("w", w);
  }
}
