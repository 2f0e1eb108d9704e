package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.casus.scenario.EventKind.AGREEMENT;
import static org.casus.scenario.EventKind.CIVILIAN_RULE;
import static org.casus.scenario.EventKind.CONCEDE;
import static org.casus.scenario.EventKind.COUP;
import static org.casus.scenario.EventKind.COUP_FAILED;
import static org.casus.scenario.EventKind.DUTY_OWED;
import static org.casus.scenario.EventKind.REPLACED;
import static org.casus.scenario.EventKind.RESIST;
import static org.casus.scenario.EventKind.SANCTION_OFF;
import static org.casus.scenario.EventKind.SUSPEND;

import java.util.List;
import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.history.Reason;
import org.casus.model.act.Seizing;
import org.casus.model.chance.Draws;
import org.casus.model.outlook.Discontent;
import org.casus.model.outlook.Settlements;
import org.casus.model.world.DisputeState;
import org.casus.model.world.World;
import org.casus.scenario.Measure;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Soldiers who take power, try to, and hand it over. */
class J01_CoupsTest {

  private static final String SURELY =
      "parameters: {coups: {intercept: 4, success: 1, civilian-rule: 0, wave-spread: 0}}\n";

  /** Only Bela may see a coup, and soon does. */
  private static final String BELA =
      """
      states:
        ARD: {name: Arda, army: 60000, borders: [BEL], major-power: true}
        BEL: {name: Bela, army: 20000, borders: [ARD, COR], regime: %s, coups: [2023-01-01]}
        COR: {name: Cora, army: 40000, borders: [BEL], major-power: true}
      """;

  private static final String UNION =
      """
      blocs:
        UNI:
          name: the Union
          members: [ARD, BEL, COR]
          organs: {council: {quorum: 0}}
          measures: {suspend: {organ: council, rule: majority}}
      """;

  @Test
  void coupTakesTheVoteByTheCharter() {
    History history = Mini.run(Mini.world(BELA.formatted("elected"), UNION, SURELY));

    CrisisEvent coup = history.all(COUP).get(0);
    CrisisEvent suspended = history.all(SUSPEND).get(0);
    assertThat(coup.target()).isEqualTo("BEL");
    assertThat(suspended.actor() + ">" + suspended.target()).isEqualTo("UNI>BEL");
    assertThat(suspended.causes()).containsExactly(coup.id());
    assertThat(history.all(SUSPEND)).hasSize(1);
  }

  @Test
  void secondCoupIsACounterCoup() {
    History history = Mini.run(Mini.world(BELA.formatted("elected"), SURELY));

    assertThat(history.all(COUP)).hasSizeGreaterThan(1);
    assertThat(history.all(COUP).get(0).object()).isEmpty();
    assertThat(history.all(COUP).get(1).object()).isEqualTo("junta");
    assertThat(history.all(COUP).get(1).causes()).containsExactly(history.all(COUP).get(0).id());
  }

  private static final String PRESSED =
      """
      disputes:
        d:
          challenger: ARD
          target: BEL
          onset: 2024-01-01
          demand: the return of the president
          detainee: the president
      timeline:
        - {date: 2024-01-01, event: coup, actor: BEL, target: BEL, source: invented}
        - {date: 2024-01-01, event: sanction-economic, actor: ARD, target: BEL, source: invented}
        - {date: 2024-01-02, event: ultimatum, actor: ARD, target: BEL, days: 50, source: invented}
      """;

  /** Other soldiers do not meet the demand: sanctions stay, and they answer for themselves. */
  @Test
  void disputeGoesOnAgainstTheSoldiersWhoOverthrowAPressedJunta() {
    String silent =
        SURELY.replace("{coups", "{decisions: {attention: 1}, diplomacy: {settlement: 0}, coups");
    History history = Mini.run(Mini.world(BELA.formatted("junta"), PRESSED, silent));

    CrisisEvent coup = history.all(COUP).get(1);
    assertThat(coup.object()).isEqualTo("junta");
    assertThat(coup.day()).isLessThan(51);
    assertThat(history.has(REPLACED)).isFalse();
    assertThat(history.all(SANCTION_OFF)).noneMatch(e -> e.day() == coup.day());
    assertThat(answers(history))
        .as("the first rulers answer the demand, and those after them do")
        .anyMatch(e -> e.day() < coup.day())
        .anyMatch(e -> e.day() > coup.day());
  }

