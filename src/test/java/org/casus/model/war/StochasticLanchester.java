package org.casus.model.war;

import java.util.function.IntToDoubleFunction;
import org.casus.model.chance.Check;

/**
 * The Helmbold family as a pure-death chain: one loss at a time, at the rates of the deterministic
 * equations.
 *
 * <p>Who wins and what is left follow exactly by recursion; a day of battle can be drawn. Strengths
 * are whole numbers. Leaves out breaking points.
 *
 * <p>Source: Brown (1963), doi:10.1287/opre.11.3.418.
 *
 * @param a loss rate of the first side at parity, 1/day, &gt; 0
 * @param b loss rate of the second side at parity, 1/day, &gt; 0
 * @param w exponent W: 1 square, 1/2 linear, 0 logarithmic, [0, 1]
 */
public record StochasticLanchester(double a, double b, double w) {

  /** Refuses values outside their ranges. */
  public StochasticLanchester {
    Check.positive("a", a);
    Check.positive("b", b);
    Check.probability("w", w);
  }

  /**
   * How a fight to the end comes out.
   *
   * @param win probability that the first side wins, [0, 1]
   * @param survivorsX expected survivors of the first side, 0 where it loses
   * @param survivorsY expected survivors of the second side, 0 where it loses
   */
  public record Expectation(double win, double survivorsX, double survivorsY) {}

  /**
   * Probability that the next loss is the second side's.
   *
   * @param x strength of the first side, &gt; 0
   * @param y strength of the second side, &gt; 0
   * @return probability in (0, 1)
   */
  public double nextLossIsOfY(int x, int y) {
    double odds = b / a * StrictMath.pow((double) x / y, 2 * w - 1);
    return odds / (1 + odds);
  }

  /**
   * Probability that the first side wins a fight to the end.
   *
   * @param x strength of the first side, &ge; 0
   * @param y strength of the second side, &ge; 0, not both 0
   * @return probability in [0, 1]
   */
  public double winProbability(int x, int y) {
    return expectation(x, y).win();
  }

  /**
   * How a fight to the end comes out, exactly; time and memory grow with x * y and y.
   *
   * @param x strength of the first side, &ge; 0
   * @param y strength of the second side, &ge; 0, not both 0
   * @return probability to win and expected survivors
   */
  public Expectation expectation(int x, int y) {
    if (x < 0 || y < 0 || x + y == 0) {
      throw new IllegalArgumentException("strengths: " + x + " and " + y + " cannot fight");
    }
    double[] win = new double[y + 1];
    double[] leftX = new double[y + 1];
    double[] leftY = new double[y + 1];
    for (int j = 0; j <= y; j++) {
      leftY[j] = j;
    }
    for (int i = 1; i <= x; i++) {
      win[0] = 1;
      leftX[0] = i;
      leftY[0] = 0;
      for (int j = 1; j <= y; j++) {
        double p = nextLossIsOfY(i, j);
        win[j] = p * win[j - 1] + (1 - p) * win[j];
        leftX[j] = p * leftX[j - 1] + (1 - p) * leftX[j];
        leftY[j] = p * leftY[j - 1] + (1 - p) * leftY[j];
      }
    }
    return new Expectation(win[y], leftX[y], leftY[y]);
  }

  /**
   * Losses of a drawn step of battle.
   *
   * @param x strength of the first side, &ge; 0
   * @param y strength of the second side, &ge; 0
   * @param engaged days of battle in the step, &ge; 0
   * @param uniforms the n-th uniform draw of this battle and day, n from 0
   * @return whole losses, at most the strengths
   */
  public Losses step(int x, int y, double engaged, IntToDoubleFunction uniforms) {
    int left = x;
    int right = y;
    double time = 0;
    for (int n = 0; left > 0 && right > 0; n += 2) {
      double rateX = a * StrictMath.pow(left, 1 - w) * StrictMath.pow(right, w);
      double rateY = b * StrictMath.pow(right, 1 - w) * StrictMath.pow(left, w);
      time -= StrictMath.log1p(-uniforms.applyAsDouble(n)) / (rateX + rateY);
      if (time > engaged) {
        break;
      }
      boolean ofY = uniforms.applyAsDouble(n + 1) * (rateX + rateY) < rateY;
      left -= ofY ? 0 : 1;
      right -= ofY ? 1 : 0;
    }
    return new Losses(x - left, y - right);
  }
}
