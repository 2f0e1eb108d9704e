package org.casus.analysis;

import java.util.function.Function;
import org.casus.experiment.design.SplitMix64;

/** How often intervals cover the truth over synthetic studies with fixed seeds, and the draws. */
public final class Coverage {

  /** Studies in one share; its standard error at 0.95 is 0.7 points. */
  public static final int STUDIES = 1_000;

  private Coverage() {}

  public static double of(double truth, Function<SplitMix64, Estimate> study) {
    int covered = 0;
    for (int i = 0; i < STUDIES; i++) {
      covered += study.apply(new SplitMix64(SplitMix64.hash(20_230_726, i))).covers(truth) ? 1 : 0;
    }
    return (double) covered / STUDIES;
  }

  public static double normal(SplitMix64 random) {
    return Normal.quantile(random.uniform() + 0x1.0p-54);
  }

  public static double exponential(SplitMix64 random) {
    return -StrictMath.log1p(-random.uniform());
  }

  public static double[] normals(SplitMix64 random, int n) {
    double[] values = new double[n];
    for (int i = 0; i < n; i++) {
      values[i] = normal(random);
    }
    return values;
  }

  public static double[] exponentials(SplitMix64 random, int n) {
    double[] values = new double[n];
    for (int i = 0; i < n; i++) {
      values[i] = exponential(random);
    }
    return values;
  }

  public static boolean[] coins(SplitMix64 random, int n, double probability) {
    boolean[] happened = new boolean[n];
    for (int i = 0; i < n; i++) {
      happened[i] = random.uniform() < probability;
    }
    return happened;
  }
}
