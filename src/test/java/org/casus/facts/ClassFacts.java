package org.casus.facts;

import static org.casus.scenario.EventKind.DEPLOY;
import static org.casus.scenario.EventKind.STANDBY;
import static org.casus.scenario.EventKind.ULTIMATUM;
import static org.casus.scenario.EventKind.ULTIMATUM_FORCE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * The facts about the reference class.
 *
 * @param blocs crises in which a bloc presses those in power
 * @param claims crises in which one state presses another
 */
record ClassFacts(Sample blocs, Sample claims) {

  private static final List<String> FATES = List.of("stays", "transition", "restored", "replaced");
  private static final List<String> SANCTIONS = List.of("none", "diplomatic", "economic");

  List<Fact> list() {
    List<Fact> facts = new ArrayList<>();
    pacts(facts);
    threats(facts);
    troops(facts);
    fates(facts);
    timing(facts);
    return facts;
  }

  private void pacts(List<Fact> facts) {
    facts.add(
        fact(
            "SF-10",
            "matched duty on paper wholly kept",
            0.15,
            0.35,
            'c',
            claims.means(allies(a -> a.owed() && a.paper(), Ally::full))));
    facts.add(
        fact(
            "SF-11",
            "ally joins, its terms met or not",
            0.06,
            0.16,
            'h',
            claims.means(allies(Ally::paper, Ally::joined))));
    facts.add(
        fact(
            "SF-11",
            "ally that borders on the target joins",
            0.15,
            0.43,
            'h',
            claims.means(allies(a -> a.paper() && a.bordering(), Ally::joined))));
    facts.add(
        fact(
            "SF-12",
            "use of force that nobody joins",
            0.85,
            0.97,
            'h',
            claims.mean(c -> Crisis.given(c.force(), !c.is("war-widened")))));
  }

  private static Crisis.Values allies(Predicate<Ally> counts, Predicate<Ally> holds) {
    return crisis ->
        crisis.allies().stream()
            .filter(counts)
            .mapToDouble(a -> Crisis.share(holds.test(a)))
            .toArray();
  }

  private void threats(List<Fact> facts) {
    facts.add(
        fact(
            "SF-17",
            "threats carried out",
            0.1,
            0.5,
            'h',
            blocs.mean(c -> Crisis.given(threatened(c), c.force()))));
    facts.add(
        fact(
            "SF-17",
            "ultimatums of a bloc met",
            0.25,
            0.5,
            'h',
            blocs.mean(c -> Crisis.given(c.is("ultimatum"), c.is("conceded")))));
    facts.add(
        fact(
            "SF-17",
            "ultimatums of a state met",
            0.25,
            0.5,
            'h',
            claims.mean(c -> Crisis.given(c.is("ultimatum"), c.is("conceded")))));
    facts.add(
        fact(
            "SF-32",
            "force after an ultimatum that names it",
            0.35,
            0.95,
            'h',
            blocs.mean(c -> Crisis.given(c.has(ULTIMATUM_FORCE), c.force()))));
    facts.add(
        fact(
            "SF-33",
            "force after another ultimatum or none",
            0.01,
            0.20,
            'c',
            blocs.mean(c -> Crisis.given(!c.has(ULTIMATUM_FORCE), c.force()))));
  }

  private static boolean threatened(Crisis crisis) {
    return crisis.has(ULTIMATUM) || crisis.has(ULTIMATUM_FORCE) || crisis.has(STANDBY);
  }

  private void troops(List<Fact> facts) {
    facts.add(
        fact(
            "SF-23",
            "share of the largest contributor",
            0.4,
            0.9,
            'h',
            blocs.median(c -> c.has(DEPLOY) ? c.value("top-contributor-share") : Double.NaN)));
    facts.add(
        fact(
            "SF-23",
            "contributors",
            3,
            9,
            'h',
            blocs.median(c -> c.has(DEPLOY) ? c.value("contributors") : Double.NaN)));
    facts.add(
        fact(
            "SF-24",
            "present of pledged 45 days after the order",
            0.2,
            0.7,
            'c',
            blocs.median(c -> c.value("deployed-day45-share"))));
  }

  private void fates(List<Fact> facts) {
    double[] targets = {0.55, 0.19, 0.13, 0.13};
    for (int i = 0; i < targets.length; i++) {
      int fate = i;
      facts.add(
          fact(
              "SF-30",
              "no force: " + FATES.get(i),
              Math.max(0, targets[i] - 0.15),
              targets[i] + 0.15,
              'c',
              blocs.mean(c -> Crisis.given(!c.force(), c.value("regime-outcome") == fate))));
    }
    facts.add(
        fact(
            "SF-31",
            "force: restored",
            0.2,
            0.8,
            'h',
            blocs.mean(c -> Crisis.given(c.force(), c.value("regime-outcome") == 2))));
    double[] levels = {0.19, 0.5, 0.31};
    for (int i = 0; i < levels.length; i++) {
      int level = i;
      facts.add(
          fact(
              "SF-34",
              "highest sanctions: " + SANCTIONS.get(i),
              Math.max(0, levels[i] - 0.2),
              levels[i] + 0.2,
              'c',
              blocs.mean(c -> Crisis.share(c.value("sanctions-highest") == level))));
    }
  }

  private void timing(List<Fact> facts) {
    Sample all = blocs.and(claims);
    ToDoubleFunction<Crisis> days = c -> c.value("threat-to-force");
    facts.add(fact("SF-35", "median days from threat to force", 10, 60, 'h', all.median(days)));
    facts.add(
        fact(
            "SF-35",
            "force within 30 days of the threat",
            0.35,
            0.70,
            'h',
            all.mean(
                c ->
                    Double.isNaN(days.applyAsDouble(c))
                        ? Double.NaN
                        : Crisis.share(days.applyAsDouble(c) <= 30))));
    facts.add(
        fact(
            "SF-36",
            "force: a state outside the coalition joins",
            0.04,
            0.31,
            'h',
            all.mean(c -> Crisis.given(c.force(), c.is("war-widened")))));
  }

  static Fact fact(
      String id, String statistic, double low, double high, char use, Measured measured) {
    return new Fact(id, statistic, new Band(low, high), use, measured, Misses.of(id, statistic));
  }
}
