package org.casus.report.method;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.casus.analysis.Estimate;
import org.casus.analysis.Mean;
import org.casus.analysis.Moments;
import org.casus.analysis.factors.Dimension;
import org.casus.analysis.factors.Inputs;
import org.casus.analysis.factors.Subject;
import org.casus.chart.Interval;
import org.casus.chart.Knot;

/**
 * The mean response over the parts of one factor: its levels where there are few, else about equal
 * parts of its range.
 *
 * @param explained share of the variance between points that the parts explain, [0, 1]: omega
 *     squared, which corrects for their number
 */
record ResponseCurve(Dimension dimension, List<Part> parts, double explained) {

  private static final int MOST_LEVELS = 12;
  private static final int MOST_PARTS = 10;
  private static final int POINTS_A_PART = 6;

  /**
   * One part.
   *
   * @param value mean value of the factor within it
   */
  record Part(double value, Estimate mean) {

    Interval drawn(Subject subject) {
      double least = subject.isShare() ? 0 : -Double.MAX_VALUE;
      double most = subject.isShare() ? 1 : Double.MAX_VALUE;
      return mean.bounded() ? Told.interval(mean, least, most) : Interval.exactly(mean.value());
    }
  }

  ResponseCurve {
    parts = List.copyOf(parts);
  }

  static ResponseCurve of(Inputs inputs, int index, double[] means, double confidence) {
    boolean levels = inputs.distinct(index) <= MOST_LEVELS;
    long count = Math.max(2, Math.min(MOST_PARTS, inputs.points().size() / POINTS_A_PART));
    TreeMap<Double, Moments> responses = new TreeMap<>();
    TreeMap<Double, Moments> values = new TreeMap<>();
    Moments all = Moments.NONE;
    for (int point = 0; point < means.length; point++) {
      if (Double.isFinite(means[point])) {
        double value = inputs.values()[point][index];
        double key = levels ? value : Math.floor(inputs.coordinates()[point][index] * count);
        responses.merge(key, Moments.of(means[point]), Moments::merge);
        values.merge(key, Moments.of(value), Moments::merge);
        all = all.with(means[point]);
      }
    }
    List<Part> parts = new ArrayList<>();
    responses.forEach(
        (key, moments) ->
            parts.add(
                new Part(
                    values.getOrDefault(key, Moments.NONE).mean(),
                    Mean.student(moments, confidence))));
    return new ResponseCurve(
        inputs.dimensions().get(index), parts, explained(all, List.copyOf(responses.values())));
  }

  private static double explained(Moments all, List<Moments> parts) {
    double within = parts.stream().mapToDouble(Moments::squares).sum();
    long degrees = all.n() - parts.size();
    if (degrees < 1 || all.squares() <= 1e-12 * all.n() * all.mean() * all.mean()) {
      return 0;
    }
    double noise = within / degrees;
    double between = all.squares() - within - (parts.size() - 1) * noise;
    return Math.max(0, Math.min(1, between / (all.squares() + noise)));
  }

  double[] means() {
    return parts.stream().mapToDouble(part -> part.mean().value()).toArray();
  }

  List<Knot> knots(Subject subject) {
    return parts.stream()
        .map(
            part -> {
              Interval drawn = part.drawn(subject);
              return new Knot(part.value(), drawn.estimate(), drawn.low(), drawn.high());
            })
        .toList();
  }

  /** Whether the means rise, fall or do neither from part to part. */
  String direction() {
    double[] means = means();
    if (dimension.isListed()) {
      return "by its levels";
    }
    double turn = 0;
    double way = means[means.length - 1] - means[0];
    for (int i = 1; i < means.length; i++) {
      turn += Math.abs(means[i] - means[i - 1]);
    }
    return Math.abs(way) < 0.7 * turn ? "in no single direction" : way > 0 ? "rising" : "falling";
  }

  List<List<Object>> rows(String response) {
    List<List<Object>> rows = new ArrayList<>();
    for (Part part : parts) {
      Object value = dimension.isListed() ? Told.level(dimension, part.value()) : part.value();
      rows.add(
          List.of(
              response,
              dimension.path(),
              value,
              part.mean().n(),
              part.mean().value(),
              part.mean().low(),
              part.mean().high(),
              explained));
    }
    return rows;
  }
}
