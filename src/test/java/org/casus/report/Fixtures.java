package org.casus.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.experiment.OutcomeTable;
import org.casus.experiment.Response;
import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.history.Reason;
import org.casus.report.findings.Findings;
import org.casus.report.findings.RunFacts;
import org.casus.report.words.Words;
import org.casus.scenario.EventKind;
import org.casus.scenario.Scenario;
import org.casus.scenario.bind.Binder;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Scenarios, outcomes and histories made by hand. */
public final class Fixtures {

  private static final String WORLD =
      """
      scenario:
        id: coup-and-bloc
        title: A coup and a bloc
        description: Soldiers take power in Bravo and the League wants the president back.
        start: 2023-07-26
        days: 90
        sources: ["BOOK: a book of facts."]
      states:
        ALF: {name: Alfa, army: 50000, borders: [BRA], sources: [BOOK]}
        BRA: {name: Bravo, army: 9000, regime: junta, borders: [ALF, CHA], sources: [BOOK]}
        CHA: {name: Charlie, army: 7000, regime: junta, borders: [BRA], sources: [BOOK]}
      blocs:
        LEAGUE:
          name: the League
          members: [ALF, BRA, CHA]
          chair: ALF
          organs: {authority: {}}
          measures:
            ultimatum-force: {organ: authority, rule: consensus}
            deploy: {organ: authority, rule: {qualified: {threshold: 0.6667}}, min-pledge: 2000}
          sources: [BOOK]
      mediators:
        clerics: {name: clerics from Alfa, kind: religious, sender: LEAGUE}
      treaties:
        pact:
          title: the Pact of Bravo and Charlie
          status: template
          founding: {candidates: [BRA, CHA]}
          clauses:
            defence:
              on: [{events: [attack, border-crossing], actor: nonmember, target: member}]
              condition: {all: {of: [armed, unprovoked]}}
              obligation: {defend: {troops: 800}}
              activation: on-request
          sources: [BOOK]
      disputes:
        crisis:
          challenger: LEAGUE
          target: BRA
          onset: 2023-07-26
          demand: The president is back in office.
          detainee: President Delta
      timeline:
        - {date: 2023-07-26, event: coup, actor: BRA, target: BRA, text: Soldiers take power., source: BOOK}
      what-ifs:
        no-pact: {title: What if there were no pact?, set: {treaties.pact.status: void}}
      """;

  private Fixtures() {}

  public static Scenario sampleScenario() {
    return scenario(WORLD);
  }

  /** The sample with one text replaced by another. */
  public static Scenario sampleScenario(String from, String to) {
    return scenario(WORLD.replace(from, to));
  }

  public static Scenario scenario(String yaml) {
    Object tree = new YAMLMapper().readValue(yaml, Object.class);
    return Binder.bind(Scenario.class, tree, "").orThrow();
  }

  public static Scenario validScenario() {
    return scenario("{scenario: {id: bare, title: Bare, start: 2024-01-01, days: 30}}");
  }

  static Response yesNo(String name) {
    return response(name, Response.Kind.YES_NO, "", List.of());
  }

  static Response day(String name) {
    return response(name, Response.Kind.DAY, "days", List.of());
  }

  static Response number(String name, String unit) {
    return response(name, Response.Kind.NUMBER, unit, List.of());
  }

  static Response category(String name, String... categories) {
    return response(name, Response.Kind.CATEGORY, "", List.of(categories));
  }

  private static Response response(
      String name, Response.Kind kind, String unit, List<String> categories) {
    return new Response(
        name, Words.capital(Words.plain(name)), unit, kind, "What it is.", categories, h -> 0);
  }

  /** The responses that the answers rest on. */
  static List<Response> responses() {
    return List.of(
        yesNo("intervention"),
        day("days-to-intervention"),
        yesNo("war-widened"),
        yesNo("pact-declared"),
        day("pact-declared-day"),
        yesNo("pact-signed"),
        day("pact-signed-day"),
        category("pact-honoured", "not-invoked", "none", "partial", "full"),
        category("regime-outcome", "stays", "transition", "restored", "replaced"),
        number("deaths", "persons"));
  }

