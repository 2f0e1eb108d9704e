package org.casus.report.method;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.casus.analysis.Coverage;
import org.casus.analysis.factors.Blocked;
import org.casus.analysis.factors.Dimension;
import org.casus.analysis.factors.Inputs;
import org.casus.analysis.factors.Observed;
import org.casus.analysis.factors.Subject;
import org.casus.experiment.Response;
import org.casus.experiment.design.Design;
import org.casus.experiment.design.SplitMix64;

/** Studies made by hand: a design over the unit cube and a function with noise. */
final class Studies {

  private Studies() {}

  static Inputs inputs(Design design) {
    int d = design.dimensions();
    int n = Math.toIntExact(design.size());
    double[][] points = new double[n][];
    List<String> names = new ArrayList<>();
    for (int k = 0; k < n; k++) {
      points[k] = design.point(k);
      names.add("p" + k);
    }
    List<Dimension> dimensions =
        IntStream.range(0, d)
            .mapToObj(i -> new Dimension("parameters.x" + (i + 1), "x", "", false, List.of()))
            .toList();
    List<Integer> all = IntStream.range(0, d).boxed().toList();
    int[] own = IntStream.range(0, n).toArray();
    return new Inputs(
        names, dimensions, points, points, List.of(new Blocked(design, all, "", own)));
  }

  /** Two levers, by worlds of one uncertainty. */
  static Inputs levers(int worlds) {
    List<String> names = new ArrayList<>();
    double[][] values = new double[2 * worlds][];
    for (int k = 0; k < 2 * worlds; k++) {
      names.add("p" + k);
      values[k] = new double[] {k % 2, (k / 2 + 0.5) / worlds};
    }
    List<Dimension> dimensions =
        List.of(
            new Dimension("what-if", "What-if", "", true, List.of("baseline", "early-mediation")),
            new Dimension("parameters.resolve", "Resolve", "", false, List.of()));
    return new Inputs(names, dimensions, values, values, List.of());
  }

  static Observed number(Inputs inputs, int replications, ToDoubleFunction<double[]> mean) {
    return observed(inputs, replications, Response.Kind.NUMBER, mean, 1);
  }

  static Observed observed(
      Inputs inputs,
      int replications,
      Response.Kind kind,
      ToDoubleFunction<double[]> mean,
      double noise) {
    Response response =
        new Response("deaths", "Battle deaths", "persons", kind, "", List.of(), history -> 0);
    double[][] runs = new double[inputs.points().size()][replications];
    for (int k = 0; k < runs.length; k++) {
      for (int r = 0; r < replications; r++) {
        SplitMix64 random = new SplitMix64(SplitMix64.hash(k, r));
        double value = mean.applyAsDouble(inputs.values()[k]);
        runs[k][r] =
            kind == Response.Kind.YES_NO
                ? (random.uniform() < value ? 1 : 0)
                : value + noise * Coverage.normal(random);
      }
    }
    return new Observed(new Subject(response, ""), runs);
  }
}
