package org.casus.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Deaths by region: by event where events by place are at hand, else shared out from months. */
record Toll(List<Event> events, List<Months> months, Land land) {

  /** Regions of the states that have no events by place, with their share (judgement). */
  private static final Map<String, Map<String, Double>> JUDGED =
      Map.of(
          "CMR",
          Map.of("CMR-EXTREME_NORD", 0.5, "CMR-NORD_OUEST", 0.25, "CMR-SUD_OUEST", 0.25),
          "TCD",
          Map.of("TCD-LAC", 1.0));

  /** Discounted deaths by region, for every region that has any. */
  Map<String, Double> deaths(Past past) {
    Map<String, Double> deaths = new TreeMap<>();
    for (Event event : events) {
      if (event.placed()) {
        add(deaths, event.region(), past.weight(event.day()) * event.deaths());
      }
    }
    unplaced(past, deaths).forEach((region, more) -> add(deaths, region, more));
    Set<String> byPlace = events.stream().map(Event::state).collect(Collectors.toSet());
    Set<String> others = new TreeSet<>(months.stream().map(Months::state).toList());
    others.removeAll(byPlace);
    for (String state : others) {
      double sum = Months.sum(months, state, past, Months::deaths);
      shares(state).forEach((region, share) -> add(deaths, region, share * sum));
    }
    return deaths;
  }

  /** Deaths of events known only by country, shared out like the others of the country. */
  private Map<String, Double> unplaced(Past past, Map<String, Double> placed) {
    Map<String, Double> sums = new HashMap<>();
    for (Event event : events) {
      if (!event.placed()) {
        sums.merge(event.state(), past.weight(event.day()) * event.deaths(), Double::sum);
      }
    }
    Map<String, Double> more = new TreeMap<>();
    sums.forEach(
        (state, sum) ->
            Shares.among(placed, land.regions(state))
                .forEach((region, share) -> add(more, region, sum * share)));
    return more;
  }

  private Map<String, Double> shares(String state) {
    if (state.equals("NGA")) {
      return Months.nigeria();
    }
    return JUDGED.getOrDefault(state, Shares.of(land.populations(state)));
  }

  private static void add(Map<String, Double> deaths, String region, double more) {
    if (more > 0) {
      deaths.merge(region, more, Double::sum);
    }
  }
}
