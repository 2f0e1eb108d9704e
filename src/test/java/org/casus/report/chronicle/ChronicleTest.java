package org.casus.report.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.casus.history.CrisisEvent;
import org.casus.history.Reason;
import org.casus.report.Fixtures;
import org.casus.report.words.Names;
import org.casus.scenario.EventKind;
import org.junit.jupiter.api.Test;

class ChronicleTest {

  @Test
  void fullTextGivesEveryEventItsReasonAndCauses() {
    Chronicle chronicle = Chronicle.of(Fixtures.sampleScenario(), Fixtures.sampleHistory());

    assertThat(chronicle.text(Chronicle.Detail.FULL))
        .isEqualTo(
            """
            A coup and a bloc, replication 3, seed 7

            Day 0, 26 July 2023. Soldiers overthrow the government of Bravo.
                Given by the scenario: Soldiers take power. Source: BOOK.
            Day 4, 30 July 2023. The League gives Bravo 7 days to meet its demand and names force if it is not met (the demand: The president is back in office).
                Authority voted by the rule consensus: passed, 1 yes, 1 no.
                  Yes: Alfa (90 %).
                  No: Charlie (20 %).
                  In brackets: the chance that the member says yes.
                  What counted: objectors 1.
                Because of day 0: Soldiers overthrow the government of Bravo.
            Day 11, 6 August 2023. The deadline that the League set for Bravo passes and the demand is not met.
            Day 15, 10 August 2023. The League orders its stand-by force to be ready (7,000 soldiers planned).
                It weighed 2 options (rule of choice: expected utility) and chose: stand by.
                  stand by: utility 0.12, chance 61 % - chosen
                  wait: utility 0.03, chance 39 %
                  What counted: stake 1.
                Because of day 4: The League gives Bravo 7 days to meet its demand and names force if it is not met.
                Because of day 11: The deadline that the League set for Bravo passes and the demand is not met.
            Day 16, 11 August 2023. Charlie declares, with its partners, that it founds the Pact of Bravo and Charlie; the state under threat is Bravo.
                A draw decided: the partners all accept. The chance of it was 35 %.
                Because of day 15: The League orders its stand-by force to be ready.
            Day 30, 25 August 2023. Charlie now owes Bravo what is promised in the clause "defence" of the Pact of Bravo and Charlie, to be done within 21 days.
                It rests on the clause "defence" of the Pact of Bravo and Charlie; it is now owed.
                Because of day 16: Charlie declares, with its partners, that it founds the Pact of Bravo and Charlie; the state under threat is Bravo.
            Day 40, 4 September 2023. Charlie keeps its duty to Bravo in part (the clause "defence" of the Pact of Bravo and Charlie).
                It follows: the troops have arrived.
                Because of day 30: Charlie now owes Bravo what is promised in the clause "defence" of the Pact of Bravo and Charlie, to be done within 21 days.
            """);
  }

  @Test
  void senderIsNamedUnlessTheNameOfTheMediatorSaysIt() {
    CrisisEvent received =
        Fixtures.event(
            0, 9, EventKind.ENVOY_RECEIVED, "clerics", "BRA", "ALF", 0, new Reason.Consequence(""));
    CrisisEvent sent =
        Fixtures.event(
            1,
            9,
            EventKind.ENVOY_RECEIVED,
            "clerics",
            "BRA",
            "LEAGUE",
            0,
            new Reason.Consequence(""));

    assertThat(
            Chronicle.of(Fixtures.sampleScenario(), Fixtures.history(List.of(received, sent)))
                .text(Chronicle.Detail.SHORT))
        .contains("Those in power in Bravo receive clerics from Alfa.")
        .contains("Those in power in Bravo receive clerics from Alfa, sent by the League.");
  }

  @Test
  void shortTextGivesTheEventsOnly() {
    Chronicle chronicle = Chronicle.of(Fixtures.sampleScenario(), Fixtures.sampleHistory());

    assertThat(chronicle.text(Chronicle.Detail.SHORT).lines()).hasSize(9);
    assertThat(chronicle.text(Chronicle.Detail.SHORT)).doesNotContain("Because", "utility");
  }

  @Test
  void everyKindOfEventHasItsOwnSentenceWithItsActors() {
    EventSentences sentences = new EventSentences(new Names(Fixtures.sampleScenario()));
    List<String> told = new ArrayList<>();
    for (EventKind kind : EventKind.values()) {
      CrisisEvent event =
          Fixtures.event(
              0, 1, kind, "ALF", "BRA", "pact.defence", 3, new Reason.Given("A note.", ""));
      String sentence = sentences.of(event);
      assertThat(sentence)
          .as(kind.name())
          .matches("[A-Z].*[.]")
          .doesNotContain("{", "}", "[", "]", "|", "somebody", "ALF", "BRA");
      told.add(sentence);
    }
    assertThat(told).doesNotHaveDuplicates();
  }

  @Test
  void everyKindOfEventIsToldEvenWhenNothingIsKnown() {
    EventSentences sentences = new EventSentences(new Names(Fixtures.validScenario()));
    for (EventKind kind : EventKind.values()) {
      assertThat(sentences.of(Fixtures.event(0, 1, kind, "", "")))
          .as(kind.name())
          .matches("[A-Z].*[.]")
          .doesNotContain("{", "}", "[", "]", "|", " 0 ");
    }
  }

  @Test
  void everyCaseOfReasonHasItsWords() {
    ReasonLines lines = new ReasonLines(new Names(Fixtures.sampleScenario()));
    List<Reason> reasons =
        List.of(
            new Reason.Given("Text", "BOOK"),
            new Reason.Choice("RANDOM", "wait", List.of(), List.of()),
            new Reason.Vote("", "chair", false, List.of(), List.of()),
            new Reason.Clause("pact.defence", "", List.of()),
            new Reason.Chance("it rains", 0.5, List.of()),
            new Reason.Consequence("the war is over"));

    assertThat(reasons)
        .extracting(reason -> (Object) reason.getClass())
        .containsExactlyInAnyOrder((Object[]) Reason.class.getPermittedSubclasses());
    for (Reason reason : reasons) {
      assertThat(lines.of(reason)).isNotEmpty().allMatch(line -> line.strip().endsWith("."));
    }
  }

  @Test
  void detaineeIsCalledByName() {
    EventSentences sentences = new EventSentences(new Names(Fixtures.sampleScenario()));
    CrisisEvent event =
        Fixtures.event(
            0, 0, EventKind.DETENTION, "BRA", "", "crisis", 0, new Reason.Consequence(""));

    assertThat(sentences.of(event)).isEqualTo("Those in power in Bravo hold President Delta.");
  }

  @Test
  void emptyHistorySaysThatNothingHappened() {
    assertThat(
            Chronicle.of(Fixtures.sampleScenario(), Fixtures.history(List.of()))
                .text(Chronicle.Detail.FULL))
        .endsWith("Nothing happened.\n");
  }
}
