package org.casus.report.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casus.analysis.Estimate;
import org.casus.analysis.Moments;
import org.casus.analysis.factors.Dimension;
import org.casus.analysis.factors.Inputs;
import org.casus.analysis.factors.Observed;
import org.casus.analysis.factors.Subject;
import org.casus.analysis.sensitivity.MainEffect;
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

  /** Every curve of a subject over the points where it was observed, by the factors that vary. */
  static List<ResponseCurve> all(Inputs inputs, Observed observed, double confidence) {
    double[] means = observed.means();
    int[] seen = IntStream.range(0, means.length).filter(k -> Double.isFinite(means[k])).toArray();
    List<Integer> varied = inputs.varied();
    double[][] points =
        Arrays.stream(seen)
            .mapToObj(k -> varied.stream().mapToDouble(i -> inputs.coordinates()[k][i]).toArray())
            .toArray(double[][]::new);
    double[][] runs =
        Arrays.stream(seen).mapToObj(k -> observed.runs()[k]).toArray(double[][]::new);
    List<ResponseCurve> curves = new ArrayList<>();
    for (int i = 0; i < varied.size() && seen.length > 0; i++) {
      MainEffect effect = MainEffect.of(points, i, runs);
      int index = varied.get(i);
      List<Part> parts = new ArrayList<>();
      List<Moments> responses = new ArrayList<>();
      for (int[] part : parts(inputs, index, seen)) {
        boolean[] at = new boolean[seen.length];
        for (int k : part) {
          at[k] = true;
        }
        double value =
            Arrays.stream(part)
                .mapToDouble(k -> inputs.values()[seen[k]][index])
                .average()
                .orElse(0);
        parts.add(
            new Part(
                value,
                observed.subject().isShare()
                    ? effect.share(at, confidence)
                    : effect.mean(at, confidence)));
        responses.add(Moments.of(Arrays.stream(part).mapToDouble(k -> means[seen[k]]).toArray()));
      }
      curves.add(new ResponseCurve(inputs.dimensions().get(index), parts, explained(responses)));
    }
    return curves;
  }

  /** The points of each part, by their place among those that were observed. */
  private static List<int[]> parts(Inputs inputs, int index, int[] seen) {
    boolean levels = inputs.distinct(index) <= MainEffect.MOST_LEVELS;
    long count = Math.max(2, Math.min(MOST_PARTS, inputs.points().size() / POINTS_A_PART));
    return List.copyOf(
        IntStream.range(0, seen.length)
            .boxed()
            .collect(
                Collectors.groupingBy(
                    k ->
                        levels
                            ? inputs.values()[seen[k]][index]
                            : Math.floor(inputs.coordinates()[seen[k]][index] * count),
                    TreeMap::new,
                    Collectors.collectingAndThen(
                        Collectors.toList(),
                        list -> list.stream().mapToInt(Integer::intValue).toArray())))
            .values());
  }

  private static double explained(List<Moments> parts) {
    Moments all = parts.stream().reduce(Moments.NONE, Moments::merge);
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
