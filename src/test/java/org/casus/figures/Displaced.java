package org.casus.figures;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Internally displaced people by region.
 *
 * <p>Countries: IDMC, the end of the year before; Burkina Faso from 31 March 2023 on the
 * government's count of that day, 2,062,534. No data by region are at hand, so a country's stock
 * lies where people died in the five years before, seven tenths of it in the region itself and the
 * rest in its neighbours of the same country, the nearer the more (weight 1 / (km + 10)).
 */
record Displaced(Toll toll, Land land) {

  private static final double FIVE_YEARS = 1825 * Math.log(2);
  private static final LocalDate COUNTED = LocalDate.of(2023, 3, 31);
  private static final long BURKINA = 2_062_534;
  private static final double STAY = 0.7;

  Map<String, Long> at(LocalDate origin) {
    Map<String, Double> deaths = toll.deaths(new Past(origin, FIVE_YEARS));
    Map<String, Long> displaced = new TreeMap<>();
    stocks(origin)
        .forEach(
            (state, stock) ->
                shelters(state, deaths)
                    .forEach((region, share) -> displaced.put(region, Math.round(stock * share))));
    displaced.values().removeIf(persons -> persons == 0);
    return displaced;
  }

  private static Map<String, Long> stocks(LocalDate origin) {
    String year = String.valueOf(origin.getYear() - 1);
    Map<String, Long> stocks = new TreeMap<>();
    for (Map<String, String> row : Data.rows("idmc_idp_stock.csv")) {
      if (row.get("year").equals(year)) {
        stocks.put(row.get("iso3"), Long.valueOf(row.get("idps_conflict_violence")));
      }
    }
    if (origin.isAfter(COUNTED) && origin.getYear() == COUNTED.getYear()) {
      stocks.put("BFA", BURKINA);
    }
    return stocks;
  }

  private Map<String, Double> shelters(String state, Map<String, Double> deaths) {
    Map<String, Double> here = Shares.among(deaths, land.regions(state));
    if (here.isEmpty()) {
      return Shares.of(land.populations(state));
    }
    Map<String, Double> shelters = new TreeMap<>();
    here.forEach(
        (region, share) -> {
          Map<String, Double> near = new TreeMap<>();
          land.around(region).forEach((other, km) -> near.put(other, 1 / (km + 10)));
          double stay = near.isEmpty() ? 1 : STAY;
          shelters.merge(region, share * stay, Double::sum);
          Shares.of(near)
              .forEach(
                  (other, part) -> shelters.merge(other, share * (1 - stay) * part, Double::sum));
        });
    return shelters;
  }
}
