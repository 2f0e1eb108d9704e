package org.casus.figures;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.scenario.Scenario;
import org.casus.scenario.bind.Binder;
import org.casus.scenario.bind.Paths;
import org.casus.scenario.bind.Trees;
import org.casus.yaml.ScenarioFile;

/**
 * The scenario {@code sahel-2021} as it would have been written on another day, from what was known
 * before that day only: activity, deaths, displaced people, armies, who ruled, and past coups.
 *
 * <p>Populations are those of mid-2023 at every origin, and fighters grow from the low end of the
 * published ranges at the start of 2021 to their middle in mid-2023.
 */
public final class Backcast {

  private static final Path BASE = Path.of("scenarios/sahel-2021.yaml");
  private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2023, 7, 26);

  /** No junta that took power from this day on had left before the last origin. */
  private static final LocalDate SINCE = LocalDate.of(2020, 8, 1);

  private static final Map<String, long[]> FIGHTERS =
      Map.of("JNIM", new long[] {2000, 4000}, "ISSP", new long[] {1000, 1800});

  private Backcast() {}

  /** Whether the data are at hand. */
  public static boolean isPossible() {
    return Data.isThere();
  }

  /**
   * The scenario of a day, to the end of 2023.
   *
   * @param origin first day of the run, from 2021-01-01 to 2023-07-26
   */
  public static Scenario scenario(LocalDate origin) {
    int days = (int) (LocalDate.of(2024, 1, 1).toEpochDay() - origin.toEpochDay());
    return scenario(origin, days);
  }

  /** The scenario of a day, for a number of days. */
  public static Scenario scenario(LocalDate origin, int days) {
    if (origin.isBefore(FIRST) || origin.isAfter(LAST)) {
      throw new IllegalArgumentException(origin + " is not between " + FIRST + " and " + LAST);
    }
    Scenario base = ScenarioFile.read(BASE).value().orElseThrow();
    Map<String, Optional<Object>> changes = new LinkedHashMap<>();
    changes.put("scenario.start", Optional.of(origin.toString()));
    changes.put("scenario.days", Optional.of(days));
    changes.put("scenario.id", Optional.of("sahel-" + origin));
    ground(base, Ground.at(origin), changes);
    base.states().keySet().forEach(state -> state(state, origin, changes));
    FIGHTERS.forEach(
        (group, range) ->
            changes.put(
                "armed-groups." + group + ".fighters", Optional.of(fighters(range, origin))));
    Object tree = Trees.unbind(base);
    for (Map.Entry<String, Optional<Object>> change : changes.entrySet()) {
      tree = Paths.with(tree, change.getKey(), change.getValue().orElse(null)).orThrow();
    }
    return Binder.bind(Scenario.class, tree, "").orThrow();
  }

  private static void ground(Scenario base, Ground ground, Map<String, Optional<Object>> changes) {
    for (String region : base.regions().orElseThrow().units().keySet()) {
      String path = "regions.units." + region;
      double deaths = ground.deaths().getOrDefault(region, 0.0);
      changes.put(path + ".deaths", Optional.of(GroundFile.rounded(deaths, 1)));
      changes.put(path + ".displaced", Optional.of(ground.displaced().getOrDefault(region, 0L)));
      changes.put(
          path + ".refugees", Optional.of(ground.refugees().getOrDefault(region, Map.of())));
    }
    ground
        .activity()
        .forEach(
            (group, activity) -> {
              String path = "armed-groups." + group;
              changes.put(path + ".activity", Optional.of(GroundFile.shown(activity)));
              changes.put(path + ".presence", Optional.of(GroundFile.presence(activity)));
              double events = ground.events().getOrDefault(group, 0.0);
              changes.put(path + ".events", Optional.of(GroundFile.rounded(events, 2)));
            });
  }

  private static void state(String state, LocalDate origin, Map<String, Optional<Object>> changes) {
    List<String> coups = attempts(state, "success", origin);
    changes.put("states." + state + ".coups", Optional.of(coups));
    changes.put(
        "states." + state + ".failed-coups", Optional.of(attempts(state, "failed", origin)));
    boolean junta = coups.stream().anyMatch(day -> !LocalDate.parse(day).isBefore(SINCE));
    if (junta) {
      changes.put("states." + state + ".regime", Optional.of("junta"));
    }
    army(state, origin)
        .ifPresent(men -> changes.put("states." + state + ".army", Optional.of(men)));
  }

  private static List<String> attempts(String state, String outcome, LocalDate origin) {
    return Data.rows("coups.csv").stream()
        .filter(row -> row.get("dataset").startsWith("P") && row.get("iso3_region").equals(state))
        .filter(row -> row.get("outcome").equals(outcome) && !row.get("day").isBlank())
        .filter(row -> Integer.parseInt(row.get("year")) >= 1990 && date(row).isBefore(origin))
        .map(row -> date(row).toString())
        .sorted()
        .toList();
  }

  private static LocalDate date(Map<String, String> row) {
    return LocalDate.of(
        Integer.parseInt(row.get("year")),
        Integer.parseInt(row.get("month")),
        Integer.parseInt(row.get("day")));
  }

  /** Military personnel of the year before; Niger before 2022 counts only a part in NMC. */
  private static Optional<Long> army(String state, LocalDate origin) {
    String year = String.valueOf(origin.getYear() - 1);
    return Data.rows("cow_nmc_1960_2022.csv").stream()
        .filter(row -> row.get("iso3").equals(state) && row.get("year").equals(year))
        .filter(row -> !row.get("milper_k").isBlank())
        .filter(row -> !(state.equals("NER") && origin.getYear() < 2023))
        .map(row -> Math.round(1000 * Double.parseDouble(row.get("milper_k"))))
        .findFirst();
  }

  private static long fighters(long[] range, LocalDate origin) {
    double share =
        (double) (origin.toEpochDay() - FIRST.toEpochDay())
            / (LAST.toEpochDay() - FIRST.toEpochDay());
    return Math.round(range[0] + share * (range[1] - range[0]));
  }
}
