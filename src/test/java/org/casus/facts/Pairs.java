package org.casus.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What common random numbers save when two arms are compared replication by replication. */
final class Pairs {

  private static final List<String> RESPONSES =
      List.of(
          "deaths", "intervention", "pact-signed", "war-widened", "allies-fought", "sanction-days");

  private Pairs() {}

  /** The table of a what-if: variances of the difference, paired and with independent seeds. */
  static List<String> table(String name, List<Crisis> base, List<Crisis> other) {
    List<String> lines = new ArrayList<>();
    for (String response : RESPONSES) {
      double[] a = base.stream().mapToDouble(c -> c.value(response)).toArray();
      double[] b = other.stream().mapToDouble(c -> c.value(response)).toArray();
      double paired = variance(difference(b, a));
      double apart = variance(a) + variance(b);
      double correlation = covariance(a, b) / Math.sqrt(variance(a) * variance(b));
      lines.add(
          String.join(
              " | ",
              "| " + name,
              response,
              Numbers.signed(mean(difference(b, a))),
              spread(paired),
              spread(apart),
              apart == 0 ? "-" : Numbers.fine(paired / apart),
              Double.isNaN(correlation) ? "-" : Numbers.fine(correlation),
              verdict(a, b, paired <= apart / 2) + " |"));
    }
    return lines;
  }

  private static String verdict(double[] a, double[] b, boolean saves) {
    boolean constant = variance(a) == 0 || variance(b) == 0;
    return constant ? "no variance in one arm" : saves ? "yes" : "**no**";
  }

  private static String spread(double variance) {
    return variance < 10 ? Numbers.fine(variance) : Numbers.plain(variance);
  }

  static double[] difference(double[] a, double[] b) {
    double[] difference = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      difference[i] = a[i] - b[i];
    }
    return difference;
  }

  static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(Double.NaN);
  }

  static double variance(double[] values) {
    return covariance(values, values);
  }

  private static double covariance(double[] a, double[] b) {
    double meanA = mean(a);
    double meanB = mean(b);
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - meanA) * (b[i] - meanB);
    }
    return sum / (a.length - 1);
  }
}
