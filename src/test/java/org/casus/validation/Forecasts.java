package org.casus.validation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.casus.history.History;
import org.casus.history.Series;
import org.casus.scenario.Scenario;

/**
 * Forecasts of the deaths of some months in one state from an origin: of the model and of three
 * rules that know nothing but the months before.
 *
 * @param origin first day of the first month
 * @param past deaths of the 24 months before, oldest first
 */
record Forecasts(YearMonth origin, double[] past) {

  private static final int MONTHS = 12;

  /** The rules by name; each forecasts the same for every month. */
  Map<String, Ensemble> naive() {
    Map<String, Ensemble> rules = new LinkedHashMap<>();
    rules.put("last value", new Ensemble(past[past.length - 1]));
    double year =
        IntStream.range(past.length - MONTHS, past.length).mapToDouble(i -> past[i]).sum();
    rules.put("mean of the last year", new Ensemble(year / MONTHS));
    rules.put("bootstrap of the last two years", new Ensemble(past));
    return rules;
  }

  /**
   * Replications of a scenario that begins on the origin, as forecasts month by month, by state.
   */
  static Map<String, List<Ensemble>> model(
      Scenario scenario, List<String> states, int horizon, Runs runs) {
    LocalDate start = scenario.scenario().start();
    List<Map<String, double[]>> all = runs.of(scenario, h -> months(h, states, start, horizon));
    Map<String, List<Ensemble>> model = new LinkedHashMap<>();
    for (String state : states) {
      model.put(
          state,
          IntStream.range(0, horizon)
              .mapToObj(m -> new Ensemble(all.stream().mapToDouble(r -> r.get(state)[m]).toArray()))
              .toList());
    }
    return model;
  }

  private static Map<String, double[]> months(
      History h, List<String> states, LocalDate start, int horizon) {
    Map<String, double[]> months = new LinkedHashMap<>();
    states.forEach(
        s -> months.put(s, months(Runs.weeks(h, s + ".violence-deaths"), start, horizon)));
    return months;
  }

  /** Deaths by calendar month; the deaths of a week spread evenly over its days. */
  static double[] months(double[] weeks, LocalDate start, int horizon) {
    double[] months = new double[horizon];
    YearMonth first = YearMonth.from(start);
    for (int day = 0; day < (weeks.length - 1) * Series.STEP; day++) {
      YearMonth month = YearMonth.from(start.plusDays(day));
      int index = (month.getYear() - first.getYear()) * 12 + month.getMonthValue();
      index -= first.getMonthValue();
      if (index < horizon) {
        months[index] += weeks[day / Series.STEP + 1] / Series.STEP;
      }
    }
    return months;
  }
}
