package org.casus.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.casus.analysis.Clusters;
import org.casus.analysis.compare.Pairs;
import org.casus.experiment.OutcomeColumn;
import org.casus.experiment.OutcomeTable;
import org.casus.experiment.Response;
import org.casus.results.ReplicationNumbers;

/** Brings together the replications that were finished under a baseline and an alternative. */
record Aligned(StoredStudy study, OutcomeTable outcomes) {

  /** The pairs of each alternative and response; replications that one of the two lacks are out. */
  List<Pairs> pairs(List<Alternative> alternatives) {
    List<long[]> replications =
        new ReplicationNumbers(study.folder()).byPoint(outcomes.points().size());
    List<List<Pairs>> all = new ArrayList<>();
    alternatives.forEach(alternative -> all.add(new ArrayList<>()));
    for (Response response : outcomes.responses()) {
      OutcomeColumn column = outcomes.column(response.name());
      for (int i = 0; i < all.size(); i++) {
        all.get(i).add(pairs(alternatives.get(i), response, column, replications));
      }
    }
    return all.stream().flatMap(List::stream).toList();
  }

  private Pairs pairs(
      Alternative alternative, Response response, OutcomeColumn column, List<long[]> replications) {
    DoubleStream.Builder before = DoubleStream.builder();
    DoubleStream.Builder after = DoubleStream.builder();
    LongStream.Builder draws = LongStream.builder();
    for (int world = 0; world < alternative.points().size(); world++) {
      int baseline = alternative.baselines().get(world);
      int point = alternative.points().get(world);
      int[][] rows = rows(replications.get(baseline), replications.get(point));
      Arrays.stream(taken(column.of(baseline), rows[0])).forEach(before::add);
      Arrays.stream(taken(column.of(point), rows[1])).forEach(after::add);
      long[] numbers = replications.get(baseline);
      Arrays.stream(rows[0])
          .mapToLong(row -> study.experiment().draw(baseline, numbers[row]))
          .forEach(draws::add);
    }
    double[] first = before.build().toArray();
    Clusters clusters = Clusters.of(draws.build().toArray());
    return new Pairs(response, alternative.name(), first, after.build().toArray(), clusters);
  }

  /** The rows in which the same replications stand. */
  static int[][] rows(long[] first, long[] second) {
    List<int[]> both = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < first.length && j < second.length) {
      if (first[i] == second[j]) {
        both.add(new int[] {i++, j++});
      } else if (first[i] < second[j]) {
        i++;
      } else {
        j++;
      }
    }
    return new int[][] {
      both.stream().mapToInt(row -> row[0]).toArray(),
      both.stream().mapToInt(row -> row[1]).toArray()
    };
  }

  private static double[] taken(double[] values, int[] rows) {
    double[] taken = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      taken[i] = values[rows[i]];
    }
    return taken;
  }
}
