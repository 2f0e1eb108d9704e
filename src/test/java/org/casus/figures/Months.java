package org.casus.figures;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * UCDP GED by state and month, for the states whose events by place are not at hand.
 *
 * @param deaths best estimate
 * @param stateBased events with deaths between a government and an armed group
 */
public record Months(String state, YearMonth month, double deaths, double stateBased) {

  static List<Months> all() {
    return Data.rows("monthly_fatalities.csv").stream()
        .filter(row -> row.get("iso3").length() == 3)
        .map(
            row ->
                new Months(
                    row.get("iso3"),
                    YearMonth.parse(row.get("year_month")),
                    number(row.get("fatalities_best")),
                    number(row.get("events_state_based"))))
        .toList();
  }

  /** Deaths of a state by month, best estimate. */
  public static Map<YearMonth, Double> deaths(String state) {
    Map<YearMonth, Double> deaths = new TreeMap<>();
    all().stream()
        .filter(row -> row.state.equals(state))
        .forEach(row -> deaths.merge(row.month, row.deaths, Double::sum));
    return deaths;
  }

  private static double number(String cell) {
    return cell.isBlank() ? 0 : Double.parseDouble(cell);
  }

  /** The discounted sum of something over the months of a state. */
  static double sum(List<Months> all, String state, Past past, ToDoubleFunction<Months> what) {
    return all.stream()
        .filter(row -> row.state.equals(state))
        .mapToDouble(row -> past.weight(row.month) * what.applyAsDouble(row))
        .sum();
  }

  /** Shares of Nigeria's regions in its deaths of 2015 to 2019, the last years at hand by place. */
  static Map<String, Double> nigeria() {
    Map<String, Double> deaths = new TreeMap<>();
    for (Map<String, String> row : Data.rows("monthly_fatalities_adm1.csv")) {
      String region = row.get("adm1");
      if (row.get("iso3").equals("NGA") && !region.endsWith("-UNALLOCATED")) {
        deaths.merge(region, number(row.get("fatalities_best")), Double::sum);
      }
    }
    return Shares.of(deaths);
  }
}
