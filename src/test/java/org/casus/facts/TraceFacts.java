package org.casus.facts;

import static org.casus.scenario.EventKind.BORDER_CROSSING;
import static org.casus.scenario.EventKind.DEADLINE_PASSED;
import static org.casus.scenario.EventKind.DECLARE_PACT;
import static org.casus.scenario.EventKind.SIGN_TREATY;
import static org.casus.scenario.EventKind.STANDBY;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.casus.scenario.EventKind;

/**
 * The facts about the case of 2023.
 *
 * @param july runs from 30 July 2023
 * @param august runs from 25 August 2023
 */
record TraceFacts(List<Crisis> july, List<Crisis> august) {

  private static final List<EventKind> STEPS =
      List.of(DECLARE_PACT, DEADLINE_PASSED, STANDBY, SIGN_TREATY, BORDER_CROSSING);
  private static final String HISTORY = "declare-pact, deadline-passed, standby, sign-treaty";

  List<Fact> list() {
    Sample from = Sample.apart(july);
    Sample later = Sample.apart(august);
    return List.of(
        ClassFacts.fact(
            "SF-29",
            "no force by day 60, from 30 July",
            0.4,
            0.95,
            'h',
            from.mean(c -> Crisis.share(c.day(BORDER_CROSSING) > 60))),
        ClassFacts.fact(
            "SF-29",
            "no force by day 60, from 25 August",
            0.4,
            0.95,
            'h',
            later.mean(c -> Crisis.share(c.day(BORDER_CROSSING) > 60))),
        ClassFacts.fact(
            "SF-37",
            "pact declared by day 10",
            0.4,
            0.95,
            'h',
            from.mean(c -> Crisis.share(c.day(DECLARE_PACT) <= 10))),
        ClassFacts.fact(
            "SF-37",
            "treaty by day 90, from 30 July",
            0.25,
            0.85,
            'h',
            from.mean(c -> Crisis.share(c.day(SIGN_TREATY) <= 90))),
        ClassFacts.fact(
            "SF-37",
            "treaty by day 90, from 25 August",
            0.25,
            0.85,
            'h',
            later.mean(c -> Crisis.share(c.day(SIGN_TREATY) <= 90))));
  }

  /** How often the order of events of 2023 comes out, and which rank it has among all orders. */
  String order() {
    Map<String, Long> orders =
        july.stream()
            .collect(Collectors.groupingBy(this::order, TreeMap::new, Collectors.counting()));
    long same = orders.getOrDefault(HISTORY, 0L);
    long ahead = orders.values().stream().filter(n -> n > same).count();
    String commonest =
        orders.entrySet().stream()
            .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
            .map(e -> e.getKey() + " (" + e.getValue() + ")")
            .orElseThrow();
    return String.format(
        Locale.ROOT,
        "The order of 2023 (%s, no crossing of the border) comes out in %d of %,d replications, rank"
            + " %d of %d orders that occur; the commonest is: %s.",
        HISTORY,
        same,
        july.size(),
        ahead + 1,
        orders.size(),
        commonest);
  }

  private String order(Crisis crisis) {
    return STEPS.stream()
        .filter(crisis::has)
        .sorted(Comparator.comparingDouble(crisis::day))
        .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(Collectors.joining(", "));
  }
}
