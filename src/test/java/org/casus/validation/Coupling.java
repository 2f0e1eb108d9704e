package org.casus.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.casus.analysis.Estimate;
import org.casus.analysis.Mean;
import org.casus.facts.Cases;
import org.casus.facts.Page;
import org.casus.scenario.Scenario;

/**
 * What an intervention does to deaths by violence, with everything else equal, split by switching
 * one channel off at a time in both arms.
 */
record Coupling(Runs runs) {

  static final int DAYS = 182;

  /** What-ifs that, together, make force likely. */
  static final List<String> FORCED =
      List.of("chair-decides", "senate-approves", "un-mandate", "claimant-asks", "larger-force");

  private record Pair(Arm base, Arm other) {

    double difference() {
      return other.deaths() - base.deaths();
    }

    boolean differ() {
      return other.force() && !base.force();
    }
  }

  /** Adds the section. */
  void write(Page page) {
    Scenario niger = Cases.with(Cases.named("niger-2023"), Map.of("scenario.days", DAYS + 1));
    long[] every = LongStream.range(0, runs.n()).toArray();
    List<Pair> whole = pairs(niger, every);
    long[] differ = LongStream.of(every).filter(r -> whole.get((int) r).differ()).toArray();
    List<Pair> on = LongStream.of(differ).mapToObj(r -> whole.get((int) r)).toList();
    page.say("## What an intervention does to violence", text(whole, differ.length));
    List<String> rows = new ArrayList<>();
    rows.add(row("deaths without intervention", mean(on, i -> on.get(i).base().deaths())));
    rows.add(row("**effect of the intervention**", mean(on, i -> on.get(i).difference())));
    for (Channel channel : Channel.all()) {
      List<Pair> off = pairs(Cases.with(niger, channel.off()), differ);
      rows.add(
          row(
              "of it by: " + channel.name(),
              mean(on, i -> on.get(i).difference() - off.get(i).difference())));
    }
    page.table(List.of("deaths by violence in " + DAYS + " days", "mean (95 % interval)"), rows);
    page.say(READING);
  }

  private static final String READING =
      "A channel's row is the effect with everything on less the effect with that channel off in"
          + " both arms, paired by replication; the rows need not add up, because channels act on"
          + " each other. What is left after the last row comes by ways that no switch here closes:"
          + " captures fall where fewer soldiers stand, decisions of groups and states change, and"
          + " later draws part once numbers differ.";

  private List<Pair> pairs(Scenario base, long[] replications) {
    Scenario forced = base;
    for (String name : FORCED) {
      forced = Cases.whatIf(forced, name);
    }
    List<Arm> without = arms(base, replications);
    List<Arm> with = arms(forced, replications);
    return IntStream.range(0, replications.length)
        .mapToObj(i -> new Pair(without.get(i), with.get(i)))
        .toList();
  }

  private List<Arm> arms(Scenario scenario, long[] replications) {
    List<String> theatre = scenario.scenario().theatre();
    return runs.of(scenario, replications, h -> Arm.of(h, theatre, DAYS));
  }

  private String text(List<Pair> whole, int differ) {
    return String.format(
        Locale.ROOT,
        "`niger-2023` beside itself under the what-ifs %s together, on common random numbers, %d"
            + " replications of each. Force is used within %d days in %d replications of the first"
            + " and %d of the second. Over all pairs the difference in deaths by violence in Mali,"
            + " Burkina Faso and Niger within %d days (26 weeks) is %s. The table is of the %d"
            + " pairs with force in the second arm only. The what-ifs change more than the vote on"
            + " force (the chair also keeps sanctions up), so the effect is that of an intervention"
            + " with the politics that bring it about.",
        String.join(", ", FORCED.stream().map(name -> "`" + name + "`").toList()),
        runs.n(),
        DAYS,
        whole.stream().filter(p -> p.base().force()).count(),
        whole.stream().filter(p -> p.other().force()).count(),
        DAYS,
        shown(mean(whole, i -> whole.get(i).difference())),
        differ);
  }

  private static Estimate mean(List<Pair> pairs, IntToDoubleFunction reading) {
    return Mean.student(IntStream.range(0, pairs.size()).mapToDouble(reading).toArray(), 0.95);
  }

  private static String row(String name, Estimate estimate) {
    return "| " + name + " | " + shown(estimate) + " |";
  }

  private static String shown(Estimate e) {
    return String.format(Locale.ROOT, "%.1f (%.1f to %.1f)", e.value(), e.low(), e.high());
  }
}
