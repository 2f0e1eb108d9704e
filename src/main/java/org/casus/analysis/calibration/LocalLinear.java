package org.casus.analysis.calibration;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * A weighted linear regression of parameters on how far the summaries lie from the targets.
 *
 * @param offsets summaries minus targets, one row a draw
 * @param weights of the draws, above 0
 */
record LocalLinear(double[][] offsets, double[] weights) {

  /**
   * The values that the regression expects at the targets, within the range of all draws.
   *
   * @param values of the kept draws, one row a draw
   * @param all draws, whose range bounds the result
   */
  double[][] shifted(double[][] values, double[][] all) {
    int size = offsets[0].length;
    RealMatrix design = new Array2DRowRealMatrix(values.length, size + 1);
    for (int i = 0; i < values.length; i++) {
      double root = Math.sqrt(weights[i]);
      design.setEntry(i, 0, root);
      for (int j = 0; j < size; j++) {
        design.setEntry(i, j + 1, root * offsets[i][j]);
      }
    }
    var solver = new SingularValueDecomposition(design).getSolver();
    double[][] shifted = new double[values.length][values[0].length];
    for (int d = 0; d < values[0].length; d++) {
      int column = d;
      double low = Arrays.stream(all).mapToDouble(row -> row[column]).min().orElse(0);
      double high = Arrays.stream(all).mapToDouble(row -> row[column]).max().orElse(0);
      RealVector right = new ArrayRealVector(values.length);
      for (int i = 0; i < values.length; i++) {
        right.setEntry(i, Math.sqrt(weights[i]) * values[i][d]);
      }
      RealVector slope = solver.solve(right);
      for (int i = 0; i < values.length; i++) {
        double moved = values[i][d];
        for (int j = 0; j < size; j++) {
          moved -= slope.getEntry(j + 1) * offsets[i][j];
        }
        shifted[i][d] = Math.max(low, Math.min(high, moved));
      }
    }
    return shifted;
  }
}
