package org.casus.experiment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.history.Reason;
import org.casus.history.Series;
import org.casus.scenario.Activation;
import org.casus.scenario.BaseRate;
import org.casus.scenario.Clause;
import org.casus.scenario.Condition;
import org.casus.scenario.Dispute;
import org.casus.scenario.EventKind;
import org.casus.scenario.Header;
import org.casus.scenario.Obligation;
import org.casus.scenario.Scenario;
import org.casus.scenario.Scope;
import org.casus.scenario.Strength;
import org.casus.scenario.Treaty;

/** A small scenario, experiments over it, and histories made up from a seed. */
public final class Fixtures {

  private static final int DAYS = 70;

  private Fixtures() {}

  public static Scenario validScenario() {
    Map<String, Dispute> disputes = new LinkedHashMap<>();
    disputes.put(
        "crisis",
        new Dispute(
            "BLOC",
            "NER",
            Dispute.Issue.CLAIM,
            LocalDate.of(2023, 7, 26),
            "leave",
            Optional.empty(),
            false,
            false,
            1,
            false));
    return new Scenario(
        new Header(
            "small", "A small crisis", "", LocalDate.of(2023, 7, 26), DAYS, List.of(), List.of()),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Optional.empty(),
        Map.of(),
        Map.of(),
        disputes,
        List.of(),
        null,
        List.of(),
        Map.of(),
        Optional.empty());
  }

  /** The same with a treaty {@code pact}: a clause {@code defence} and a clause {@code entry}. */
  public static Scenario scenarioWithPact() {
    Scenario plain = validScenario();
    Map<String, Clause> clauses = new LinkedHashMap<>();
    clauses.put("entry", clause(new Obligation.Permit("act on its soil")));
    clauses.put("defence", clause(new Obligation.Defend(800)));
    Treaty pact =
        new Treaty(
            "Pact",
            List.of("NER", "MLI", "BFA"),
            Treaty.Status.IN_FORCE,
            Treaty.Instrument.TREATY,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            clauses,
            List.of());
    return new Scenario(
        plain.scenario(),
        plain.states(),
        plain.blocs(),
        plain.bodies(),
        plain.mediators(),
        plain.armedGroups(),
        plain.regions(),
        plain.relations(),
        Map.of("pact", pact),
        plain.disputes(),
        plain.timeline(),
        plain.parameters(),
        plain.responses(),
        plain.whatIfs(),
        plain.observed());
  }

  private static Clause clause(Obligation obligation) {
    return new Clause(
        List.of(),
        List.of(),
        List.of(),
        new Condition.Always(),
        new Scope.Territory(),
        obligation,
        Strength.SHALL,
        new Activation.Automatic(),
        null,
        Optional.empty(),
        new Condition.Always(),
        new Condition.Never(),
        BaseRate.values()[0],
        OptionalDouble.empty(),
        OptionalDouble.empty());
  }

  public static Experiment experiment(long points, long replications) {
    List<String> levels = LongStream.range(0, points).mapToObj(i -> "what-" + i).toList();
    return Experiment.of(
        "small",
        "A small experiment",
        List.of(Factor.whatIf(levels)),
        LongStream.range(0, points).mapToObj(Fixtures::point).toList(),
        replications,
        7,
        List.of());
  }

  /** A history made up from the seed and the replication, with every kind of reason. */
  public static History made(Scenario scenario, long seed, long replication) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + replication);
    List<CrisisEvent> events = new ArrayList<>();
    for (EventKind kind : EventKind.values()) {
      if (random.nextDouble() < 0.4) {
        events.add(event(events.size(), random.nextInt(DAYS), kind, random.nextDouble()));
      }
    }
    return new History(
        seed,
        replication,
        DAYS,
        events,
        List.of(series("NER.legitimacy", random), series("deaths", random)),
        Map.of("parameters.war.size", random.nextDouble()));
  }

  public static CrisisEvent event(int id, int day, EventKind kind, double amount) {
    return new CrisisEvent(
        id,
        day,
        kind,
        "BLOC",
        "NER",
        "pact.defence",
        "NER",
        amount,
        causes(id),
        reason(id, amount));
  }

  private static List<Integer> causes(int id) {
    return IntStream.range(Math.max(0, id - 2), id).boxed().toList();
  }

  private static Reason reason(int id, double number) {
    List<Reason.Term> terms = List.of(new Reason.Term("stake", number));
    return switch (id % 6) {
      case 0 -> new Reason.Given("it is so", "a \"source\"");
      case 1 ->
          new Reason.Choice(
              "expected-utility", "act", List.of(new Reason.Option("act", number, 0.25)), terms);
      case 2 ->
          new Reason.Vote(
              "summit", "majority", true, List.of(new Reason.Ballot("NGA", true, number)), terms);
      case 3 -> new Reason.Clause("pact.defence", "owed", terms);
      case 4 -> new Reason.Chance("arrival", number, terms);
      default -> new Reason.Consequence("of what went before");
    };
  }

  private static DesignPoint point(long index) {
    return new DesignPoint(
        index, "what-" + index, Map.of(Factor.WHAT_IF, "what-" + index), validScenario());
  }

  private static Series series(String name, SplittableRandom random) {
    return new Series(
        name,
        "share",
        IntStream.rangeClosed(0, DAYS / Series.STEP)
            .mapToObj(week -> random.nextDouble())
            .toList());
  }
}