  /** Ten replications: three interventions, six pacts, two invoked, one kept, one wider war. */
  public static Map<String, double[]> tenReplications() {
    double no = Double.NaN;
    Map<String, double[]> values = new LinkedHashMap<>();
    values.put("intervention", new double[] {1, 1, 1, 0, 0, 0, 0, 0, 0, 0});
    values.put("days-to-intervention", new double[] {20, 30, 40, no, no, no, no, no, no, no});
    values.put("war-widened", new double[] {1, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    values.put("pact-declared", new double[] {1, 1, 1, 1, 1, 1, 0, 0, 0, 0});
    values.put("pact-declared-day", new double[] {5, 6, 7, 8, 9, 10, no, no, no, no});
    values.put("pact-signed", new double[] {1, 1, 0, 0, 0, 0, 0, 0, 0, 0});
    values.put("pact-signed-day", new double[] {50, 60, no, no, no, no, no, no, no, no});
    values.put("pact-honoured", new double[] {3, 1, 0, 0, 0, 0, 0, 0, 0, 0});
    values.put("regime-outcome", new double[] {2, 0, 2, 0, 0, 0, 0, 1, 1, 3});
    values.put("deaths", new double[] {900, 200, 100, 0, 0, 0, 0, 0, 0, 0});
    return values;
  }

  public static OutcomeTable outcomes(Map<String, double[]> values, long failed) {
    return OutcomeTable.of(List.of("baseline"), responses(), List.of(values), List.of(failed));
  }

  public static OutcomeTable tenOutcomes() {
    return outcomes(tenReplications(), 0);
  }

  public static RunFacts facts() {
    return new RunFacts(
        sampleScenario().scenario().title(),
        "",
        "0123456789abcdef0123456789abcdef",
        "1.2.3",
        7,
        1,
        10,
        "./casus run scenarios/coup-and-bloc.yaml -n 10 --seed 7",
        Map.of("scenario.yaml", "ab12"),
        List.of());
  }

  static Findings findings(Scenario scenario, OutcomeTable outcomes) {
    return new Findings(
        scenario, outcomes, List.of(), List.of(), Optional.of(sampleHistory()), facts());
  }

  public static CrisisEvent event(int id, int day, EventKind kind, String actor, String target) {
    return event(id, day, kind, actor, target, "", 0, new Reason.Consequence(""));
  }

  public static CrisisEvent event(
      int id,
      int day,
      EventKind kind,
      String actor,
      String target,
      String object,
      double amount,
      Reason reason,
      Integer... causes) {
    return new CrisisEvent(
        id, day, kind, actor, target, object, "", amount, List.of(causes), reason);
  }

  public static History history(List<CrisisEvent> events) {
    return new History(7, 3, 90, events, List.of(), Map.of());
  }

  /** A coup, an ultimatum decided by vote, a stand-by force chosen, a pact, a refusal. */
  public static History sampleHistory() {
    List<CrisisEvent> events = new ArrayList<>();
    events.add(
        event(
            0,
            0,
            EventKind.COUP,
            "BRA",
            "BRA",
            "crisis",
            0,
            new Reason.Given("Soldiers take power.", "BOOK")));
    events.add(
        event(
            1,
            4,
            EventKind.ULTIMATUM_FORCE,
            "LEAGUE",
            "BRA",
            "",
            7,
            new Reason.Vote(
                "authority",
                "consensus",
                true,
                List.of(new Reason.Ballot("ALF", true, 0.9), new Reason.Ballot("CHA", false, 0.2)),
                List.of(new Reason.Term("objectors", 1))),
            0));
    events.add(event(2, 11, EventKind.DEADLINE_PASSED, "LEAGUE", "BRA"));
    events.add(
        event(
            3,
            15,
            EventKind.STANDBY,
            "LEAGUE",
            "BRA",
            "",
            7000,
            new Reason.Choice(
                "EXPECTED_UTILITY",
                "stand-by",
                List.of(
                    new Reason.Option("stand-by", 0.12, 0.61),
                    new Reason.Option("wait", 0.03, 0.39)),
                List.of(new Reason.Term("stake", 1.0))),
            1,
            2));
    events.add(
        event(
            4,
            16,
            EventKind.DECLARE_PACT,
            "CHA",
            "BRA",
            "pact",
            0,
            new Reason.Chance("the partners all accept", 0.35, List.of()),
            3));
    events.add(
        event(
            5,
            30,
            EventKind.DUTY_OWED,
            "CHA",
            "BRA",
            "pact.defence",
            21,
            new Reason.Clause("pact.defence", "owed", List.of()),
            4));
    events.add(
        event(
            6,
            40,
            EventKind.HONOUR,
            "CHA",
            "BRA",
            "pact.defence",
            0.5,
            new Reason.Consequence("the troops have arrived"),
            5));
    return history(events);
  }
}
