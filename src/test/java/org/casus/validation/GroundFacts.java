package org.casus.validation;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.casus.analysis.Bootstrap;
import org.casus.analysis.Quantiles;
import org.casus.analysis.Statistic;
import org.casus.facts.Band;
import org.casus.facts.Cases;
import org.casus.facts.Fact;
import org.casus.facts.Measured;
import org.casus.facts.Page;
import org.casus.scenario.Observed;
import org.casus.scenario.Scenario;

/** The stylised facts about armed groups, coups and civilians, from runs of three years. */
record GroundFacts(Runs runs) {

  /** What one death in UCDP is in records that count more finely. */
  private static final double FINER = 1.33;

  private static final String TEXT =
      "From the default scenario run for three years. A statistic of one replication has the"
          + " median and the central 90 % of replications; shares and dispersions over replications"
          + " have a bootstrap over them. Rule and words as on the page [facts](facts.md).";

  private static final String ABSENT =
      "SF-3 (attacks a week by region) and SF-5 (quiet weeks by region) are not measured: a history"
          + " keeps neither attacks nor weeks by region.";

  /** Adds the section. */
  void write(Page page) {
    Scenario niger = Cases.named("niger-2023");
    List<String> bloc = niger.blocs().get("ECOWAS").members();
    Scenario long3 = Cases.with(niger, Map.of("scenario.days", 3 * GroundRun.YEAR + 1));
    List<GroundRun> all = runs.of(long3, h -> GroundRun.of(h, bloc));
    List<GroundRun> quiet = all.stream().filter(r -> !r.force()).toList();
    page.say("## Stylised facts", TEXT).facts(facts(niger, all, quiet)).say(ABSENT);
  }

  private static List<Fact> facts(Scenario niger, List<GroundRun> all, List<GroundRun> quiet) {
    double before = before(niger);
    double hazard = trap(niger);
    return List.of(
        fact(
            "SF-4",
            "variance/mean of weekly deaths, Mali",
            10,
            80,
            'h',
            each(all, GroundRun::weekly)),
        fact(
            "SF-6",
            "share of Niger's deaths in its deadliest region",
            .6,
            .95,
            'h',
            each(quiet, GroundRun::top)),
        fact(
            "SF-7",
            "deaths a year in the theatre, x 1.33",
            8000,
            15000,
            'c',
            each(quiet, r -> FINER * r.years()[0])),
        fact(
            "SF-8",
            "deaths of the second year over the first, no force",
            1.1,
            1.8,
            'h',
            each(quiet, r -> r.years()[1] / r.years()[0])),
        fact(
            "SF-9",
            "deaths in Niger, year after the coup over year before",
            1.4,
            3,
            'h',
            each(quiet, r -> r.niger() / before)),
        fact(
            "SF-18",
            "claimant back within a year, no force",
            .03,
            .2,
            'c',
            share(quiet, GroundRun::restored)),
        fact(
            "SF-19",
            "variance/mean of attempts in three years, ECOWAS, no contagion",
            1.1,
            2.8,
            'c',
            dispersion(all)),
        fact(
            "SF-20",
            "hazard of an attempt, year 1 over year 10",
            2,
            5,
            'c',
            new Measured(hazard, hazard, hazard, 1)),
        fact(
            "SF-21",
            "attempt in Niger within a year",
            .15,
            .45,
            'h',
            share(all, GroundRun::counter)),
        fact("SF-22", "in power after 12 months", .45, .75, 'h', share(all, r -> r.left() >= 365)),
        fact("SF-22", "in power after 24 months", .25, .55, 'h', share(all, r -> r.left() >= 730)),
        fact(
            "SF-26",
            "displaced who are in their own state",
            .7,
            .9,
            'h',
            each(all, GroundRun::internal)));
  }

  /** Deaths counted in Niger in the twelve months before the coup. */
  private static double before(Scenario niger) {
    Observed.Months months = niger.observed().orElseThrow().deaths().get("NER");
    return months.values().subList(12, 24).stream().mapToDouble(Double::doubleValue).sum();
  }

  private static double trap(Scenario niger) {
    double recency = niger.parameters().coups().recency().value();
    return Math.exp(-recency * Math.log(10));
  }

  private static Fact fact(
      String id, String what, double low, double high, char use, Measured measured) {
    return new Fact(id, what, new Band(low, high), use, measured, Misses.of(id));
  }

  private static Measured each(List<GroundRun> runs, ToDoubleFunction<GroundRun> value) {
    double[] values = runs.stream().mapToDouble(value).sorted().toArray();
    return measured(values, values.length);
  }

  private static Measured share(List<GroundRun> runs, Predicate<GroundRun> property) {
    return bootstrap(
        runs.size(),
        chosen -> {
          int yes = 0;
          for (int i : chosen) {
            yes += property.test(runs.get(i)) ? 1 : 0;
          }
          return (double) yes / chosen.length;
        });
  }

  private static Measured dispersion(List<GroundRun> runs) {
    return bootstrap(
        runs.size(),
        chosen -> {
          double[] counts = new double[chosen.length];
          for (int i = 0; i < counts.length; i++) {
            counts[i] = runs.get(chosen[i]).attempts();
          }
          return GroundRun.dispersion(counts);
        });
  }

  private static Measured bootstrap(int n, Statistic statistic) {
    return measured(Bootstrap.distribution(n, statistic, 1000, 1), n);
  }

  private static Measured measured(double[] sorted, int n) {
    return new Measured(
        Quantiles.ofSorted(sorted, 0.5),
        Quantiles.ofSorted(sorted, 0.05),
        Quantiles.ofSorted(sorted, 0.95),
        n);
  }
}
