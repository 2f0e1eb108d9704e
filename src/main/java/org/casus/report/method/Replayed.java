package org.casus.report.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.analysis.calibration.Sequential;
import org.casus.analysis.factors.Inputs;
import org.casus.analysis.factors.Observed;
import org.casus.experiment.Exploration;

/**
 * Goes through a calibration again with the histories that were stored: design point K is the
 * particle that was asked for as number K.
 */
final class Replayed {

  private final Inputs inputs;
  private final List<Observed> targeted;
  private final Options options;
  private final Map<List<Double>, Integer> points = new LinkedHashMap<>();
  private int asked;

  Replayed(Inputs inputs, List<Observed> targeted, Options options) {
    this.inputs = inputs;
    this.targeted = targeted;
    this.options = options;
  }

  /** Number of particles of a population. */
  int particles() {
    return (int) number(Options.PARTICLES);
  }

  /** The most populations. */
  int populations() {
    return (int) number(Options.POPULATIONS);
  }

  /** The most particles. */
  long most() {
    return (long) number(Options.MAX);
  }

  /** Whether the first population leads anywhere. */
  boolean canBegin() {
    return Sequential.canBegin(first());
  }

  /** The summaries of the first population, which is the prior. */
  List<double[]> first() {
    List<double[]> first = new ArrayList<>();
    for (int point = 0; point < Math.min(particles(), inputs.points().size()); point++) {
      first.add(summary(point));
    }
    return first;
  }

  /** What the calibration found, as far as it came. */
  Sequential.Found run(double[] targets) {
    long seed = options.text(Options.SEED).map(Long::parseLong).orElse(1L);
    return new Sequential(
            Exploration.first(inputs.dimensions().size(), particles(), seed),
            populations(),
            number(Options.QUANTILE),
            most(),
            seed)
        .run(this::summaries, targets);
  }

  /** The design point of a draw. */
  int point(double[] draw) {
    return points.getOrDefault(Arrays.stream(draw).boxed().toList(), 0);
  }

  private List<double[]> summaries(List<List<Double>> particles) {
    List<double[]> summaries = new ArrayList<>();
    for (List<Double> particle : particles) {
      points.put(particle, asked);
      summaries.add(summary(asked));
      asked++;
    }
    return summaries;
  }

  /** The mean of each target; NaN where none was observed, or the particle was not run yet. */
  double[] summary(int point) {
    double[] summary = new double[targeted.size()];
    for (int j = 0; j < summary.length; j++) {
      double[][] runs = targeted.get(j).runs();
      double sum = 0;
      int count = 0;
      for (double value : point < runs.length ? runs[point] : new double[0]) {
        if (!Double.isNaN(value)) {
          sum += value;
          count++;
        }
      }
      summary[j] = sum / count;
    }
    return summary;
  }

  private double number(String name) {
    return options.number(name).orElseThrow();
  }
}
