package org.casus.report.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.casus.experiment.Response;
import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.history.Reason;
import org.casus.report.Fixtures;
import org.casus.scenario.EventKind;
import org.junit.jupiter.api.Test;

class DivergenceTest {

  private static final Response PACT =
      new Response(
          "pact-declared",
          "Pact declared",
          "",
          Response.Kind.YES_NO,
          "",
          List.of(),
          history -> history.has(EventKind.DECLARE_PACT) ? 1 : 0);

  @Test
  void firstDifferentEventIsFoundWithWhatFollowedFromIt() {
    Divergence divergence = compare(Fixtures.sampleHistory(), withoutPact());

    assertThat(divergence.shared()).isEqualTo(4);
    assertThat(divergence.last()).startsWith("Day 15, 10 August 2023. The League orders");
    assertThat(divergence.sides().get(0).sentence()).startsWith("Day 16, 11 August 2023. Charlie");
    assertThat(divergence.sides().get(0).followed())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("Day 30, 25 August 2023. Charlie now owes");
    assertThat(divergence.sides().get(1).sentence())
        .isEqualTo("Day 20, 15 August 2023. The League drops its threat against Bravo.");
    assertThat(divergence.endings())
        .containsExactly(new Divergence.Ending("Pact declared", "yes", "no", true));
  }

  @Test
  void textNamesBothSidesAndTheEndings() {
    assertThat(DivergenceText.of(compare(Fixtures.sampleHistory(), withoutPact())))
        .contains("Replication 3: baseline against no-pact")
        .contains("They share 4 events.")
        .contains("In baseline:\n  Day 16")
        .contains("In no-pact:\n  Day 20")
        .contains("Nothing followed from it.")
        .contains("Pact declared: yes | no");
  }

  @Test
  void eventThatBothHaveIsNotTakenForADifference() {
    List<CrisisEvent> fewer = new ArrayList<>(Fixtures.sampleHistory().events());
    fewer.remove(4);

    Divergence divergence = compare(Fixtures.sampleHistory(), Fixtures.history(fewer));

    assertThat(divergence.shared()).isEqualTo(4);
    assertThat(divergence.sides().get(0).sentence()).startsWith("Day 16, 11 August 2023. Charlie");
    assertThat(divergence.sides().get(1).sentence())
        .isEqualTo("Nothing that does not happen in baseline too.");
    assertThat(DivergenceText.of(divergence))
        .contains("In no-pact:\n  Nothing that does not happen in baseline too.\n\n");
  }

  @Test
  void sameHistoriesDoNotPart() {
    Divergence divergence = compare(Fixtures.sampleHistory(), Fixtures.sampleHistory());

    assertThat(divergence.sides()).isEmpty();
    assertThat(DivergenceText.of(divergence)).contains("Both histories are the same");
  }

  @Test
  void historyThatEndsEarlierPartsWithNothingMore() {
    List<CrisisEvent> events = Fixtures.sampleHistory().events();
    Divergence divergence =
        compare(Fixtures.sampleHistory(), Fixtures.history(events.subList(0, 6)));

    assertThat(divergence.sides().get(1).sentence()).isEqualTo("Nothing more happens.");
  }

  @Test
  void differentReasonsAloneDoNotPartHistories() {
    List<CrisisEvent> events = new ArrayList<>(Fixtures.sampleHistory().events());
    events.set(
        6,
        Fixtures.event(
            6,
            40,
            EventKind.HONOUR,
            "CHA",
            "BRA",
            "pact.defence",
            0.5,
            new Reason.Consequence("another reason"),
            5));

    assertThat(compare(Fixtures.sampleHistory(), Fixtures.history(events)).sides()).isEmpty();
  }

  private static History withoutPact() {
    List<CrisisEvent> events = new ArrayList<>(Fixtures.sampleHistory().events().subList(0, 4));
    events.add(Fixtures.event(4, 20, EventKind.BACK_DOWN, "LEAGUE", "BRA"));
    return Fixtures.history(events);
  }

  private static Divergence compare(History baseline, History whatIf) {
    return Divergence.of(
        new Divergence.Branch("baseline", Fixtures.sampleScenario(), baseline),
        new Divergence.Branch("no-pact", Fixtures.sampleScenario(), whatIf),
        List.of(PACT));
  }
}
