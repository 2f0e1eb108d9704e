package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.EventKind.DUTY_OWED;
import static org.casus.scenario.EventKind.HONOUR;
import static org.casus.scenario.EventKind.JOIN_WAR;
import static org.casus.scenario.EventKind.MEASURE_FAILED;
import static org.casus.scenario.EventKind.RENEGE;
import static org.casus.scenario.EventKind.WITHDRAW;

import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.history.Reason;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** What a duty is subject to, how many soldiers it asks for, and what has to be sent. */
class A08_LimitsTest {

  private static final String WAR =
      """
      disputes:
        claim:
          {challenger: ARD, target: BEL, issue: claim, onset: 2024-01-01, demand: a province%s}
      parameters:
        decisions: {precision: 1000}
        pacts: {performance-time: 5}
        detainee: {harm: 0}
      timeline:
        - {date: 2024-01-05, event: deploy, actor: ARD, target: BEL, troops: 9000, source: invented}
      """;

  private static Scenario war(String cora, String clause, String dispute) {
    String states =
        """
        states:
          ARD: {name: Arda, army: 60000, borders: [BEL]}
          BEL: {name: Bela, army: 20000, borders: [ARD, COR]}
          COR: {name: Cora, borders: [BEL], %s}
        treaties:
          pact:
            title: the pact
            parties: [BEL, COR]
            clauses:
              help: {on: [{events: [border-crossing], target: BEL}], honour: 1, %s}
        """;
    return Mini.world(120, states.formatted(cora, clause), WAR.formatted(dispute));
  }

  private static final String ARMY = "army: 40000";

  private static double joined(History history) {
    return history.all(JOIN_WAR).stream()
        .filter(e -> e.actor().equals("COR"))
        .mapToDouble(CrisisEvent::amount)
        .sum();
  }

  @Test
  void opposedParliamentKeepsADutyFromBeingOwedAndNothingIsBroken() {
    String clause = "obligation: defend, limits: {subject-to-constitution: true}";
    History free = Mini.run(war(ARMY + ", opposition: 0", clause, ""));
    History barred = Mini.run(war(ARMY + ", opposition: 1", clause, ""));
    assertThat(free.all(DUTY_OWED)).hasSize(1);
    assertThat(barred.all(DUTY_OWED)).isEmpty();
    assertThat(barred.all(RENEGE)).isEmpty();
    assertThat(Mini.line(barred, MEASURE_FAILED)).endsWith("MEASURE_FAILED COR>BEL");
  }

  @Test
  void soldiersInPowerAskNoParliament() {
    String clause = "obligation: defend, limits: {subject-to-constitution: true}";
    History junta = Mini.run(war(ARMY + ", opposition: 1, regime: junta", clause, ""));
    assertThat(junta.all(DUTY_OWED)).hasSize(1);
  }

  @Test
  void dutySubjectToTheCouncilIsOwedOnlyWhereItBacksForce() {
    String clause = "obligation: defend, limits: {subject-to-security-council: true}";
    History silent = Mini.run(war(ARMY, clause, ""));
    History backed = Mini.run(war(ARMY, clause, ", un-backing: true"));
    assertThat(silent.all(DUTY_OWED)).isEmpty();
    assertThat(silent.all(MEASURE_FAILED)).hasSize(1);
    assertThat(backed.all(DUTY_OWED)).hasSize(1);
  }

  @Test
  void leastTroopsAreSentWhereAPartyHasThem() {
    double few = joined(Mini.run(war("army: 2000", "obligation: {defend: {troops: 100}}", "")));
    History many = Mini.run(war("army: 2000", "obligation: {defend: {troops: 900}}", ""));
    assertThat(few).isEqualTo(280);
    assertThat(joined(many)).isEqualTo(900);
    assertThat(many.first(HONOUR).orElseThrow().amount()).isEqualTo(1);
  }

  @Test
  void whoSendsFewerThanOwedKeepsItsWordInPart() {
    History history = Mini.run(war("army: 1000", "obligation: {defend: {troops: 900}}", ""));
    assertThat(joined(history)).isEqualTo(500);
    assertThat(history.first(HONOUR).orElseThrow().amount()).isEqualTo(0.5);
  }

  @Test
  void dutyToFightWaitsForTheMeetingThatTheSameTreatyAsksFor() {
    String clause = "obligation: defend";
    Scenario world = war(ARMY, clause, "");
    Scenario meets =
        war(
            ARMY,
            clause
                + "}\n      meet: {on: [{events: [border-crossing], target: BEL}], honour: 1,"
                + " obligation: {consult: {days: 40}}",
            "");
    assertThat(day(meets, "pact.help")).isGreaterThanOrEqualTo(day(meets, "pact.meet"));
    assertThat(day(meets, "pact.help")).isGreaterThan(day(world, "pact.help"));
  }

  @Test
  void whoHelpedTheTargetGoesHomeBecauseTheFightIsOverWhoeverWon() {
    Scenario world = war(ARMY, "obligation: defend", "");
    assertThat(Mini.runs(Mini.with(world, "scenario.days", 365), 10))
        .flatMap(h -> h.all(WITHDRAW))
        .filteredOn(e -> e.actor().equals("COR"))
        .isNotEmpty()
        .allMatch(
            e -> e.reason().equals(new Reason.Consequence("the fight beside the target is over")));
  }

  private static int day(Scenario world, String clause) {
    return Mini.run(world)
        .first(e -> e.kind() == HONOUR && e.object().equals(clause))
        .orElseThrow()
        .day();
  }
}