  private static List<CrisisEvent> answers(History history) {
    return history.events().stream()
        .filter(e -> e.kind() == RESIST || e.kind() == CONCEDE)
        .filter(e -> e.actor().equals("BEL"))
        .toList();
  }

  @Test
  void newSoldiersKeepTheDetaineeAndKnowNothingOfTheChallenger() {
    String silent = "parameters: {coups: {rate: 0}, diplomacy: {settlement: 0}}\n";
    Scenario scenario =
        Mini.world(
            BELA.formatted("junta"), PRESSED.replace("event: ultimatum,", "event: note,"), silent);
    World world = GroundWorld.run(scenario, 0, GroundWorld::nothing);
    DisputeState dispute = world.disputes().iterator().next();
    int epoch = dispute.epoch();
    dispute.agreedOn(40);
    dispute.handoverOn(300);
    dispute.resolve(dispute.resolve().after(world.day(), 3, world.memory()));
    new Seizing(world).succeed(world.nation("BEL"), new Reason.Consequence("a test"));

    assertThat(dispute.open()).isTrue();
    assertThat(dispute.epoch()).isEqualTo(epoch + 1);
    assertThat(dispute.has(Measure.SANCTION_ECONOMIC)).isTrue();
    assertThat(dispute.detainee()).isEqualTo(DisputeState.Detainee.HELD);
    assertThat(world.belief(dispute)).isCloseTo(dispute.resolve().prior(), within(1e-9));
    assertThat(dispute.agreedOn()).as("they have agreed to nothing").isNegative();
    assertThat(dispute.handoverOn()).isNegative();
  }

