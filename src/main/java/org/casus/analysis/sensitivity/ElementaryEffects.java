package org.casus.analysis.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.LongFunction;
import org.casus.analysis.Bca;
import org.casus.analysis.Estimate;
import org.casus.analysis.IntervalMethod;
import org.casus.analysis.Mean;
import org.casus.analysis.Moments;
import org.casus.analysis.Require;
import org.casus.experiment.design.Screening;

/**
 * How much a response moves when one factor moves, over many places of the factor space (Morris).
 *
 * <p>Effects are per unit of the unit cube, so that factors compare. A block with a missing
 * response is dropped whole. The screening ranks factors; it does not share out variance.
 *
 * <p>Source: Morris (1991), doi:10.1080/00401706.1991.10484804; Campolongo, Cariboni and Saltelli
 * (2007), doi:10.1016/j.envsoft.2006.10.004, for mu*.
 *
 * @param factors one entry a factor, in the order of the design
 * @param dropped blocks left out for a missing response, at least 0
 */
public record ElementaryEffects(List<Effect> factors, long dropped) {

  /**
   * The effects of one factor, in the unit of the response per unit of the cube.
   *
   * @param mu mean effect; positive where the response grows with the factor
   * @param muStar mean absolute effect, at least 0: how important the factor is
   * @param sigma standard deviation of the effect, at least 0: curvature or interaction
   * @param effects the effects themselves, block by block
   */
  public record Effect(Estimate mu, Estimate muStar, double sigma, List<Double> effects) {

    /** Fewest effects from which an interval of sigma is given; with fewer it covers too seldom. */
    public static final int FEWEST = 50;

    /** Copies the effects. */
    public Effect {
      effects = List.copyOf(effects);
    }

    /**
     * The standard deviation with a BCa interval over blocks; unbounded above for few blocks.
     *
     * @param confidence (0, 1)
     */
    public Estimate spread(double confidence) {
      double[] values = effects.stream().mapToDouble(Double::doubleValue).toArray();
      return values.length < FEWEST
          ? new Estimate(
              sigma,
              0,
              Double.POSITIVE_INFINITY,
              Math.max(1, values.length),
              IntervalMethod.BCA,
              confidence)
          : Bca.estimate(values.length, chosen -> deviation(values, chosen), confidence, 1000, 1);
    }

    private static double deviation(double[] values, int[] chosen) {
      Moments moments = Moments.NONE;
      for (int i : chosen) {
        moments = moments.with(values[i]);
      }
      return moments.deviation();
    }
  }

  /** Copies the effects. */
  public ElementaryEffects {
    factors = List.copyOf(factors);
  }

  /**
   * Estimates the effects of a screening design.
   *
   * @param design that was run
   * @param responses in the order of the design; NaN where one is missing
   * @param confidence of Student's intervals over blocks, (0, 1)
   */
  public static ElementaryEffects of(Screening design, double[] responses, double confidence) {
    return of(design.dimensions(), design::point, design::reference, responses, confidence);
  }

  /**
   * Estimates the effects of any blocks of d + 1 points.
   *
   * @param dimensions number of factors d, at least 1
   * @param points by index, in [0, 1] each coordinate
   * @param reference place in the block from which a place was moved
   * @param responses in the order of the points; NaN where one is missing
   * @param confidence of Student's intervals over blocks, (0, 1)
   */
  public static ElementaryEffects of(
      int dimensions,
      LongFunction<double[]> points,
      IntUnaryOperator reference,
      double[] responses,
      double confidence) {
    int width = dimensions + 1;
    Require.that(
        responses.length % width == 0,
        "responses",
        responses.length + " values",
        "a whole number of blocks of " + width);
    Collected[] effects = new Collected[dimensions];
    for (int i = 0; i < dimensions; i++) {
      effects[i] = new Collected();
    }
    long dropped = 0;
    for (int start = 0; start < responses.length; start += width) {
      if (complete(responses, start, width)) {
        collect(effects, points, reference, responses, start);
      } else {
        dropped++;
      }
    }
    List<Effect> factors = new ArrayList<>();
    for (Collected effect : effects) {
      factors.add(effect.estimate(confidence));
    }
    return new ElementaryEffects(factors, dropped);
  }

  private static void collect(
      Collected[] effects,
      LongFunction<double[]> points,
      IntUnaryOperator reference,
      double[] responses,
      int start) {
    for (int place = 1; place <= effects.length; place++) {
      int from = start + reference.applyAsInt(place);
      double[] before = points.apply(from);
      double[] after = points.apply(start + place);
      double rise = responses[start + place] - responses[from];
      for (int i = 0; i < effects.length; i++) {
        if (before[i] != after[i]) {
          effects[i].add(rise / (after[i] - before[i]));
        }
      }
    }
  }

  private static boolean complete(double[] responses, int start, int width) {
    boolean complete = true;
    for (int i = start; i < start + width; i++) {
      complete &= Double.isFinite(responses[i]);
    }
    return complete;
  }

  private static final class Collected {
    private Moments signed = Moments.NONE;
    private Moments absolute = Moments.NONE;

    private final List<Double> effects = new ArrayList<>();

    private void add(double effect) {
      effects.add(effect);
      signed = signed.with(effect);
      absolute = absolute.with(Math.abs(effect));
    }

    private Effect estimate(double confidence) {
      return new Effect(
          Mean.student(signed, confidence),
          Mean.student(absolute, confidence),
          signed.deviation(),
          effects);
    }
  }
}
