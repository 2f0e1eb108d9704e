package org.casus.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.history.Reason;
import org.casus.history.RegionHistory;
import org.casus.history.Series;
import org.casus.scenario.EventKind;

/**
 * One replication of three years, as far as the facts of the ground need it.
 *
 * @param force whether states fought
 * @param left day on which those in power in Niger left it; infinite when they did not
 * @param restored whether they gave way to the claimant within a year
 * @param counter whether there was an attempt against them within a year
 * @param years deaths in the theatre by year
 * @param niger deaths in Niger in the first year
 * @param weekly ratio of variance and mean of the weekly deaths of Mali in the first year
 * @param top share of the region of Niger with most deaths in all of Niger's, first year
 * @param internal share of the displaced of the theatre that is in its own state at the end
 */
record GroundRun(
    boolean force,
    double left,
    boolean restored,
    boolean counter,
    double[] years,
    double niger,
    double weekly,
    double top,
    double internal) {

  static final int YEAR = 365;
  private static final List<String> THEATRE = List.of("MLI", "BFA", "NER");
  private static final List<EventKind> TRIES = List.of(EventKind.COUP, EventKind.COUP_FAILED);
  private static final List<EventKind> ENDS =
      List.of(EventKind.RESTORATION, EventKind.REPLACED, EventKind.CIVILIAN_RULE, EventKind.COUP);

  /** Reads one replication of at least three years. */
  static GroundRun of(History h) {
    return new GroundRun(
        h.first(e -> e.kind() == EventKind.BORDER_CROSSING && e.day() < YEAR).isPresent(),
        left(h),
        h.first(e -> e.kind() == EventKind.RESTORATION && e.day() < YEAR).isPresent(),
        h.first(e -> TRIES.contains(e.kind()) && own(e) && soon(e) && e.actor().equals("NER"))
            .isPresent(),
        IntStream.range(0, 3)
            .mapToDouble(y -> Runs.deaths(h, THEATRE, y * YEAR, (y + 1) * YEAR))
            .toArray(),
        Runs.deaths(h, List.of("NER"), 0, YEAR),
        dispersion(firstYear(Runs.weeks(h, "MLI.violence-deaths"))),
        h.regions().map(GroundRun::top).orElse(Double.NaN),
        h.regions().map(GroundRun::internal).orElse(Double.NaN));
  }

  /** As the response {@code days-in-power} counts it. */
  private static double left(History h) {
    return h.first(e -> ENDS.contains(e.kind()) && own(e) && e.actor().equals("NER"))
        .map(e -> (double) e.day())
        .orElse(Double.POSITIVE_INFINITY);
  }

  private static boolean soon(CrisisEvent event) {
    return event.day() < YEAR;
  }

  private static boolean own(CrisisEvent event) {
    return !(event.reason() instanceof Reason.Given);
  }

  private static double[] firstYear(double[] weeks) {
    return IntStream.rangeClosed(1, YEAR / Series.STEP).mapToDouble(i -> weeks[i]).toArray();
  }

  /** Ratio of variance and mean. */
  static double dispersion(double[] values) {
    double mean = IntStream.range(0, values.length).mapToDouble(i -> values[i]).average().orElse(0);
    double sum = 0;
    for (double value : values) {
      sum += (value - mean) * (value - mean);
    }
    return sum / (values.length - 1) / mean;
  }

  private static double top(RegionHistory regions) {
    int last = 0;
    while (last + 1 < regions.days().size() && regions.days().get(last + 1) <= YEAR) {
      last++;
    }
    List<Double> deaths = regions.byDay().get(RegionHistory.DEATHS).get(last);
    List<Double> niger = new ArrayList<>();
    for (int r = 0; r < deaths.size(); r++) {
      if (regions.regions().get(r).startsWith("NER-")) {
        niger.add(deaths.get(r));
      }
    }
    return Collections.max(niger) / niger.stream().mapToDouble(Double::doubleValue).sum();
  }

  private static double internal(RegionHistory regions) {
    Map<Boolean, Double> persons = new TreeMap<>(Map.of(true, 0.0, false, 0.0));
    regions.flows().stream()
        .filter(f -> THEATRE.contains(f.from()))
        .forEach(f -> persons.merge(f.from().equals(f.to()), (double) f.persons(), Double::sum));
    double inside = persons.getOrDefault(true, 0.0);
    return inside / (inside + persons.getOrDefault(false, 0.0));
  }
}
