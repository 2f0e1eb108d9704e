package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.EventKind.SANCTION_DIPLOMATIC;
import static org.casus.scenario.EventKind.SANCTION_ECONOMIC;

import java.util.List;
import org.casus.history.History;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Sanctions go up by one step a session, and a closure is dear to those who trade. */
class B02_GraduatedSanctionsTest {

  private static final int RUNS = 100;

  private static Scenario union(double trade) {
    return Mini.world(
        90,
        """
        states:
          AST: {name: Asta, army: 90000, stake: 0.8, borders: [DOR]}
          BRE: {name: Bree, army: 20000, stake: 0.4, borders: [DOR]}
          DOR: {name: Dori, army: 20000, regime: junta}
        blocs:
          UNI:
            name: the Union
            members: [AST, BRE, DOR]
            chair: AST
            organs: {council: {}}
            measures:
              sanction-diplomatic: {organ: council, rule: majority}
              sanction-economic: {organ: council, rule: majority}
        relations:
          ast: {from: AST, to: DOR, trade: %s}
          bre: {from: BRE, to: DOR, trade: %s}
        disputes:
          dori: {challenger: UNI, target: DOR, onset: 2024-01-01, demand: the president is back}
        """
            .formatted(trade, trade));
  }

  @Test
  void closureFollowsDiplomaticSanctionsOfAnEarlierSession() {
    List<History> closed =
        Mini.runs(union(0), RUNS).stream().filter(h -> h.has(SANCTION_ECONOMIC)).toList();
    assertThat(closed).isNotEmpty();
    for (History history : closed) {
      assertThat(history.first(SANCTION_ECONOMIC).orElseThrow().day())
          .isGreaterThan(history.first(SANCTION_DIPLOMATIC).orElseThrow().day());
    }
  }

  @Test
  void tradeKeepsBordersOpen() {
    assertThat(Mini.share(union(0.9), RUNS, h -> h.has(SANCTION_ECONOMIC)))
        .isLessThan(Mini.share(union(0), RUNS, h -> h.has(SANCTION_ECONOMIC)) - 0.1);
  }
}
