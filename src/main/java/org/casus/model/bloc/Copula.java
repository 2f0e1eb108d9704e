package org.casus.model.bloc;

import java.util.function.ToDoubleFunction;
import org.casus.model.chance.Check;
import org.casus.model.chance.Normal;

/**
 * Dependence of votes (or of honouring, or of founding) through one common normal factor.
 *
 * <p>Each member keeps its own probability exactly; the correlation of the hidden normal scores is
 * the same for every pair. A member says yes when its score is at most the normal quantile of its
 * probability, so a low common factor favours yes. Leaves out blocs within the bloc.
 *
 * <p>Source: Vasicek (1987), "Probability of loss on loan portfolio"; Li (2000),
 * doi:10.3905/jfi.2000.319253.
 */
public final class Copula {

  private static final double REACH = 8.5;
  private static final double STEP = 0.25;
  private static final double ROUGH_REACH = 4.5;
  private static final double ROUGH_STEP = 0.75;

  private Copula() {}

  /**
   * Whether a member says yes.
   *
   * @param probability its yes probability, [0, 1]
   * @param rho correlation of the scores, [0, 1]
   * @param common common factor, standard normal
   * @param own own factor, standard normal
   * @return true when sqrt(rho) * common + sqrt(1 - rho) * own is at most the quantile
   */
  public static boolean yes(double probability, double rho, double common, double own) {
    return score(rho, common, own) <= Normal.quantile(probability);
  }

  /**
   * The hidden score of a member.
   *
   * @param rho correlation of the scores, [0, 1]
   * @param common common factor, standard normal
   * @param own own factor, standard normal
   * @return sqrt(rho) * common + sqrt(1 - rho) * own, standard normal
   */
  public static double score(double rho, double common, double own) {
    Check.probability("rho", rho);
    return StrictMath.sqrt(rho) * common + StrictMath.sqrt(1 - rho) * own;
  }

  /**
   * The uniform that a member would have drawn: the normal distribution function of its score, for
   * outcomes with more than two levels.
   *
   * @param rho correlation of the scores, [0, 1]
   * @param common common factor, standard normal
   * @param own own factor, standard normal
   * @return value in [0, 1], uniform over both factors
   */
  public static double uniform(double rho, double common, double own) {
    return Normal.cdf(score(rho, common, own));
  }

  /**
   * Yes probabilities given the common factor.
   *
   * @param probabilities yes probability of each member, [0, 1]
   * @param rho correlation of the scores, [0, 1)
   * @param common common factor
   * @return conditional probabilities, independent of each other
   */
  public static double[] conditional(double[] probabilities, double rho, double common) {
    Check.within("rho", rho, 0, StrictMath.nextDown(1.0));
    return conditional(quantiles(probabilities), rho, common, new double[probabilities.length]);
  }

  private static double[] conditional(
      double[] quantiles, double rho, double common, double[] target) {
    double shift = StrictMath.sqrt(rho) * common;
    double scale = StrictMath.sqrt(1 - rho);
    for (int i = 0; i < target.length; i++) {
      target[i] = Normal.cdf((quantiles[i] - shift) / scale);
    }
    return target;
  }

  /**
   * A probability under dependence: the mean over the common factor of the probability that
   * independent members would give.
   *
   * @param probabilities yes probability of each member, [0, 1]
   * @param rho correlation of the scores, [0, 1)
   * @param independent probability of the event for independent members; it must not keep the array
   * @return probability in [0, 1], with an error below 1e-9 for up to 20 members
   */
  public static double mix(
      double[] probabilities, double rho, ToDoubleFunction<double[]> independent) {
    return mix(probabilities, rho, STEP, REACH, independent);
  }

  /**
   * The same, quicker and rougher: what a government can work out in its head.
   *
   * @param probabilities yes probability of each member, [0, 1]
   * @param rho correlation of the scores, [0, 1)
   * @param independent probability of the event for independent members; it must not keep the array
   * @return probability in [0, 1], with an error below 1e-4 for up to 20 members and rho up to 0.8
   */
  public static double roughly(
      double[] probabilities, double rho, ToDoubleFunction<double[]> independent) {
    return mix(probabilities, rho, ROUGH_STEP, ROUGH_REACH, independent);
  }

  private static double mix(
      double[] probabilities,
      double rho,
      double widest,
      double range,
      ToDoubleFunction<double[]> independent) {
    Check.within("rho", rho, 0, StrictMath.nextDown(1.0));
    if (rho == 0) {
      return independent.applyAsDouble(probabilities.clone());
    }
    double[] quantiles = quantiles(probabilities);
    double[] given = new double[quantiles.length];
    double step = widest * StrictMath.min(1, StrictMath.sqrt((1 - rho) / rho));
    int reach = (int) Math.ceil(range / step);
    double sum = 0;
    for (int i = -reach; i <= reach; i++) {
      double z = i * step;
      double value = independent.applyAsDouble(conditional(quantiles, rho, z, given));
      sum += Normal.density(z) * value;
    }
    return StrictMath.min(1, sum * step);
  }

  private static double[] quantiles(double[] probabilities) {
    double[] quantiles = new double[probabilities.length];
    for (int i = 0; i < quantiles.length; i++) {
      quantiles[i] = Normal.quantile(probabilities[i]);
    }
    return quantiles;
  }
}
