package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.EventKind.SANCTION_REFUSED;
import static org.casus.scenario.EventKind.SOLIDARITY;

import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.history.Reason;
import org.casus.scenario.EventKind;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** S9: members ruled by soldiers stand by the junta and refuse the sanctions; they have no vote. */
class S09_DissentTest {

  private static final int RUNS = 60;

  @Test
  void sympathyMakesMaliRefuseTheSanctionsAndSpeakForNiger() {
    Scenario niger = Niger.baseline();
    Scenario cold = Mini.with(niger, "relations.mli-ner.alignment", 0);
    assertThat(Mini.share(niger, RUNS, h -> mali(h, SANCTION_REFUSED)))
        .isGreaterThan(Mini.share(cold, RUNS, h -> mali(h, SANCTION_REFUSED)) + 0.2);
    assertThat(Mini.share(niger, RUNS, h -> mali(h, SOLIDARITY))).isGreaterThan(0.2);
    assertThat(Mini.share(cold, RUNS, h -> mali(h, SOLIDARITY))).isZero();
  }

  /** With soldiers who stay, nobody gets the vote back. */
  @Test
  void suspendedMembersDoNotVote() {
    Scenario steady = Mini.calm(Niger.baseline());
    for (History history : Mini.runs(steady, RUNS)) {
      for (CrisisEvent event : history.events()) {
        if (event.reason() instanceof Reason.Vote vote) {
          assertThat(vote.ballots())
              .extracting(Reason.Ballot::member)
              .doesNotContain("MLI", "BFA", "GIN");
        }
      }
    }
  }

  private static boolean mali(History history, EventKind kind) {
    return history.first(e -> e.kind() == kind && e.actor().equals("MLI")).isPresent();
  }
}
