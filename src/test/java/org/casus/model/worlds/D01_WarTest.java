package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.casus.scenario.EventKind.AGREEMENT_BROKEN;
import static org.casus.scenario.EventKind.BORDER_CROSSING;
import static org.casus.scenario.EventKind.CONCEDE;
import static org.casus.scenario.EventKind.DEFEAT;
import static org.casus.scenario.EventKind.DEPLOY;
import static org.casus.scenario.EventKind.HONOUR;
import static org.casus.scenario.EventKind.JOIN_WAR;
import static org.casus.scenario.EventKind.PLEDGE;
import static org.casus.scenario.EventKind.RESIST;
import static org.casus.scenario.EventKind.RESTORATION;
import static org.casus.scenario.EventKind.STANDBY;
import static org.casus.scenario.EventKind.ULTIMATUM_FORCE;
import static org.casus.scenario.EventKind.WITHDRAW;

import java.util.List;
import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.history.Reason;
import org.casus.scenario.EventKind;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/**
 * One war: Arda presses Bela alone; contingents gather, cross, are fought or let in, break or win.
 */
class D01_WarTest {

  private static final int RUNS = 60;

  private static final String PRESS =
      """
      disputes:
        province: {challenger: ARD, target: BEL, issue: claim, onset: 2024-01-01, demand: a province}
      timeline:
        - {date: 2024-01-02, event: ultimatum-force, actor: ARD, target: BEL, days: 7, source: invented}
      parameters: {decisions: {fighting-cost: 0, illegality: 0}, beliefs: {signal-benefit: 2}}
      """;

  private static Scenario war() {
    return Mini.world(180, Mini.THREE, PRESS);
  }

  @Test
  void forceStandsByIsPledgedOrderedAndCrossesInThisOrder() {
    History history = first(war(), BORDER_CROSSING);
    assertThat(Mini.kinds(history, ULTIMATUM_FORCE, STANDBY, PLEDGE, DEPLOY, BORDER_CROSSING))
        .isEqualTo("ULTIMATUM_FORCE STANDBY PLEDGE DEPLOY BORDER_CROSSING");
  }

  @Test
  void pledgeStaysWithinTheCap() {
    double cap = 0.35 * 0.5 * 60000;
    for (History history : Mini.runs(war(), RUNS)) {
      assertThat(history.all(PLEDGE)).allSatisfy(e -> assertThat(e.amount()).isBetween(1.0, cap));
    }
  }

  @Test
  void longerLagDelaysTheEntry() {
    Scenario slow = Mini.with(war(), "parameters.forces.lag-contiguous", 60);
    assertThat(meanDays(slow)).isGreaterThan(meanDays(war()) + 10);
  }

  @Test
  void slowerBuildUpDelaysTheEntry() {
    Scenario slow = Mini.with(war(), "parameters.forces.build-up-contiguous", 200);
    assertThat(meanDays(slow)).isGreaterThan(meanDays(war()) + 10);
  }

  @Test
  void weakTargetGivesWayAndAStrongOneFights() {
    Scenario weak = Mini.with(war(), "states.BEL.army", 200);
    Scenario strong = Mini.with(war(), "states.BEL.army", 200000);
    assertThat(Mini.share(weak, RUNS, h -> resists(h)))
        .isLessThan(Mini.share(war(), RUNS, h -> resists(h)));
    assertThat(Mini.runs(strong, RUNS))
        .filteredOn(h -> h.has(BORDER_CROSSING))
        .allMatch(D01_WarTest::resists);
  }

  @Test
  void strongTargetRepelsAndAWeakOneIsBeaten() {
    Scenario strong = Mini.with(war(), "states.BEL.army", 200000);
    Scenario weak = Mini.with(war(), "states.BEL.army", 200);
    assertThat(Mini.share(strong, RUNS, h -> beaten(h, "ARD"))).isPositive();
    assertThat(Mini.share(strong, RUNS, h -> beaten(h, "BEL")))
        .isLessThan(Mini.share(weak, RUNS, h -> beaten(h, "BEL")));
  }

  @Test
  void claimMetByForceRestoresNobody() {
    List<String> reasons =
        Mini.runs(Mini.with(war(), "states.BEL.army", 200), RUNS).stream()
            .filter(h -> h.has(DEFEAT))
            .map(h -> h.first(RESTORATION).orElseThrow().reason().toString())
            .toList();
    assertThat(reasons).isNotEmpty().allMatch(r -> r.contains("the claim is met by force"));
  }

