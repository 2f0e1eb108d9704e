package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.EventKind.AGREEMENT;
import static org.casus.scenario.EventKind.BORDER_CROSSING;
import static org.casus.scenario.EventKind.CONCEDE;
import static org.casus.scenario.EventKind.OFFER_REFUSED;
import static org.casus.scenario.EventKind.RESIST;

import java.util.List;
import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** S5, S6: those who would lose give way in time, or look for a way out that is taken. */
class S05_WaysOutTest {

  private static final int RUNS = 150;

  /** Arda has told Bela to give way within a week and names force. */
  private static Scenario threat(long army, String issue) {
    return Mini.world(
        40,
        """
        states:
          ARD: {name: Arda, army: 90000, committed: 0.2, stake: 1, borders: [BEL]}
          BEL: {name: Bela, army: %d, regime: junta, borders: [ARD]}
        disputes:
          bela: {challenger: ARD, target: BEL, issue: %s, onset: 2024-01-01, demand: all of it}
        parameters: {diplomacy: {settlement: 0}, beliefs: {resolve-prior: 0.9}}
        timeline:
          - {date: 2024-01-02, event: ultimatum-force, actor: ARD, target: BEL, days: 7, source: invented}
        """
            .formatted(army, issue));
  }

  private static double conceding(Scenario world) {
    return Mini.share(world, RUNS, h -> h.has(CONCEDE));
  }

  @Test
  void weakRulersGiveWayAndStrongOnesHoldOut() {
    double weak = conceding(threat(3000, "unconstitutional-change"));
    double strong = conceding(threat(400000, "unconstitutional-change"));
    assertThat(weak).isGreaterThan(strong + 0.2);
  }

  @Test
  void certainDefeatIsWorseThanGivingWayAtTheBorder() {
    Scenario hopeless =
        Mini.with(threat(300, "unconstitutional-change"), "parameters.decisions.precision", 100);
    assertThat(Mini.runs(hopeless, RUNS))
        .noneMatch(h -> h.first(e -> e.kind() == RESIST && e.object().equals("arms")).isPresent());
  }

  @Test
  void provinceIsGivenUpSoonerThanPower() {
    assertThat(conceding(threat(20000, "claim")))
        .isGreaterThan(conceding(threat(20000, "unconstitutional-change")) + 0.05);
  }

  @Test
  void wayOutThatIsTakenSettlesTheDisputeOnTheSameDay() {
    List<History> met =
        Mini.runs(threat(20000, "unconstitutional-change"), RUNS).stream()
            .filter(h -> h.first(e -> timetable(e) && e.kind() == CONCEDE).isPresent())
            .toList();
    assertThat(met).isNotEmpty();
    for (History history : met) {
      int day = history.first(CONCEDE).orElseThrow().day();
      assertThat(history.first(AGREEMENT).orElseThrow().day()).isEqualTo(day);
      assertThat(history.all(BORDER_CROSSING)).isEmpty();
    }
  }

  @Test
  void offerThatIsTurnedDownIsNotRepeatedAtTheSameLevel() {
    List<History> runs = Mini.runs(threat(3000, "unconstitutional-change"), RUNS);
    assertThat(runs).anyMatch(h -> h.has(OFFER_REFUSED));
    for (History history : runs) {
      assertThat(history.all(OFFER_REFUSED)).hasSizeLessThanOrEqualTo(6);
      List<CrisisEvent> refused = history.all(OFFER_REFUSED);
      assertThat(refused.stream().map(e -> e.day() + e.object()).distinct()).hasSameSizeAs(refused);
    }
  }

  private static boolean timetable(CrisisEvent event) {
    return event.object().contains("timetable");
  }
}
