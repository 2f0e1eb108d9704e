package org.casus.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.analysis.factors.Blocked;
import org.casus.analysis.factors.Dimension;
import org.casus.analysis.factors.Inputs;
import org.casus.analysis.factors.Observed;
import org.casus.analysis.factors.Subject;
import org.casus.experiment.Experiment;
import org.casus.experiment.Factor;
import org.casus.experiment.Levels;
import org.casus.experiment.OutcomeColumn;
import org.casus.experiment.OutcomeTable;
import org.casus.experiment.Part;

/** Puts the design of a study into the form that analyses start from. */
record StudyInputs(StoredStudy study) {

  Inputs inputs() {
    Experiment experiment = study.experiment();
    List<Factor> factors = experiment.factors();
    List<Dimension> dimensions = factors.stream().map(StudyInputs::dimension).toList();
    int points = Math.toIntExact(experiment.points());
    double[][] values = new double[points][factors.size()];
    double[][] coordinates = new double[points][factors.size()];
    List<String> names = new ArrayList<>();
    for (int k = 0; k < points; k++) {
      names.add(experiment.name(k));
      Map<String, Object> levels = experiment.levels(k);
      for (int i = 0; i < factors.size(); i++) {
        values[k][i] = value(dimensions.get(i), levels.getOrDefault(factors.get(i).path(), ""));
      }
    }
    for (int i = 0; i < factors.size(); i++) {
      place(factors.get(i).levels(), i, values, coordinates);
    }
    List<Blocked> blocks = new ArrayList<>();
    for (Part part : experiment.layout().parts()) {
      if (part.blockSize() > 1) {
        blocks.addAll(blocks(part, dimensions, values));
      }
    }
    return new Inputs(names, dimensions, coordinates, values, blocks);
  }

  private static Dimension dimension(Factor factor) {
    List<String> words =
        factor
            .levels()
            .match(
                listed ->
                    listed.values().stream().allMatch(Number.class::isInstance)
                        ? List.of()
                        : listed.values().stream().map(String::valueOf).toList(),
                range -> List.of(),
                spread -> List.of());
    boolean lever = factor.role() == Factor.Role.LEVER;
    return new Dimension(factor.path(), factor.title(), factor.unit(), lever, words);
  }

  private static double value(Dimension dimension, Object level) {
    if (dimension.isListed()) {
      return dimension.words().indexOf(String.valueOf(level));
    }
    return level instanceof Number number ? number.doubleValue() : Double.NaN;
  }

  /** A level of a range has its place in it; one of a list or a distribution that among all. */
  private static void place(Levels levels, int factor, double[][] values, double[][] coordinates) {
    double[] distinct = Arrays.stream(values).mapToDouble(row -> row[factor]).distinct().toArray();
    Arrays.sort(distinct);
    for (int k = 0; k < values.length; k++) {
      double value = values[k][factor];
      double rank = (Arrays.binarySearch(distinct, value) + 0.5) / distinct.length;
      coordinates[k][factor] =
          levels.match(listed -> rank, range -> range.coordinate(value), spread -> rank);
    }
  }

  /** One set of blocks for each combination of the factors that the part does not vary. */
  private List<Blocked> blocks(Part part, List<Dimension> dimensions, double[][] values) {
    List<String> paths = part.factors().stream().map(Factor::path).toList();
    List<Integer> own = new ArrayList<>();
    for (String path : paths) {
      own.add(dimensions.stream().map(Dimension::path).toList().indexOf(path));
    }
    Map<String, int[]> found = new LinkedHashMap<>();
    for (int k = 0; k < values.length; k++) {
      long place = study.experiment().layout().own(part, k);
      if (place >= 0) {
        found
                .computeIfAbsent(others(dimensions, own, values[k]), key -> none(part.size()))[
                Math.toIntExact(place)] =
            k;
      }
    }
    List<Blocked> blocks = new ArrayList<>();
    found.forEach((at, points) -> blocks.add(new Blocked(part.design(), own, at, points)));
    return blocks;
  }

  private static String others(List<Dimension> dimensions, List<Integer> own, double[] values) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < dimensions.size(); i++) {
      if (!own.contains(i)) {
        Dimension dimension = dimensions.get(i);
        String level =
            dimension.isListed()
                ? dimension.words().get((int) values[i])
                : Double.toString(values[i]);
        words.add(dimension.path() + " " + level);
      }
    }
    return String.join(", ", words);
  }

  private static int[] none(long size) {
    int[] none = new int[Math.toIntExact(size)];
    Arrays.fill(none, -1);
    return none;
  }

  /** The largest number of replications of a design point. */
  static int most(StoredStudy study) {
    return study.store().outcomes(study.responses()).finished().stream()
        .mapToInt(Long::intValue)
        .max()
        .orElse(0);
  }

  /** A subject by design point and replication; what failed or is still to come is NaN. */
  static Observed observed(Subject subject, OutcomeTable outcomes, List<long[]> replications) {
    OutcomeColumn column = outcomes.column(subject.response().name());
    double[][] runs = new double[replications.size()][];
    for (int point = 0; point < runs.length; point++) {
      long[] numbers = replications.get(point);
      double[] values = column.of(point);
      int length = numbers.length == 0 ? 0 : Math.toIntExact(numbers[numbers.length - 1] + 1);
      runs[point] = new double[length];
      Arrays.fill(runs[point], Double.NaN);
      for (int i = 0; i < Math.min(values.length, numbers.length); i++) {
        runs[point][(int) numbers[i]] = subject.of(values[i]);
      }
    }
    return new Observed(subject, runs);
  }
}