  @Test
  void sideThatBreaksDoesSoOverTheLastBattleAndByTheChanceOfItsLosses() {
    double point = war().parameters().war().breakPoint().value();
    List<CrisisEvent> ends =
        Mini.runs(war(), RUNS).stream()
            .flatMap(h -> h.all(DEFEAT).stream().filter(e -> broke(h, e, point)))
            .toList();
    assertThat(ends).isNotEmpty();
  }

  /** Whether a side broke; checks the reason where one did. */
  private static boolean broke(History history, CrisisEvent end, double point) {
    if (!(end.reason() instanceof Reason.Chance chance) || !chance.what().endsWith("breaks")) {
      return false;
    }
    boolean defence = chance.what().startsWith("the defence");
    double lost = chance.terms().get(defence ? 1 : 0).value();
    assertThat(chance.probability())
        .isCloseTo(1 - Math.pow(0.5, Math.pow(lost / point, 2)), within(1e-9));
    assertThat(end.causes())
        .extracting(id -> history.events().get(id).kind())
        .containsExactly(EventKind.BATTLE);
    return true;
  }

  @Test
  void everybodyGoesHomeOnceItIsOver() {
    for (History history : Mini.runs(war(), RUNS)) {
      history.first(DEFEAT).ifPresent(end -> assertThat(history.has(WITHDRAW)).isTrue());
    }
  }

  @Test
  void targetThatPaysLittleForItConcedesAndThereIsNoWar() {
    Scenario cheap = Mini.with(war(), "disputes.province.exit-cost", 0);
    assertThat(Mini.share(cheap, RUNS, h -> h.has(CONCEDE)))
        .isGreaterThan(Mini.share(war(), RUNS, h -> h.has(CONCEDE)) + 0.1);
    assertThat(Mini.runs(cheap, RUNS))
        .noneMatch(
            h ->
                h.has(CONCEDE)
                    && !h.has(AGREEMENT_BROKEN)
                    && h.has(BORDER_CROSSING)
                    && h.first(CONCEDE).orElseThrow().id()
                        < h.first(BORDER_CROSSING).orElseThrow().id());
  }

  @Test
  void allySendsNoMoreThanItsPromiseCovers() {
    Scenario pact =
        Mini.world(
            180,
            Mini.THREE,
            PRESS,
            """
        treaties:
          pact:
            title: the pact
            parties: [BEL, COR]
            clauses:
              help: {on: [{events: [border-crossing]}], obligation: defend, honour: 1, limits: {max-force: 321}}
        """);
    assertThat(
            Mini.runs(pact, RUNS).stream()
                .flatMap(h -> h.all(JOIN_WAR).stream())
                .filter(e -> e.object().equals("pact.help")))
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.amount()).isEqualTo(321));
    Scenario homely = Mini.with(pact, "treaties.pact.clauses.help.limits.no-offensive", true);
    assertThat(
            Mini.share(
                homely,
                RUNS,
                h ->
                    h.first(e -> e.object().equals("pact.help") && e.kind() == JOIN_WAR)
                        .isPresent()))
        .isZero();
  }

  @Test
  void noHelpIsAskedForOrGivenWhenTheWarIsOver() {
    Scenario pact =
        Mini.world(
            180,
            Mini.THREE,
            PRESS,
            """
        treaties:
          pact:
            title: the pact
            parties: [BEL, COR]
            clauses:
              help: {on: [{events: [border-crossing]}], obligation: defend, honour: 1, due: 60}
        """);
    Scenario feeble = Mini.with(pact, "states.BEL.army", 200);
    for (History history : Mini.runs(feeble, RUNS)) {
      history
          .first(DEFEAT)
          .ifPresent(end -> assertThat(history.all(HONOUR)).allMatch(e -> e.id() < end.id()));
    }
  }

  private static History first(Scenario world, EventKind kind) {
    return Mini.runs(world, RUNS).stream().filter(h -> h.has(kind)).findFirst().orElseThrow();
  }

  private static double meanDays(Scenario world) {
    return Mini.runs(world, RUNS).stream()
        .flatMap(
            h ->
                h
                    .first(BORDER_CROSSING)
                    .flatMap(in -> h.first(DEPLOY).map(go -> in.day() - go.day()))
                    .stream())
        .mapToInt(Integer::intValue)
        .average()
        .orElseThrow();
  }

  private static boolean resists(History history) {
    return history
        .first(BORDER_CROSSING)
        .flatMap(in -> history.first(e -> e.kind() == RESIST && e.id() > in.id()))
        .isPresent();
  }

  private static boolean beaten(History history, String side) {
    return history.first(e -> e.kind() == DEFEAT && e.actor().equals(side)).isPresent();
  }
}
