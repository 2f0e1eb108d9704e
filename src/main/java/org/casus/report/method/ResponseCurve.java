package org.casus.report.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casus.analysis.Estimate;
import org.casus.analysis.Moments;
import org.casus.analysis.factors.Dimension;
import org.casus.analysis.factors.Inputs;
import org.casus.analysis.factors.Observed;
import org.casus.analysis.factors.Subject;
import org.casus.analysis.sensitivity.MarginalMeans;
import org.casus.chart.Interval;
import org.casus.chart.Knot;

/**
 * The mean response over the parts of one factor: its levels where there are few, else about equal
 * parts of its range.
 *
 * @param change of the mean from the first part to the last
 * @param explained share of the variance between points that the parts explain, [0, 1]: omega
 *     squared, which corrects for their number
 */
record ResponseCurve(Dimension dimension, List<Part> parts, Estimate change, double explained) {

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
    if (seen.length == 0) {
      return List.of();
    }
    MarginalMeans marginal = MarginalMeans.of(points, runs);
    List<ResponseCurve> curves = new ArrayList<>();
    for (int i = 0; i < varied.size(); i++) {
      int index = varied.get(i);
      List<int[]> places = parts(inputs, index, seen);
      List<boolean[]> at = places.stream().map(part -> among(part, seen.length)).toList();
      List<Part> parts = new ArrayList<>();
      List<Moments> responses = new ArrayList<>();
      for (int part = 0; part < at.size(); part++) {
        double value = average(places.get(part), k -> inputs.values()[seen[k]][index]);
        Estimate mean =
            observed.subject().isShare()
                ? marginal.share(i, at.get(part), confidence)
                : marginal.mean(i, at.get(part), confidence);
        parts.add(new Part(value, mean));
        responses.add(
            Moments.of(Arrays.stream(places.get(part)).mapToDouble(k -> means[seen[k]]).toArray()));
      }
      Estimate change = marginal.change(i, at.get(0), at.get(at.size() - 1), confidence);
      Dimension dimension = inputs.dimensions().get(index);
      curves.add(new ResponseCurve(dimension, parts, change, explained(responses)));
    }
    return curves;
  }

  private static boolean[] among(int[] places, int size) {
    boolean[] at = new boolean[size];
    for (int k : places) {
      at[k] = true;
    }
    return at;
  }

  private static double average(int[] places, IntToDoubleFunction value) {
    return Arrays.stream(places).mapToDouble(value).average().orElse(0);
  }

  /** The points of each part, by their place among those that were observed. */
  private static List<int[]> parts(Inputs inputs, int index, int[] seen) {
    boolean levels = inputs.distinct(index) <= MarginalMeans.MOST_LEVELS;
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

  /**
   * Whether its interval leaves open if the mean changes from the first part to the last at all.
   */
  boolean mayBeChance() {
    return change.covers(0);
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
              explained,
              change.value(),
              change.low(),
              change.high()));
    }
    return rows;
  }
}
