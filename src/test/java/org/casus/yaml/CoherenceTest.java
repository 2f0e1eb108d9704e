package org.casus.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each change breaks one thing in a sound scenario; exactly one finding must name it. */
class CoherenceTest {

  static final String SOUND =
      """
      scenario: {id: sound, title: A sound scenario, start: 2024-01-01, days: 100, sources: ["KEY: a book"]}
      states:
        AAA: {name: A, army: 100, borders: [BBB], sources: [KEY]}
        BBB: {name: B, army: 100, borders: [AAA, CCC], regime: junta}
        CCC: {name: C, army: 100, borders: [BBB], regime: junta}
        DDD: {name: D, army: 100}
      blocs:
        BLOC:
          name: the bloc
          members: [AAA, BBB, CCC]
          suspended: [BBB]
          chair: AAA
          organs: {council: {seats: [AAA, BBB]}, court: {}}
          measures: {condemn: {organ: council, rule: chair}}
          partners: [{state: DDD}]
      bodies:
        BODY: {name: a body, voice: 0.1}
      mediators:
        envoy: {name: an envoy, kind: bloc-envoy, sender: BLOC}
      armed-groups:
        gang: {name: a gang, fighters: 10, presence: {AAA: 0.5, BBB: 0.5}}
      relations:
        aaa-bbb: {from: AAA, to: BBB, trade: 0.1}
      treaties:
        pact:
          title: a pact
          parties: [AAA, BBB]
          signed: 2000-01-01
          clauses:
            help:
              on: [{events: [attack], actor: nonmember, target: member}]
              obligation: {defend: 5}
        idea:
          title: an idea
          status: template
          founding: {candidates: [BBB, CCC], juntas-only: true}
          clauses:
            talk: {obligation: consult}
      disputes:
        claim: {challenger: BLOC, target: BBB, onset: 2024-01-01, demand: all}
      timeline:
        - {date: 2024-01-01, event: claim, actor: AAA, target: BBB, source: KEY}
        - {date: 2024-01-02, event: ultimatum, actor: BLOC, target: BBB, days: 3, source: a letter}
      what-ifs:
        less: {title: What if A had fewer soldiers?, set: {states.AAA.army: 50}}
      """;

  @Test
  void aSoundScenarioHasNoFindings() {
    assertThat(ScenarioFile.parse(SOUND, "f").findings()).isEmpty();
  }

