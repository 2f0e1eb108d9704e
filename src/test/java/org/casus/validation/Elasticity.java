package org.casus.validation;

import java.util.ArrayList;
import java.util.List;
import org.casus.history.History;

/**
 * How flight follows deaths, on logarithms: months of each state in one replication, and the whole
 * of it.
 *
 * @param months changes from one four-week month to the next, {deaths, persons who fled}
 * @param deaths logarithm of all deaths
 * @param fled logarithm of all who fled
 */
record Elasticity(List<double[]> months, double deaths, double fled) {

  private static final List<String> THEATRE = List.of("MLI", "BFA", "NER");
  private static final int MONTH = 4;

  static Elasticity of(History history) {
    List<double[]> months = new ArrayList<>();
    double allDeaths = 0;
    double allFled = 0;
    for (String state : THEATRE) {
      double[] deaths = byMonth(Runs.weeks(history, state + ".violence-deaths"));
      double[] fled = byMonth(Runs.weeks(history, state + ".fled"));
      for (int m = 1; m < deaths.length; m++) {
        double[] change = {Math.log(deaths[m] / deaths[m - 1]), Math.log(fled[m] / fled[m - 1])};
        if (Double.isFinite(change[0]) && Double.isFinite(change[1])) {
          months.add(change);
        }
      }
      allDeaths += sum(deaths);
      allFled += sum(fled);
    }
    return new Elasticity(months, Math.log(allDeaths), Math.log(allFled));
  }

  private static double[] byMonth(double[] weeks) {
    double[] months = new double[(weeks.length - 1) / MONTH];
    for (int w = 0; w < months.length * MONTH; w++) {
      months[w / MONTH] += weeks[w + 1];
    }
    return months;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  /** Slope of the changes of a month within this replication. */
  double ofAMonth() {
    return slope(months);
  }

  /** Growth of flight by growth of deaths, on logarithms, where more attack from the start on. */
  static double lasting(Elasticity usual, Elasticity more) {
    return (more.fled() - usual.fled()) / (more.deaths() - usual.deaths());
  }

  private static List<double[]> centred(List<double[]> points) {
    double x = points.stream().mapToDouble(p -> p[0]).average().orElse(0);
    double y = points.stream().mapToDouble(p -> p[1]).average().orElse(0);
    return points.stream().map(p -> new double[] {p[0] - x, p[1] - y}).toList();
  }

  /** Slope of the least squares. */
  static double slope(List<double[]> points) {
    double products = 0;
    double squares = 0;
    for (double[] point : centred(points)) {
      products += point[0] * point[1];
      squares += point[0] * point[0];
    }
    return products / squares;
  }
}
