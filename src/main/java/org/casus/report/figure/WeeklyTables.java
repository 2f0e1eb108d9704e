package org.casus.report.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casus.experiment.SeriesTable;

/** The weekly series of the ground that have figures of their own. */
public record WeeklyTables(List<SeriesTable> all) {

  static final String DEATHS = ".violence-deaths";
  static final String CONTROL = ".state-control";
  static final String RISK = ".coup-risk";

  private static final List<String> GROUND =
      List.of(
          DEATHS,
          CONTROL,
          RISK,
          ".civilian-deaths",
          ".fled",
          ".displaced",
          ".refugees-abroad",
          ".fighters",
          "truces");

  private static final List<String> DRAWN = List.of(DEATHS, CONTROL, RISK);

  public WeeklyTables {
    all = List.copyOf(all);
  }

  /** Keeps of all series those that are drawn, read one after another. */
  public static WeeklyTables of(Iterable<SeriesTable> series) {
    List<SeriesTable> all = new ArrayList<>();
    for (SeriesTable table : series) {
      if (DRAWN.stream().anyMatch(table.name()::endsWith)) {
        all.add(table);
      }
    }
    return new WeeklyTables(all);
  }

  /** Whether a series is of the ground, which has figures of its own. */
  static boolean ofGround(String name) {
    return GROUND.stream().anyMatch(name::endsWith);
  }

  /** Those whose names end in a suffix. */
  List<SeriesTable> ending(String suffix) {
    return all.stream().filter(table -> table.name().endsWith(suffix)).toList();
  }

  /** The id before the dot. */
  static String owner(SeriesTable table) {
    return table.name().substring(0, Math.max(0, table.name().indexOf('.')));
  }

  /** The replications whose values are all known, of equal length. */
  static List<double[]> whole(SeriesTable table) {
    int length = table.values().stream().mapToInt(one -> one.length).max().orElse(0);
    return table.values().stream()
        .filter(one -> length > 0 && one.length == length)
        .filter(one -> Arrays.stream(one).allMatch(Double::isFinite))
        .toList();
  }

  /** The mean over replications of the sum over weeks. */
  static double total(SeriesTable table) {
    return whole(table).stream().mapToDouble(one -> Arrays.stream(one).sum()).average().orElse(0);
  }
}
