package org.casus.study;

import java.util.ArrayList;
import java.util.List;
import org.casus.analysis.compare.Pairs;
import org.casus.experiment.OutcomeColumn;
import org.casus.experiment.OutcomeTable;
import org.casus.experiment.Response;
import org.casus.results.ReplicationNumbers;
import org.casus.results.StudyFolder;

/** Brings together the replications that were finished under the baseline and a what-if. */
record Aligned(StudyFolder folder, OutcomeTable outcomes) {

  /** The pairs of each what-if and response; replications that one of the two lacks are out. */
  List<Pairs> pairs(List<String> whatIfs) {
    int[] points = whatIfs.stream().mapToInt(outcomes.points()::indexOf).toArray();
    List<long[]> replications = new ReplicationNumbers(folder).byPoint(outcomes.points().size());
    int[][][] rows = new int[points.length][][];
    for (int i = 0; i < points.length; i++) {
      rows[i] = rows(replications.get(0), replications.get(points[i]));
    }
    List<List<Pairs>> byWhatIf = new ArrayList<>();
    whatIfs.forEach(name -> byWhatIf.add(new ArrayList<>()));
    for (Response response : outcomes.responses()) {
      OutcomeColumn column = outcomes.column(response.name());
      double[] baseline = column.of(0);
      for (int i = 0; i < points.length; i++) {
        double[] before = taken(baseline, rows[i][0]);
        double[] after = taken(column.of(points[i]), rows[i][1]);
        byWhatIf.get(i).add(new Pairs(response, whatIfs.get(i), before, after));
      }
    }
    return byWhatIf.stream().flatMap(List::stream).toList();
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
