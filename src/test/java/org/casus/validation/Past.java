package org.casus.validation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.casus.facts.Page;
import org.casus.figures.Backcast;
import org.casus.figures.Months;

/** The model from origins in the past, scored against what was counted afterwards. */
record Past(Runs runs) {

  private static final List<String> STATES = List.of("MLI", "BFA", "NER");
  private static final int YEAR = 12;
  private static final List<Integer> YEARS = List.of(2021, 2022, 2023);

  private static final String TEXT =
      "From 1 January of each year the model gets what was known before that day and nothing later;"
          + " deaths a month of the twelve months that follow are scored against UCDP GED by the"
          + " continuous ranked probability score (CRPS, deaths a month, the lower the better) and"
          + " the share of months in its central 90 %% interval, beside three rules that know the"
          + " months before only. %d replications an origin; nothing was tuned to these scores, but"
          + " global parameters (the swings of a state, shares of the dead) rest on figures of 2021 to"
          + " 2023, so the test is not clean. Two"
          + " of the rules give one number, whose interval has no width. The model does not know"
          + " fatal events that no named group of the scenario takes part in, so it starts below"
          + " the counts of UCDP where there are many.";

  /** Adds the section. */
  void write(Page page) {
    page.say("## Forecasts of past months");
    if (!Backcast.isPossible()) {
      page.say("Not computed: the tables of UCDP months were not at hand.");
      return;
    }
    page.say(String.format(Locale.ROOT, TEXT, runs.n()));
    Map<String, Scores> total = new LinkedHashMap<>();
    List<String> rows = new ArrayList<>();
    Map<String, Map<String, Scores>> byState = new LinkedHashMap<>();
    for (int year : YEARS) {
      YearMonth origin = YearMonth.of(year, 1);
      Map<String, List<Ensemble>> model = model(origin, YEAR);
      for (String state : STATES) {
        Map<String, Scores> scores = scores(origin, state, model.get(state));
        rows.add(row(state + ", " + year, scores));
        Map<String, Scores> sum = byState.computeIfAbsent(state, s -> new LinkedHashMap<>());
        scores.forEach((rule, s) -> sum.computeIfAbsent(rule, r -> new Scores()).addAll(s));
        scores.forEach((rule, s) -> total.computeIfAbsent(rule, r -> new Scores()).addAll(s));
      }
    }
    byState.forEach((state, scores) -> rows.add(row("**" + state + ", all**", scores)));
    rows.add(row("**all**", total));
    List<String> head = new ArrayList<>(List.of("CRPS / coverage of 90 %"));
    head.addAll(total.keySet());
    page.table(head, rows);
    page.say(verdict(total));
    whole(page);
  }

  /** From the first origin to the end of the last year in one run. */
  private void whole(Page page) {
    YearMonth origin = YearMonth.of(YEARS.get(0), 1);
    Map<String, List<Ensemble>> model = model(origin, YEARS.size() * YEAR);
    Map<String, Scores> total = new LinkedHashMap<>();
    List<String> rows = new ArrayList<>();
    for (String state : STATES) {
      Map<String, Scores> scores = scores(origin, state, model.get(state));
      rows.add(row(state + ", 36 months", scores));
      scores.forEach((rule, s) -> total.computeIfAbsent(rule, r -> new Scores()).addAll(s));
    }
    rows.add(row("**all**", total));
    List<String> head = new ArrayList<>(List.of("CRPS / coverage of 90 %"));
    head.addAll(total.keySet());
    page.say("From January 2021 to December 2023 in one run of 36 months:");
    page.table(head, rows);
    page.say(verdict(total));
  }

  private Map<String, List<Ensemble>> model(YearMonth origin, int months) {
    LocalDate start = origin.atDay(1);
    int days = (int) (origin.plusMonths(months).atDay(1).toEpochDay() - start.toEpochDay()) + 7;
    return Forecasts.model(Backcast.scenario(start, days), STATES, months, runs);
  }

  private static Map<String, Scores> scores(YearMonth origin, String state, List<Ensemble> model) {
    Map<YearMonth, Double> seen = Months.deaths(state);
    double[] past =
        IntStream.rangeClosed(1, 24)
            .mapToDouble(i -> seen.getOrDefault(origin.minusMonths(25 - i), 0.0))
            .toArray();
    Map<String, Scores> scores = new LinkedHashMap<>();
    Map<String, Ensemble> naive = new Forecasts(origin, past).naive();
    for (int m = 0; m < model.size(); m++) {
      double came = seen.getOrDefault(origin.plusMonths(m), 0.0);
      scores.computeIfAbsent("the model", r -> new Scores()).add(model.get(m), came);
      naive.forEach((rule, f) -> scores.computeIfAbsent(rule, r -> new Scores()).add(f, came));
    }
    return scores;
  }

  private static String row(String name, Map<String, Scores> scores) {
    List<String> cells = new ArrayList<>(List.of("| " + name));
    scores.values().stream()
        .map(s -> String.format(Locale.ROOT, "%.0f / %.2f", s.mean(), s.coverage()))
        .forEach(cells::add);
    return String.join(" | ", cells) + " |";
  }

  private static String verdict(Map<String, Scores> total) {
    String best =
        total.entrySet().stream()
            .min(Comparator.comparingDouble(e -> e.getValue().mean()))
            .orElseThrow()
            .getKey();
    double model = total.get("the model").mean();
    double bootstrap = total.get("bootstrap of the last two years").mean();
    return String.format(
        Locale.ROOT,
        "Lowest CRPS over all months: **%s**. Skill of the model over the bootstrap (1 less the"
            + " ratio of their CRPS): %.2f. Months of one origin hang together, so small"
            + " differences mean nothing.",
        best,
        1 - model / bootstrap);
  }
}
