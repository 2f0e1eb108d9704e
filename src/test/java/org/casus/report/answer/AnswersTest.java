package org.casus.report.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.experiment.OutcomeTable;
import org.casus.report.Fixtures;
import org.casus.report.findings.Share;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

class AnswersTest {

  private static final Scenario WORLD = Fixtures.sampleScenario();

  @Test
  void tenReplicationsGiveFiveLinesWithTheNumbersCountedByHand() {
    assertThat(Answers.of(WORLD, Fixtures.tenOutcomes(), 0).text())
        .isEqualTo(
            """
            Intervention by force     30 %, 95 % interval 11 to 60 %, 3 of 10 replications; median day 30
            A new pact                60 %, 95 % interval 31 to 83 %, 6 of 10 replications; median day 8
            The pact is kept          in full 50 %, 95 % interval 9.5 to 90.5 %, 1 of the 2 replications in which it was called upon
            A wider war               10 %, 95 % interval 1.8 to 40.4 %, 1 of 10 replications; given an intervention 33 % (6.1 to 79.2 %)
            Those in power            stay 50.0 %, hand over, now or by a short timetable 20.0 %, give way to the lawful claimant 20.0 %, fall to others 10.0 %
            """);
  }

  @Test
  void thoseWhoArePressedForAClaimYieldIt() {
    Scenario claim = Fixtures.sampleScenario("demand: The", "issue: claim\n    demand: The");

    assertThat(Answers.of(claim, Fixtures.tenOutcomes(), 0).text())
        .contains("hold out 50.0 %, yield by a short timetable 20.0 %, yield at once 20.0 %")
        .doesNotContain("claimant");
  }

  @Test
  void sentencesSayHowOftenThePactWasCalledUponAndThatNoCaseTestsIt() {
    Answer pact = answer(Fixtures.tenOutcomes(), "pact-honoured");

    assertThat(plain(pact.sentence()))
        .contains(
            "owed after an attack in 2 of 10 replications (20 %, 95 % interval 5.7 to 51.0 %)")
        .contains("in full in 1 (50 %")
        .contains("in part in 0 (0 %")
        .contains("not at all in 1 (50 %");
    assertThat(pact.notes()).containsExactly(PactAnswers.UNTESTED);
  }

  @Test
  void foundingComesWithMedianDayAndItsDate() {
    Answer founded = answer(Fixtures.tenOutcomes(), "pact-declared");

    assertThat(founded.notes().get(0))
        .isEqualTo(
            "Where a pact is declared, half of the replications have it by day 8, 3 August 2023"
                + " (95\u00a0% interval day 5 to 10; n = 6).");
    assertThat(plain(founded.notes().get(1)))
        .contains("A treaty is signed in 2 of 10 replications");
  }

  @Test
  void withoutAnyInvocationNothingIsConcluded() {
    Map<String, double[]> values = Fixtures.tenReplications();
    values.put("pact-honoured", new double[10]);
    Answer pact = answer(Fixtures.outcomes(values, 0), "pact-honoured");

    assertThat(pact.shares()).isEmpty();
    assertThat(pact.sentence())
        .isEqualTo(
            "In none of 10 replications was such a duty owed after an attack, so nothing can be"
                + " concluded about whether it would be kept.");
    assertThat(pact.notes()).contains(PactAnswers.UNTESTED);
  }

  @Test
  void withoutAnyInterventionTheProbabilityIsBoundedFromAbove() {
    Map<String, double[]> values = Fixtures.tenReplications();
    values.put("intervention", new double[10]);
    values.put("war-widened", new double[10]);
    OutcomeTable outcomes = Fixtures.outcomes(values, 0);

    assertThat(plain(answer(outcomes, "intervention").sentence()))
        .isEqualTo(
            "In none of 10 replications do foreign troops cross the border of Bravo within 90 days;"
                + " with 95 % confidence the probability is at most 26 %.");
    assertThat(answer(outcomes, "war-widened").notes().get(0))
        .contains("No replication has an intervention, so nothing can be concluded");
  }

  @Test
  void oneReplicationIsAnsweredWithWideIntervals() {
    Map<String, double[]> one = new LinkedHashMap<>();
    Fixtures.tenReplications().forEach((name, v) -> one.put(name, new double[] {v[0]}));
    Answers answers = Answers.of(WORLD, Fixtures.outcomes(one, 0), 0);

    assertThat(answers.answers()).hasSize(5);
    assertThat(answers.text()).contains("100 %, 95 % interval 5.0 to 100 %, 1 of 1 replication");
    assertThat(answers.answers().get(0).notes().get(0)).contains("too few cases for an interval");
  }

  @Test
  void failuresAreStatedAndLeftOut() {
    Answers answers = Answers.of(WORLD, Fixtures.outcomes(Fixtures.tenReplications(), 2), 0);

    assertThat(answers.basis())
        .isEqualTo(
            "Every figure counts 10 finished replications; 2 replications failed and are left"
                + " out.");
    assertThat(answers.text()).endsWith("2 replications failed and are left out.\n");
  }

  @Test
  void whenAllFailedThereIsNoAnswer() {
    Map<String, double[]> none = new LinkedHashMap<>();
    Fixtures.tenReplications().forEach((name, v) -> none.put(name, new double[0]));
    Answers answers = Answers.of(WORLD, Fixtures.outcomes(none, 10), 0);

    assertThat(answers.answers()).isEmpty();
    assertThat(answers.text())
        .isEqualTo("No replication finished, so there is no answer. 10 replications failed.\n");
  }

  @Test
  void withoutTreatiesPactQuestionsDoNotArise() {
    Map<String, double[]> values = Fixtures.tenReplications();
    values.put("pact-declared", new double[10]);
    Answers answers = Answers.of(Fixtures.validScenario(), Fixtures.outcomes(values, 0), 0);

    assertThat(answers.answers().get(1).sentence()).contains("no pact that states could found");
    assertThat(answers.answers().get(2).sentence()).contains("the question does not arise");
  }

  @Test
  void sharesOfOneWholeAreRoundedToAddUpToAHundred() {
    List<Share> thirds =
        Share.addingUp(List.of(Share.of("a", 1, 3), Share.of("b", 1, 3), Share.of("c", 1, 3)));

    assertThat(thirds)
        .extracting(share -> plain(share.percent()))
        .containsExactly("33.4 %", "33.3 %", "33.3 %");
  }

  private static Answer answer(OutcomeTable outcomes, String id) {
    return Answers.of(WORLD, outcomes, 0).answers().stream()
        .filter(answer -> answer.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