  static Stream<Arguments> breaks() {
    return Stream.of(
        change(
            "obligation: {defend: 5}",
            "obligation: {defend: 5}\n        limits: {max-force: 4}",
            "treaties.pact.clauses.help.obligation.defend.troops: warning: at least 5 men are owed, but max-force is 4, so no more than that are."),
        change(
            "event: ultimatum, actor: BLOC, target: BBB, days: 3",
            "event: battle, actor: BLOC, target: BBB",
            "timeline[1].event: warning: \"battle\" is told in the chronicle and changes nothing."),
        change(
            "event: ultimatum, actor: BLOC, target: BBB, days: 3",
            "event: deploy, actor: DDD, target: BBB",
            "timeline[1].event: warning: \"DDD\" is the challenger of no dispute, so its \"deploy\" is told in the chronicle and changes nothing."),
        change(
            "borders: [BBB], sources",
            "borders: [BBB, ZZZ], sources",
            "f:3:44 states.AAA.borders[1]: unknown state \"ZZZ\": there are [AAA, BBB, CCC, DDD]."),
        change(
            "borders: [AAA, CCC]",
            "borders: [AAA, CCC, CCC]",
            "states.BBB.borders[2]: \"CCC\" stands twice in the list."),
        change(
            "borders: [AAA, CCC]",
            "borders: [AAA, CCC, BBB]",
            "states.BBB.borders[2]: a state does not border on itself."),
        change(
            "DDD: {name: D, army: 100}",
            "DDD: {name: D, army: 100, borders: [AAA]}",
            "states.DDD.borders[0]: warning: DDD borders on AAA, but AAA does not list DDD."),
        change(
            "DDD: {name: D, army: 100}",
            "DDD: {name: D, army: 100, coups: [2025-01-01]}",
            "states.DDD.coups[0]: 2025-01-01 lies after the first day of the run, 2024-01-01."),
        change(
            "army: 100}",
            "army: -100}",
            "states.DDD.army: -100 is out of range: at least 0 (men)."),
        change(
            "army: 100}",
            "army: 100, resolve: 1.3}",
            "states.DDD.resolve: 1.3 is out of range: 0 to 1 (probability)."),
        change(
            "sources: [KEY]",
            "sources: [KEZ]",
            "states.AAA.sources[0]: warning: \"KEZ\" is no key of a source in scenario.sources. Maybe \"KEY\"."),
        change(
            "suspended: [BBB]",
            "suspended: [DDD]",
            "blocs.BLOC.suspended[0]: \"DDD\" is suspended but is no member of [AAA, BBB, CCC]."),
        change(
            "suspended: [BBB]",
            "suspended: [AAA, BBB, CCC]",
            "blocs.BLOC.suspended: all members are suspended: nobody can decide."),
        change(
            "chair: AAA",
            "chair: DDD",
            "blocs.BLOC.chair: \"DDD\" is no member of [AAA, BBB, CCC]."),
        change(
            "chair: AAA",
            "lead: AAA",
            "blocs.BLOC.measures.condemn.rule: the chair decides, but the bloc has no chair."),
        change(
            "seats: [AAA, BBB]",
            "seats: [AAA, DDD]",
            "blocs.BLOC.organs.council.seats[1]: \"DDD\" has a seat but is no member of [AAA, BBB, CCC]."),
        change(
            "{organ: council, rule: chair}",
            "{organ: counsil, rule: chair}",
            "blocs.BLOC.measures.condemn.organ: unknown organ \"counsil\": there are [council, court]. Maybe \"council\"."),
        change(
            "rule: chair",
            "rule: {delegate: council}",
            "blocs.BLOC.measures.condemn.rule.delegate.organ: an organ cannot delegate to itself."),
        change(
            "rule: chair",
            "rule: {weighted: {weights: {DDD: 1}}}",
            "blocs.BLOC.measures.condemn.rule.weighted.weights.DDD: \"DDD\" has a weight but is no member of [AAA, BBB, CCC]."),
        change(
            "{state: DDD}",
            "{state: AAA}",
            "blocs.BLOC.partners[0].state: warning: AAA is a member; partners stand outside the bloc."),
        change(
            "sender: BLOC",
            "sender: BLOK",
            "mediators.envoy.sender: unknown actor \"BLOK\": there are [AAA, BBB, CCC, DDD, BLOC, BODY, envoy, gang]. Maybe \"BLOC\"."),
        change("gang: {", "BODY: {", "armed-groups.BODY: the id \"BODY\" is taken by bodies.BODY."),
        change(
            "gang: {",
            "group: {",
            "armed-groups.group: \"group\" is the name of a role and no id."),
        change(
            "AAA: 0.5, BBB: 0.5",
            "AAA: 0.5, BBB: 0.25",
            "armed-groups.gang.presence: the shares add up to 0.75, not 1."),
        change(
            "from: AAA, to: BBB",
            "from: AAA, to: AAA",
            "relations.aaa-bbb: \"AAA\" has a relation to itself."),
        change(
            "parties: [AAA, BBB]",
            "parties: [AAA, BBB, NO]",
            "treaties.pact.parties[2]: unknown actor \"NO\": there are [AAA, BBB, CCC, DDD, BLOC, BODY, envoy, gang]."),
        change(
            "parties: [AAA, BBB]",
            "parties: [AAA]",
            "treaties.pact.parties: a treaty needs two parties and has 1; status: template is for a treaty yet to be founded."),
        change(
            "signed: 2000-01-01",
            "expires: 2023-12-31",
            "treaties.pact.expires: expires before it is in force on 2024-01-01."),
        change(
            "signed: 2000-01-01",
            "in-force: 2010-01-01\n    expires: 2009-01-01",
            "treaties.pact.expires: expires before it is in force on 2010-01-01."),
        change(
            "signed: 2000-01-01",
            "in-force: 2010-01-01\n    expires: 2011-01-01",
            "treaties.pact.expires: warning: is over before the first day, 2024-01-01."),
        change(
            "obligation: {defend: 5}",
            "obligees: [CCC]\n        obligation: {defend: 5}",
            "treaties.pact.clauses.help.obligees[0]: \"CCC\" is no party of the treaty: [AAA, BBB, BLOC]."),
        change(
            "actor: nonmember, target: member",
            "actor: nonmember, target: CCC, place: CCC",
            "treaties.pact.clauses.help.on[0]: can never be triggered: no event by \"nonmember\" against \"CCC\" in \"CCC\" puts a party in need within its scope."),
        change(
            "actor: nonmember, target: member",
            "actor: nonmember, target: member, place: nonmember",
            "treaties.pact.clauses.help.on[0]: can never be triggered: no event by \"nonmember\" against \"member\" in \"nonmember\" puts a party in need within its scope."),
        change(
            "actor: nonmember, target: member",
            "actor: nonmembr, target: member",
            "treaties.pact.clauses.help.on[0].actor: unknown actor or role \"nonmembr\": there are [any, member, nonmember, bloc, group, AAA, BBB, CCC, DDD, BLOC, BODY, envoy, and 1 more]. Maybe \"nonmember\"."),
        change(
            "events: [attack]",
            "events: []",
            "treaties.pact.clauses.help.on[0].events: an empty list: the clause can never be triggered."),
        change(
            "obligation: {defend: 5}",
            "obligation: {defend: 5}\n        condition: never",
            "treaties.pact.clauses.help.condition: never holds: the clause can never be triggered."),
        change(
            "obligation: {defend: 5}",
            "obligation: {defend: 5}\n        condition: {all: [armed, {since: 2030-01-01}]}",
            "treaties.pact.clauses.help.condition: never holds: the clause can never be triggered."),
        change(
            "obligation: {defend: 5}",
            "obligation: {defend: 5}\n        until: 2023-01-01",
            "treaties.pact.clauses.help.until: warning: is over before the first day of the run."),
        change(
            "obligation: {defend: 5}",
            "obligation: {defend: 5}\n        activation: {vote: {bloc: BLOC, organ: curt, rule: unanimity}}",
            "treaties.pact.clauses.help.activation.vote.organ: unknown organ \"curt\": there are [council, court]. Maybe \"court\"."),
        change(
            "obligation: {defend: 5}",
            "obligation: {sanctions-compliance: BLOK}",
            "treaties.pact.clauses.help.obligation.sanctions-compliance.bloc: unknown bloc \"BLOK\": there are [BLOC]. Maybe \"BLOC\"."),
        change(
            "candidates: [BBB, CCC], juntas-only: true",
            "candidates: [BBB]",
            "treaties.idea.founding.candidates: a template can never be used with fewer than two candidates."),
        change(
            "candidates: [BBB, CCC]",
            "candidates: [AAA, CCC]",
            "treaties.idea.founding.candidates: warning: only juntas may found it, and 1 of the candidates is one at the start."),
        change(
            "challenger: BLOC",
            "challenger: BLOCK",
            "disputes.claim.challenger: unknown state or bloc \"BLOCK\": there are [AAA, BBB, CCC, DDD, BLOC]. Maybe \"BLOC\"."),
        change(
            "onset: 2024-01-01",
            "onset: 2025-01-01",
            "disputes.claim.onset: 2025-01-01 lies outside the run, 2024-01-01 to 2024-04-10."),
        change(
            "date: 2024-01-02",
            "date: 2025-01-02",
            "timeline[1].date: 2025-01-02 lies outside the run, 2024-01-01 to 2024-04-10."),
        change(
            "- {date: 2024-01-01",
            "- {date: 2024-01-03",
            "timeline[1].date: 2024-01-02 comes after 2024-01-03 in the list: put the events in order."),
        change(
            "days: 3",
            "days: 0",
            "timeline[1].days: the deadline must lie after the day of the ultimatum."),
        change(
            "days: 3",
            "object: clam",
            "timeline[1].object: warning: \"clam\" names no actor, dispute, treaty or clause. Maybe \"claim\"."),
        change(
            "actor: BLOC, target: BBB",
            "actor: BBB, target: BBB",
            "timeline[1].target: \"BBB\" cannot do this to itself."),
        change(
            "states.AAA.army: 50",
            "states.AAA.army: -5",
            "f:45:71 what-ifs.less.set.states.AAA.army: -5 is out of range: at least 0 (men)."),
        change(
            "states.AAA.army: 50",
            "states.AAA.amry: 5",
            "allowed are [name, regime, legitimacy, army, paramilitary,"),
        change(
            "states.AAA.army: 50",
            "states.AAA.army: 100",
            "what-ifs.less.set.states.AAA.army: warning: changes nothing: the value is the same already."),
        change(
            "states.AAA.army: 50",
            "states.AAA.army: 50, states.AAA: {name: A, army: 5, borders: [BBB]}",
            "what-ifs.less.set.states.AAA: clashes with another change of the same what-if."),
        change(
            "states.AAA.army: 50",
            "blocs.BLOC.chair: DDD",
            "what-ifs.less.set.blocs.BLOC.chair: \"DDD\" is no member of [AAA, BBB, CCC]."),
        change(
            "states.AAA.army: 50",
            "treaties.pact.parties: [AAA]",
            "what-ifs.less.set.treaties.pact.parties: a treaty needs two parties and has 1;"),
        change("{states.AAA.army: 50}", "{}", "what-ifs.less.set: warning: changes nothing."));
  }

