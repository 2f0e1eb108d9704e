package org.casus.analysis.sensitivity;

import java.util.function.ToDoubleFunction;
import org.casus.analysis.Coverage;
import org.casus.experiment.design.Design;
import org.casus.experiment.design.SplitMix64;

/** Functions of the unit cube whose indices or classification are known. */
final class KnownFunctions {

  private KnownFunctions() {}

  static double[] responses(Design design, ToDoubleFunction<double[]> function) {
    double[] responses = new double[(int) design.size()];
    for (int k = 0; k < responses.length; k++) {
      responses[k] = function.applyAsDouble(design.point(k));
    }
    return responses;
  }

  static ToDoubleFunction<double[]> ishigami(double a, double b) {
    return u -> {
      double[] x = new double[3];
      for (int i = 0; i < 3; i++) {
        x[i] = -StrictMath.PI + 2 * StrictMath.PI * u[i];
      }
      double sine = StrictMath.sin(x[1]);
      return StrictMath.sin(x[0]) * (1 + b * x[2] * x[2] * x[2] * x[2]) + a * sine * sine;
    };
  }

  static ToDoubleFunction<double[]> g(double... a) {
    return u -> {
      double product = 1;
      for (int i = 0; i < a.length; i++) {
        product *= (Math.abs(4 * u[i] - 2) + a[i]) / (1 + a[i]);
      }
      return product;
    };
  }

  /** The function of twenty factors of Morris (1991); small coefficients are drawn by seed. */
  static ToDoubleFunction<double[]> morris(long seed) {
    var random = new SplitMix64(seed);
    double[][] second = new double[20][20];
    double[] first = new double[20];
    for (int i = 0; i < 20; i++) {
      first[i] = i < 10 ? 20 : Coverage.normal(random);
      for (int j = i + 1; j < 20; j++) {
        second[i][j] = j < 6 ? -15 : Coverage.normal(random);
      }
    }
    return u -> polynomial(first, second, weights(u));
  }

  private static double[] weights(double[] u) {
    double[] w = new double[20];
    for (int i = 0; i < 20; i++) {
      boolean curved = i == 2 || i == 4 || i == 6;
      w[i] = 2 * ((curved ? 1.1 * u[i] / (u[i] + 0.1) : u[i]) - 0.5);
    }
    return w;
  }

  private static double polynomial(double[] first, double[][] second, double[] w) {
    double sum = 0;
    for (int i = 0; i < 20; i++) {
      sum += first[i] * w[i];
      for (int j = i + 1; j < 20; j++) {
        sum += second[i][j] * w[i] * w[j];
        for (int l = j + 1; l < 5; l++) {
          sum -= 10 * w[i] * w[j] * w[l];
        }
      }
    }
    return sum + 5 * w[0] * w[1] * w[2] * w[3];
  }
}
