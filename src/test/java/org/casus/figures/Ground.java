package org.casus.figures;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a scenario says of the ground on its first day, worked out from what was known before.
 *
 * <ul>
 *   <li>Activity of a group in a region: its UCDP GED events with deaths, each counting half after
 *       180 days. At Lake Chad, where events by place end in 2019 outside Niger, the state-based
 *       events of a country are shared out over its regions by their deaths of 2015 to 2019, and
 *       over the two groups by their fighters.
 *   <li>Events of a group a week: its activity without the fights of two groups with each other,
 *       which the model brings forth by itself, times 7 ln 2 / 180.
 *   <li>Deaths of a region: all deaths in UCDP GED, each counting e^(-t / 2 years). Where there are
 *       no events by place, the country's months, shared out.
 *   <li>Displaced people of a region: the country's stock, by deaths of the last five years, seven
 *       tenths where they died and the rest over the neighbours in the same country.
 *   <li>Refugees of a region in regions of neighbouring states: see {@link Refugees}.
 * </ul>
 *
 * @param activity discounted events by group and region
 * @param events fatal events a week by group
 * @param deaths discounted deaths by region
 * @param displaced persons by region
 * @param refugees persons by region of origin and of shelter
 */
record Ground(
    LocalDate origin,
    Map<String, Map<String, Double>> activity,
    Map<String, Double> events,
    Map<String, Double> deaths,
    Map<String, Long> displaced,
    Map<String, Map<String, Long>> refugees) {

  static final List<String> GROUPS = List.of("JNIM", "ISSP", "ISWAP", "JAS");
  private static final double TWO_YEARS = 730 * Math.log(2);

  /** The figures for a run that starts on this day. */
  static Ground at(LocalDate origin) {
    List<Event> events = Event.all();
    List<Months> months = Months.all();
    Past recent = new Past(origin, 180);
    Map<String, Map<String, Double>> activity = new LinkedHashMap<>();
    GROUPS.forEach(group -> activity.put(group, new TreeMap<>()));
    Map<String, Double> weekly = new LinkedHashMap<>();
    for (Event event : events) {
      List<String> groups = event.groups();
      double weight = recent.weight(event.day());
      if (weight > 0 && event.placed()) {
        groups.forEach(group -> activity.get(group).merge(event.region(), weight, Double::sum));
      }
      if (groups.size() == 1) {
        weekly.merge(groups.get(0), recent.weekly(weight), Double::sum);
      }
    }
    new LakeChad(months, recent)
        .events()
        .forEach(
            (group, regions) ->
                regions.forEach(
                    (region, sum) -> {
                      activity.get(group).merge(region, sum, Double::sum);
                      weekly.merge(group, recent.weekly(sum), Double::sum);
                    }));
    Map<String, Double> inOrder = new LinkedHashMap<>();
    GROUPS.forEach(group -> inOrder.put(group, weekly.getOrDefault(group, 0.0)));
    Toll toll = new Toll(events, months, new Land());
    return new Ground(
        origin,
        activity,
        inOrder,
        toll.deaths(new Past(origin, TWO_YEARS)),
        new Displaced(toll, new Land()).at(origin),
        new Refugees(toll, new Land()).at(origin));
  }
}