  private static Arguments change(String from, String to, String expected) {
    assertThat(SOUND).contains(from);
    int at = from.equals("army: 100}") ? SOUND.lastIndexOf(from) : SOUND.indexOf(from);
    String text = SOUND.substring(0, at) + to + SOUND.substring(at + from.length());
    return Arguments.of(text, expected);
  }

  @ParameterizedTest
  @MethodSource("breaks")
  void whatDoesNotFitIsNamedAtItsPlace(String text, String expected) {
    assertThat(ScenarioFile.parse(text, "f").findings())
        .singleElement()
        .asString()
        .contains(expected);
  }

  @Test
  void contradictoryDutiesAreAWarning() {
    String other =
        """
          other:
            title: another pact
            parties: [AAA, CCC]
            clauses:
              help:
                on: [{events: [attack], actor: any, target: member}]
                obligation: {defend: 5}
              peace: {obligation: non-aggression}
          idea:
        """;
    Loaded<?> loaded = ScenarioFile.parse(SOUND.replace("  idea:\n", other), "f");

    assertThat(loaded.value()).isPresent();
    assertThat(loaded.errors()).isEmpty();
    assertThat(loaded.warnings())
        .extracting(finding -> finding.problem().toString())
        .containsExactly(
            "treaties.pact.clauses.help: contradicts treaties.other.clauses.peace: if CCC attacks BBB, AAA owes both to fight CCC and not to.",
            "treaties.other.clauses.help: contradicts treaties.pact.clauses.help: in a war between BBB and CCC, AAA would owe defence to both.");
  }

  @Test
  void errorsLeaveNoValueAndWarningsDo() {
    assertThat(ScenarioFile.parse(SOUND.replace("chair: AAA", "chair: DDD"), "f").value())
        .isEmpty();
    assertThat(ScenarioFile.parse(SOUND.replace("[KEY]", "[KEZ]"), "f").value()).isPresent();
  }
}
