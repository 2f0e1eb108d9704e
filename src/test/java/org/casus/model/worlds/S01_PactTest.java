package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.EventKind.DECLARE_PACT;
import static org.casus.scenario.EventKind.DENOUNCE;
import static org.casus.scenario.EventKind.SIGN_TREATY;

import java.util.List;
import java.util.stream.Stream;
import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** S1: three governments of soldiers found an alliance, of their own accord and under threat. */
class S01_PactTest {

  private static final int RUNS = 60;

  @Test
  void allianceComesOutOfTheModelAndOnlyFromItsTemplate() {
    Scenario niger = Niger.baseline();
    assertThat(Mini.share(niger, RUNS, h -> h.has(DECLARE_PACT))).isBetween(0.2, 0.98);
    assertThat(Mini.share(Niger.whatIf(niger, "no-pact"), RUNS, h -> h.has(DECLARE_PACT))).isZero();
  }

  @Test
  void governmentsThatFeelNoSolidarityFoundItLessOften() {
    Scenario niger = Niger.baseline();
    Scenario cold = Mini.with(niger, "parameters.alliances.solidarity", 0);
    assertThat(Mini.share(cold, RUNS, h -> h.has(DECLARE_PACT)))
        .isLessThan(Mini.share(niger, RUNS, h -> h.has(DECLARE_PACT)) - 0.1);
  }

  @Test
  void treatyIsSignedAfterTheDeclarationAndByTheSameStates() {
    for (History history : Mini.runs(Niger.baseline(), RUNS)) {
      history
          .first(SIGN_TREATY)
          .ifPresent(
              signed -> {
                assertThat(signed.day())
                    .isGreaterThan(history.first(DECLARE_PACT).orElseThrow().day());
                List<String> left =
                    history.all(DENOUNCE).stream()
                        .filter(e -> e.id() < signed.id())
                        .map(CrisisEvent::actor)
                        .toList();
                assertThat(history.all(SIGN_TREATY))
                    .extracting(CrisisEvent::actor)
                    .containsExactlyInAnyOrderElementsOf(
                        Stream.of("NER", "MLI", "BFA").filter(s -> !left.contains(s)).toList());
              });
    }
  }
}
