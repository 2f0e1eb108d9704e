package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.EventKind.BORDER_CROSSING;
import static org.casus.scenario.EventKind.JOIN_WAR;

import org.casus.history.History;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** S8: an intervention widens through the pact: its members join, or only opportunists do. */
class S08_WideningTest {

  private static final int RUNS = 80;

  /** A Nigeria at ease at home that decides alone, so that force is common enough to be studied. */
  private static Scenario hawkish() {
    Scenario chair = Niger.whatIf(Niger.over(90), "chair-decides");
    Scenario willing = Mini.with(chair, "states.NGA.opposition", 0);
    Scenario cheap = Mini.with(willing, "parameters.decisions.fighting-cost", 0);
    return Mini.with(cheap, "parameters.decisions.illegality", 0);
  }

  @Test
  void moreStatesJoinAWarWhereAPactBindsThem() {
    Scenario bound = Mini.with(hawkish(), "treaties.sahel-pact.clauses.defence.honour", 1);
    Scenario alone = Niger.whatIf(hawkish(), "no-bond-at-all");
    assertThat(Mini.share(alone, RUNS, h -> h.has(BORDER_CROSSING))).isGreaterThan(0.15);
    assertThat(Mini.share(bound, RUNS, S08_WideningTest::byClause)).isGreaterThan(0);
    assertThat(Mini.share(alone, RUNS, S08_WideningTest::byClause)).isZero();
  }

  @Test
  void nobodyJoinsAWarThatDoesNotHappen() {
    for (History history : Mini.runs(hawkish(), RUNS)) {
      history
          .first(JOIN_WAR)
          .ifPresent(
              join ->
                  assertThat(history.first(BORDER_CROSSING).orElseThrow().id())
                      .isLessThan(join.id()));
    }
  }

  private static boolean byClause(History history) {
    return history.all(JOIN_WAR).stream().anyMatch(e -> e.object().startsWith("sahel-pact."));
  }
}
