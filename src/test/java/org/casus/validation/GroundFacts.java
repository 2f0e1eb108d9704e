package org.casus.validation;

import static org.casus.validation.Spread.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

  private static final String READING =
      "SF-1, SF-3 and SF-5 are of the first year, in regions of all states: active ones have an"
          + " attack with deaths a week or more, less active ones at least one in the year. SF-19 is"
          + " of fifteen states in 33 years with all covariates at their regional means, eleven"
          + " periods of one history. SF-25 is of four-week months within one run, and"
          + " of pairs of runs on common random numbers, with attacks as in the file and twice as many. SF-2, SF-14 and SF-27 are of the random worlds of the page"
          + " [facts](facts.md), run for four years.";

  /** Adds the section. */
  void write(Page page) {
    Scenario niger = Cases.named("niger-2023");
    Scenario three = Cases.with(niger, Map.of("scenario.days", 3 * GroundRun.YEAR + 1));
    List<GroundRun> all = runs.of(three, GroundRun::of);
    List<GroundRun> quiet = all.stream().filter(r -> !r.force()).toList();
    List<Fact> facts = new ArrayList<>(facts(niger, all, quiet));
    facts.addAll(attacks(runs.watched(niger, GroundRun.YEAR, AttackWeeks::new)));
    facts.add(waves());
    facts.addAll(flight(niger));
    facts.addAll(new WorldFacts(runs).list());
    facts.sort(Comparator.comparingInt(f -> Integer.parseInt(f.id().substring(3))));
    page.say("## Stylised facts", TEXT, "", READING).facts(facts);
  }

  private static List<Fact> attacks(List<AttackWeeks> weeks) {
    return List.of(
        fact(
            "SF-1",
            "exponent of the deaths of attacks, 5 or more",
            2,
            3,
            'c',
            Spread.each(weeks, AttackWeeks::exponent)),
        fact(
            "SF-3",
            "variance/mean of weekly attacks, active regions",
            1.2,
            4,
            'c',
            Spread.each(weeks, AttackWeeks::dispersion)),
        fact(
            "SF-3",
            "variance/mean of weekly attacks, Gao",
            1.2,
            4,
            'c',
            Spread.each(weeks, w -> w.dispersion("MLI-GAO"))),
        fact(
            "SF-3",
            "variance/mean of weekly attacks, Borno",
            1.2,
            4,
            'c',
            Spread.each(weeks, w -> w.dispersion("NGA-BORNO"))),
        fact(
            "SF-5",
            "weeks without an attack, less active regions",
            .7,
            .99,
            'h',
            Spread.each(weeks, AttackWeeks::quiet)));
  }

  private Fact waves() {
    List<CoupWaves> waves =
        runs.watched(CoupWaves.scenario(), CoupWaves.DAYS, world -> new CoupWaves());
    return fact(
        "SF-19",
        "variance/mean of attempts in successive three years, no contagion",
        1.1,
        2.8,
        'c',
        Spread.each(waves, CoupWaves::dispersion));
  }

  private List<Fact> flight(Scenario niger) {
    Map<String, Object> twice = new LinkedHashMap<>();
    niger
        .armedGroups()
        .forEach(
            (id, group) ->
                twice.put("armed-groups." + id + ".events", 2 * group.events().orElseThrow()));
    List<Elasticity> usual = runs.of(niger, Elasticity::of);
    List<Elasticity> more = runs.of(Cases.with(niger, twice), Elasticity::of);
    List<Double> lasting =
        IntStream.range(0, usual.size())
            .mapToObj(i -> Elasticity.lasting(usual.get(i), more.get(i)))
            .toList();
    return List.of(
        fact(
            "SF-25",
            "elasticity of flight to deaths, month to month",
            .25,
            .6,
            'c',
            Spread.each(usual, Elasticity::ofAMonth)),
        fact(
            "SF-25",
            "elasticity of flight to deaths, attacks doubled for good",
            .8,
            1.2,
            's',
            Spread.each(lasting, Double::doubleValue)));
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
            Spread.each(all, GroundRun::weekly)),
        fact(
            "SF-6",
            "share of Niger's deaths in its deadliest region",
            .6,
            .95,
            'h',
            Spread.each(quiet, GroundRun::top)),
        fact(
            "SF-7",
            "deaths a year in the theatre, x 1.33",
            8000,
            15000,
            'c',
            Spread.each(quiet, r -> FINER * r.years()[0])),
        fact(
            "SF-8",
            "deaths of the second year over the first, no force",
            1.1,
            1.8,
            'h',
            Spread.each(quiet, r -> r.years()[1] / r.years()[0])),
        fact(
            "SF-9",
            "deaths in Niger, year after the coup over year before",
            1.4,
            3,
            'h',
            Spread.each(quiet, r -> r.niger() / before)),
        fact(
            "SF-18",
            "claimant back within a year, no force",
            .03,
            .2,
            'c',
            Spread.share(quiet, GroundRun::restored)),
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
            Spread.share(all, GroundRun::counter)),
        fact(
            "SF-22",
            "in power after 12 months",
            .45,
            .75,
            'h',
            Spread.share(all, r -> r.left() >= 365)),
        fact(
            "SF-22",
            "in power after 24 months",
            .25,
            .55,
            'h',
            Spread.share(all, r -> r.left() >= 730)),
        fact(
            "SF-26",
            "displaced who are in their own state",
            .7,
            .9,
            'h',
            Spread.each(all, GroundRun::internal)));
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
}
