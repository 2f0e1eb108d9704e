package org.casus.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.history.Series;
import org.casus.scenario.EventKind;

/** Reads numbers off the events and series of a history; {@code NaN} is not observed. */
final class Scan {

  private Scan() {}

  static boolean any(History history, EventKind kind) {
    return any(history, kind, event -> true);
  }

  static boolean any(History history, EventKind kind, Predicate<CrisisEvent> property) {
    return !Double.isNaN(firstDay(history, kind, property));
  }

  static double firstDay(History history, EventKind kind) {
    return firstDay(history, kind, event -> true);
  }

  static double firstDay(History history, EventKind kind, Predicate<CrisisEvent> property) {
    for (CrisisEvent event : history.events()) {
      if (event.kind() == kind && property.test(event)) {
        return event.day();
      }
    }
    return Double.NaN;
  }

  static List<CrisisEvent> all(History history, EventKind kind, Predicate<CrisisEvent> property) {
    List<CrisisEvent> found = new ArrayList<>();
    for (CrisisEvent event : history.events()) {
      if (event.kind() == kind && property.test(event)) {
        found.add(event);
      }
    }
    return found;
  }

  static double count(History history, EventKind kind) {
    return count(history, kind, event -> true);
  }

  static double count(History history, EventKind kind, Predicate<CrisisEvent> property) {
    int count = 0;
    for (CrisisEvent event : history.events()) {
      if (event.kind() == kind && property.test(event)) {
        count++;
      }
    }
    return count;
  }

  static Set<String> actors(History history, EventKind kind, Predicate<CrisisEvent> property) {
    Set<String> actors = new TreeSet<>();
    for (CrisisEvent event : all(history, kind, property)) {
      actors.add(event.actor());
    }
    return actors;
  }

  static double sum(History history, EventKind kind, Predicate<CrisisEvent> property) {
    double sum = 0;
    for (CrisisEvent event : all(history, kind, property)) {
      sum += event.amount();
    }
    return sum;
  }

  /** The last value of a series. */
  static double end(History history, String name) {
    for (Series series : history.series()) {
      if (series.name().equals(name) && !series.values().isEmpty()) {
        return series.values().get(series.values().size() - 1);
      }
    }
    return Double.NaN;
  }

  /** The last values of all series whose names end in a suffix, added up. */
  static double ends(History history, String suffix) {
    double sum = Double.NaN;
    for (Series series : history.series()) {
      if (series.name().endsWith(suffix) && !series.values().isEmpty()) {
        double last = series.values().get(series.values().size() - 1);
        sum = Double.isNaN(sum) ? last : sum + last;
      }
    }
    return sum;
  }

  /**
   * The values of all series whose names end in a suffix, added up over the weeks that are over by
   * a day.
   */
  static double total(History history, String suffix, int day) {
    double sum = Double.NaN;
    for (Series series : history.series()) {
      if (series.name().endsWith(suffix)) {
        sum = Double.isNaN(sum) ? 0 : sum;
        int weeks = Math.min(series.values().size(), day / Series.STEP + 1);
        for (double value : series.values().subList(0, weeks)) {
          sum += value;
        }
      }
    }
    return sum;
  }

  /** The value of a series in the week that holds a day. */
  static double at(History history, String name, int day) {
    int week = day / Series.STEP;
    for (Series series : history.series()) {
      if (series.name().equals(name) && day >= 0 && week < series.values().size()) {
        return series.values().get(week);
      }
    }
    return Double.NaN;
  }
}
