package org.casus.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * A smooth function of the factors, fitted by least squares: for each factor Legendre polynomials
 * up to the third degree, and the products of each two factors.
 *
 * <p>It tells what part of a mean over some of the points is due to the other factors, which those
 * points do not meet evenly. Few points bear few terms: there are at least eight points for each,
 * and where there are not, terms of the other factors are left out, the highest first.
 *
 * <p>Source: Owen (1992), J. R. Statist. Soc. B 54:541-551, for what remains of the error of a mean
 * on a Latin hypercube: that of the residuals from an additive function.
 */
final class ResponseSurface {

  private static final int POINTS_A_TERM = 8;
  private static final int HIGHEST = 3;

  /** A product of Legendre polynomials, one for each factor; of degree 0 for most of them. */
  private record Term(int factor, int degree, int partner) {

    static final int NONE = -1;

    double of(double[] point) {
      double own = degree == 0 ? 1 : legendre(degree, point[factor]);
      return partner == NONE ? own : own * legendre(1, point[partner]);
    }

    /** Whether it says nothing of other factors. */
    boolean isOf(int own) {
      return degree == 0 || (factor == own && partner == NONE);
    }

    private static double legendre(int degree, double coordinate) {
      double x = 2 * coordinate - 1;
      return switch (degree) {
        case 1 -> x;
        case 2 -> (3 * x * x - 1) / 2;
        default -> (5 * x * x * x - 3 * x) / 2;
      };
    }
  }

  private final List<Term> terms;
  private final double[][] rows;
  private final RealMatrix inverse;
  private final int rank;

  private ResponseSurface(List<Term> terms, double[][] points) {
    this.terms = terms;
    this.rows =
        Arrays.stream(points)
            .map(point -> terms.stream().mapToDouble(term -> term.of(point)).toArray())
            .toArray(double[][]::new);
    int p = terms.size();
    double[][] products = new double[p][p];
    for (double[] row : rows) {
      for (int i = 0; i < p; i++) {
        for (int j = 0; j < p; j++) {
          products[i][j] += row[i] * row[j];
        }
      }
    }
    var solved = new SingularValueDecomposition(new Array2DRowRealMatrix(products, false));
    this.inverse = solved.getSolver().getInverse();
    this.rank = solved.getRank();
  }

  /**
   * The richest surface that the points bear; none where they do not even bear a plane.
   *
   * @param points coordinates of [0, 1), point by point; at least one
   */
  static Optional<ResponseSurface> of(double[][] points) {
    int most = points.length / POINTS_A_TERM;
    int[] degrees = degrees(points);
    List<Term> chosen = terms(degrees, HIGHEST);
    chosen.addAll(pairs(degrees));
    for (int highest = HIGHEST; chosen.size() > most && highest > 0; highest--) {
      chosen = terms(degrees, highest);
    }
    return chosen.size() > most
        ? Optional.empty()
        : Optional.of(new ResponseSurface(chosen, points));
  }

  /**
   * A curve of one factor, whatever the others are.
   *
   * @param points coordinates of [0, 1), point by point; at least one
   * @param own the factor, by index
   */
  static ResponseSurface ofOne(double[][] points, int own) {
    int[] alone = new int[points[0].length];
    alone[own] = degrees(points)[own];
    int highest = Math.max(1, Math.min(HIGHEST, points.length / POINTS_A_TERM - 1));
    return new ResponseSurface(terms(alone, highest), points);
  }

  private static int[] degrees(double[][] points) {
    int[] degrees = new int[points[0].length];
    for (int i = 0; i < degrees.length; i++) {
      int factor = i;
      long levels = Arrays.stream(points).mapToDouble(point -> point[factor]).distinct().count();
      degrees[i] = (int) Math.min(HIGHEST, levels - 1);
    }
    return degrees;
  }

  private static List<Term> terms(int[] degrees, int highest) {
    List<Term> terms = new ArrayList<>();
    terms.add(new Term(0, 0, Term.NONE));
    for (int i = 0; i < degrees.length; i++) {
      for (int degree = 1; degree <= Math.min(degrees[i], highest); degree++) {
        terms.add(new Term(i, degree, Term.NONE));
      }
    }
    return terms;
  }

  private static List<Term> pairs(int[] degrees) {
    List<Term> pairs = new ArrayList<>();
    for (int i = 0; i < degrees.length; i++) {
      for (int j = i + 1; j < degrees.length; j++) {
        if (degrees[i] > 0 && degrees[j] > 0) {
          pairs.add(new Term(i, 1, j));
        }
      }
    }
    return pairs;
  }

  /** Number of points beyond those that the terms take up. */
  int degreesOfFreedom() {
    return rows.length - rank;
  }

  /**
   * The weights of the points in the mean over some of them, as if these met every level of the
   * other factors equally often. They sum to 1.
   *
   * @param own the factor by whose values they were picked: its own terms are left as they are
   * @param of whether a point is one of them; at least one is
   */
  double[] weights(int own, boolean[] of) {
    int count = 0;
    double[] sums = new double[terms.size()];
    for (int k = 0; k < rows.length; k++) {
      if (of[k]) {
        count++;
        for (int j = 0; j < sums.length; j++) {
          sums[j] += rows[k][j];
        }
      }
    }
    for (int j = 0; j < sums.length; j++) {
      sums[j] = terms.get(j).isOf(own) ? 0 : sums[j] / count;
    }
    double[] slopes = inverse.operate(sums);
    double[] weights = new double[rows.length];
    for (int k = 0; k < weights.length; k++) {
      weights[k] = (of[k] ? 1.0 / count : 0) - dot(rows[k], slopes);
    }
    return weights;
  }

  /**
   * What the surface leaves of a response.
   *
   * @param response of each point
   */
  double[] residuals(double[] response) {
    double[] sums = new double[terms.size()];
    for (int k = 0; k < rows.length; k++) {
      for (int j = 0; j < sums.length; j++) {
        sums[j] += rows[k][j] * response[k];
      }
    }
    double[] fitted = inverse.operate(sums);
    double[] residuals = new double[rows.length];
    for (int k = 0; k < residuals.length; k++) {
      residuals[k] = response[k] - dot(rows[k], fitted);
    }
    return residuals;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
