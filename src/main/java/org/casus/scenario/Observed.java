package org.casus.scenario;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was seen in the world: drawn beside what the model gives, and used for nothing else. */
public record Observed(
    @Key("Deaths by violence of a month, by state.") Map<String, Months> deaths,
    @Key("Where the figures come from.") List<String> sources) {

  public Observed {
    deaths = Collections.unmodifiableMap(new LinkedHashMap<>(deaths));
    sources = List.copyOf(sources);
  }

  /**
   * One value a month.
   *
   * @param from first day of the first month
   */
  public record Months(
      @Key("The first day of the first month.") LocalDate from,
      @Key("One value a month, in order.") List<Double> values) {

    public Months {
      values = List.copyOf(values);
    }
  }
}
