package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.EventKind.DECLARE_PACT;
import static org.casus.scenario.EventKind.PERMIT;

import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** S2: Niger allows allied armies on its soil, which is a right and no duty. */
class S02_PermitTest {

  private static final int RUNS = 60;

  @Test
  void permissionComesFromThePermitClauseAlone() {
    Scenario niger = Niger.baseline();
    Scenario without =
        Mini.with(niger, "treaties.sahel-pact.clauses.passage.obligation", "consult");
    assertThat(Mini.share(niger, RUNS, h -> h.has(PERMIT))).isGreaterThan(0.1);
    assertThat(Mini.share(without, RUNS, h -> h.has(PERMIT))).isZero();
  }

  @Test
  void nigerLetsInItsPartnersAndNobodyBeforeThePactExists() {
    for (History history : Mini.runs(Niger.baseline(), RUNS)) {
      for (CrisisEvent permit : history.all(PERMIT)) {
        assertThat(permit.actor()).isEqualTo("NER");
        assertThat(permit.target()).isIn("MLI", "BFA");
        assertThat(history.first(DECLARE_PACT).orElseThrow().id()).isLessThan(permit.id());
      }
    }
  }
}