  @Test
  void disputeThatWaitsForACoupBeginsWithIt() {
    String waiting =
        """
        disputes:
          d:
            challenger: ARD
            target: BEL
            onset: 2024-01-01
            demand: the return of the president
            after-coup: true
        bodies:
          AU: {name: the African Union, voice: 0.2}
        """;
    Scenario world = Mini.world(BELA.formatted("elected"), waiting, SURELY);
    History history = Mini.run(world);
    int coup = history.all(COUP).get(0).day();

    assertThat(history.events().stream().filter(e -> e.actor().equals("AU")).toList())
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.day()).isGreaterThanOrEqualTo(coup));
    Scenario calm = Mini.with(world, "parameters.coups.rate", 0);
    assertThat(Mini.run(calm).events()).isEmpty();
  }

  /** The pact was made by the ruler who is overthrown: its clause falls with him. */
  @Test
  void coupVoidsTheTriggerOfAPactMadeByTheOustedRuler() {
    String pact =
        """
        treaties:
          pact:
            title: the pact
            parties: [BEL, COR]
            clauses:
              help:
                on: [{events: [attack], actor: ARD}]
                obligation: {assist: {means: [arms]}}
                honour: 1
                valid-while: {not: {of: {regime-changed: {party: BEL}}}}
        disputes:
          quiet: {challenger: ARD, target: BEL, issue: claim, onset: 2024-02-29, demand: a province}
        timeline:
        """;
    String attack =
        """
          - {date: 2024-02-20, event: attack, actor: ARD, target: BEL, source: invented}
        """;
    String kept = "parameters: {coups: {rate: 0}, pacts: {performance-time: 5}}\n";
    String coup =
        """
          - {date: 2024-02-10, event: coup, actor: BEL, target: BEL, source: invented}
        """;
    Scenario still = Mini.world(BELA.formatted("elected"), pact + attack, kept);
    Scenario overthrown = Mini.world(BELA.formatted("elected"), pact + coup + attack, kept);

    assertThat(Mini.line(Mini.run(still), DUTY_OWED)).isEqualTo("50 DUTY_OWED COR>BEL");
    assertThat(Mini.line(Mini.run(overthrown), DUTY_OWED)).isEmpty();
  }

  @Test
  void riskFallsWithTheYearsSinceTheLastAttempt() {
    String states =
        """
        states:
          ONE: {name: one, army: 10000, coups: [2023-01-01]}
          FIV: {name: five, army: 10000, failed-coups: [2019-01-02]}
          TEN: {name: ten, army: 10000, coups: [2000-01-01, 2014-01-03]}
          NEV: {name: never, army: 10000}
        """;
    World world = world(Mini.world(states, "parameters: {coups: {wave-spread: 0}}\n"));
    Discontent discontent = new Discontent(world);
    double one = discontent.hazard(world.nation("ONE"));

    assertThat(discontent.hazard(world.nation("FIV")) / one)
        .isCloseTo(Math.pow(5, -.55), within(.001));
    assertThat(discontent.hazard(world.nation("TEN")) / one)
        .isCloseTo(Math.pow(10, -.55), within(.001));
    assertThat(discontent.hazard(world.nation("NEV")) / one)
        .isCloseTo(Math.pow(40, -.55), within(.001));
  }

  @Test
  void lostAidIsAShockToPay() {
    World world =
        world(
            Mini.world(
                "states: {BEL: {name: Bela, army: 20000, external-finance: 0.4}}",
                "parameters: {coups: {wave-spread: 0, pay: 0.8}}\n"));
    Discontent discontent = new Discontent(world);
    double before = discontent.hazard(world.nation("BEL"));
    world.nation("BEL").accounts().withhold("GIV", .4);

    assertThat(discontent.hazard(world.nation("BEL")) / before)
        .isCloseTo(Math.exp(.8), within(1e-9));
  }

  @Test
  void lostSupportRaisesTheRisk() {
    World world =
        world(
            Mini.world(
                "states: {BEL: {name: Bela, army: 20000}}",
                "parameters: {coups: {wave-spread: 0}}\n"));
    Discontent discontent = new Discontent(world);
    double before = discontent.hazard(world.nation("BEL"));
    world.nation("BEL").support(-.25);

    assertThat(discontent.hazard(world.nation("BEL")) / before)
        .isCloseTo(Math.exp(.5), within(1e-9));
  }

  @Test
  void contagionIsASwitch() {
    Scenario off = Mini.world(BELA.formatted("elected"), "parameters: {coups: {wave-spread: 0}}\n");
    Scenario shown = Mini.with(off, "states.ARD.coups", List.of("2023-12-01"));
    Scenario on = Mini.with(shown, "parameters.coups.contagion", 1.5);
    double base = hazard(off);

    assertThat(hazard(shown)).isEqualTo(base);
    assertThat(hazard(on) / base).isCloseTo(1.5, within(1e-9));
  }

  private static double hazard(Scenario scenario) {
    World world = world(scenario);
    return new Discontent(world).hazard(world.nation("BEL"));
  }

  private static World world(Scenario scenario) {
    return new World(scenario, scenario.parameters(), new Draws(1, 0));
  }

  @Test
  void releasingTheDetaineeWeakens() {
    String held =
        """
        disputes:
          d: {challenger: ARD, target: BEL, onset: 2024-01-01, demand: x, detainee: the president}
        """;
    World world =
        world(Mini.world(BELA.formatted("junta"), held, "parameters: {coups: {wave-spread: 0}}\n"));
    Discontent discontent = new Discontent(world);
    double before = discontent.hazard(world.nation("BEL"));
    world.disputes().forEach(d -> d.open(true));
    world.disputes().forEach(d -> d.detainee(DisputeState.Detainee.RELEASED));

    assertThat(discontent.hazard(world.nation("BEL")) / before)
        .isCloseTo(Math.exp(.3), within(1e-9));
  }

  @Test
  void failedAttemptChangesNoGovernment() {
    Scenario world =
        Mini.world(BELA.formatted("elected"), UNION, SURELY.replace("success: 1", "success: 0"));
    History history = Mini.run(world);

    assertThat(history.all(COUP_FAILED)).isNotEmpty();
    assertThat(Mini.kinds(history, COUP, SUSPEND)).isEmpty();
  }

  /** Soldiers who have agreed on twelve months hand over when they have passed. */
  @Test
  void juntaLeavesWhenItsTimetableRunsOut() {
    String pressed =
        """
        disputes:
          d: {challenger: ARD, target: BEL, onset: 2024-01-01, demand: the return of the president}
        timeline:
          - {date: 2024-01-01, event: coup, actor: BEL, target: BEL, source: invented}
          - {date: 2024-01-01, event: sanction-economic, actor: ARD, target: BEL, source: invented}
        parameters:
          coups: {rate: 0, civilian-rule: 0}
          diplomacy: {settlement: 50, content-restored: 0, content-short: 1, content-long: 0, collapse: 0}
        """;
    History history = Mini.run(Mini.world(400, BELA.formatted("junta"), pressed));

    int agreed = history.all(AGREEMENT).get(0).day();
    assertThat(history.all(CIVILIAN_RULE)).hasSize(1);
    assertThat(history.all(CIVILIAN_RULE).get(0).day()).isEqualTo(agreed + 365);
    assertThat(history.has(SANCTION_OFF)).isTrue();
  }

  /** Without a dispute .39 a year: 323 of a thousand within a year, three standard errors 44. */
  @Test
  void g7JuntasOutsideADisputeHandOverAtTheCountedRate() {
    Scenario world =
        Mini.world(
            365,
            "states: {BEL: {name: Bela, army: 20000, regime: junta}}",
            "parameters: {coups: {rate: 0}}\n");

    assertThat(Mini.share(world, 1000, h -> h.has(CIVILIAN_RULE))).isCloseTo(.323, within(.044));
  }

  /** A timetable ends their rule when it runs out, not when it is agreed. */
  @Test
  void g7OnlySettlementsThatEndTheirRuleAtOnceAreTakenOffTheirExits() {
    assertThat(taken("content-restored: 0, content-short: 1, content-long: 1")).isZero();
    assertThat(taken("content-restored: 1, content-short: 0, content-long: 0"))
        .isCloseTo(.05 * Math.exp(.3), within(1e-9));
    assertThat(taken("content-restored: 0.5, content-short: 0.5, content-long: 1"))
        .isCloseTo(.05 * Math.exp(.3) / 4, within(1e-9));
  }

  private static double taken(String contents) {
    String pressed =
        """
        disputes:
          d: {challenger: ARD, target: BEL, onset: 2024-01-01, demand: the return of the president}
        timeline:
          - {date: 2024-01-01, event: coup, actor: BEL, target: BEL, source: invented}
          - {date: 2024-01-01, event: sanction-economic, actor: ARD, target: BEL, source: invented}
        parameters:
          coups: {rate: 0}
          diplomacy: {settlement: 0.05, settlement-sanctions: 0.3, %s}
        """;
    Scenario scenario = Mini.world(1, BELA.formatted("junta"), pressed.formatted(contents));
    World world = GroundWorld.run(scenario, 0, GroundWorld::nothing);
    return new Settlements(world).ending(world.disputes().iterator().next());
  }

  @Test
  void donorsTurnAwayFromSoldiersOutsideADispute() {
    String aid =
        """
        relations:
          gift: {from: GIV, to: BEL, aid: 0.2}
          loan: {from: AUT, to: BEL, aid: 0.1}
        """;
    String donors =
        """
          GIV: {name: the giver, army: 1000, major-power: true}
          AUT: {name: the autocrat, army: 1000, major-power: true, regime: autocracy}
        """;
    String states = BELA.formatted("elected") + donors;
    Scenario world = Mini.world(365, states, aid, SURELY);
    History history = Mini.run(world);

    CrisisEvent cut = history.first(org.casus.scenario.EventKind.AID_CUT).orElseThrow();
    assertThat(history.all(org.casus.scenario.EventKind.AID_CUT)).hasSize(1);
    assertThat(cut.actor() + ">" + cut.target()).isEqualTo("GIV>BEL");
    assertThat(cut.day()).isGreaterThanOrEqualTo(history.all(COUP).get(0).day());
    Scenario calm = Mini.with(world, "parameters.coups.rate", 0);
    assertThat(Mini.run(calm).has(org.casus.scenario.EventKind.AID_CUT)).isFalse();
  }
}
