package org.casus.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Refugees and asylum seekers in neighbouring states, by region of origin and of shelter.
 *
 * <p>Pairs of states: UNHCR, the end of the year before, pairs with a common border and at least a
 * thousand persons. No data by region are at hand, so they come from where people died in the five
 * years before, the nearer to the border the more (weight 1 / (km + 10)), and live in the nearest
 * region beyond it. Fewer than a hundred in one place are left out.
 */
record Refugees(Toll toll, Land land) {

  private static final double FIVE_YEARS = 1825 * Math.log(2);
  private static final long LEAST_PAIR = 1000;
  private static final long LEAST_PLACE = 100;

  /** Persons by region of origin and region of shelter. */
  Map<String, Map<String, Long>> at(LocalDate origin) {
    Map<String, Double> deaths = toll.deaths(new Past(origin, FIVE_YEARS));
    Map<String, Map<String, Long>> refugees = new TreeMap<>();
    for (Map<String, String> row : Data.rows("unhcr_population.csv")) {
      String from = row.get("origin_iso3");
      String to = row.get("asylum_iso3");
      long persons = number(row, "refugees") + number(row, "asylum_seekers");
      boolean counts = row.get("year").equals(String.valueOf(origin.getYear() - 1));
      if (counts && persons >= LEAST_PAIR && !from.equals(to)) {
        place(from, to, persons, deaths, refugees);
      }
    }
    return refugees;
  }

  private static long number(Map<String, String> row, String column) {
    String cell = row.getOrDefault(column, "");
    return cell.isBlank() ? 0 : Long.parseLong(cell);
  }

  private void place(
      String from,
      String to,
      long persons,
      Map<String, Double> deaths,
      Map<String, Map<String, Long>> refugees) {
    Map<String, Double> homes = Shares.among(deaths, land.regions(from));
    Map<String, String> shelters = new TreeMap<>();
    Map<String, Double> weights = new TreeMap<>();
    (homes.isEmpty() ? land.populations(from) : homes)
        .forEach(
            (home, share) ->
                nearest(home, land.border(to, from))
                    .ifPresent(
                        way -> {
                          shelters.put(home, way.getKey());
                          weights.put(home, share / (way.getValue() + 10));
                        }));
    Shares.of(weights)
        .forEach(
            (home, share) -> {
              long there = Math.round(persons * share);
              if (there >= LEAST_PLACE) {
                refugees
                    .computeIfAbsent(home, h -> new TreeMap<>())
                    .put(shelters.getOrDefault(home, ""), there);
              }
            });
  }

  private Optional<Map.Entry<String, Double>> nearest(String home, List<String> hosts) {
    return land.ways(home).entrySet().stream()
        .filter(way -> hosts.contains(way.getKey()))
        .min(Map.Entry.comparingByValue());
  }
}
