package org.casus.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.history.Reason;
import org.casus.history.Series;
import org.casus.scenario.EventKind;
import org.junit.jupiter.api.Test;

class DigestTest {

  private final History history = Fixtures.made(Fixtures.validScenario(), 1, 2);

  @Test
  void equalHistoriesHaveEqualDigests() {
    History same = Fixtures.made(Fixtures.validScenario(), 1, 2);
    assertThat(Digest.of(same)).isEqualTo(Digest.of(history));
  }

  @Test
  void theDigestIsTheSameOnEveryMachine() {
    History small =
        new History(
            1,
            2,
            3,
            List.of(Fixtures.event(0, 1, EventKind.COUP, 0.5)),
            List.of(new Series("deaths", "persons", List.of(0.1, 7.0))),
            Map.of("parameters.a", 0.25));
    assertThat(Long.toHexString(Digest.of(small))).isEqualTo("60c5cddb82e26120");
  }

  @Test
  void everyEventAndEveryPartOfItCounts() {
    for (int i = 0; i < history.events().size(); i++) {
      CrisisEvent event = history.events().get(i);
      for (CrisisEvent other : changed(event)) {
        List<CrisisEvent> events = new ArrayList<>(history.events());
        events.set(i, other);
        assertThat(Digest.of(with(events))).as(other.toString()).isNotEqualTo(Digest.of(history));
      }
    }
  }

  @Test
  void theLastBitOfANumberCounts() {
    CrisisEvent event = history.events().get(0);
    List<CrisisEvent> events = new ArrayList<>(history.events());
    events.set(0, amount(event, Math.nextUp(event.amount())));
    assertThat(Digest.of(with(events))).isNotEqualTo(Digest.of(history));
  }

  @Test
  void seriesAndDrawsCount() {
    History none = new History(1, 2, history.days(), history.events(), List.of(), history.draws());
    History undrawn =
        new History(1, 2, history.days(), history.events(), history.series(), Map.of());
    assertThat(Digest.of(none)).isNotEqualTo(Digest.of(history));
    assertThat(Digest.of(undrawn)).isNotEqualTo(Digest.of(history));
  }

  private History with(List<CrisisEvent> events) {
    return new History(1, 2, history.days(), events, history.series(), history.draws());
  }

  private static List<CrisisEvent> changed(CrisisEvent e) {
    Reason other = new Reason.Consequence("another");
    return List.of(
        amount(e, e.amount() + 1),
        new CrisisEvent(
            e.id(),
            e.day() + 1,
            e.kind(),
            e.actor(),
            e.target(),
            e.object(),
            e.place(),
            e.amount(),
            e.causes(),
            e.reason()),
        new CrisisEvent(
            e.id(),
            e.day(),
            EventKind.NOTE,
            "X",
            e.target(),
            e.object(),
            e.place(),
            e.amount(),
            e.causes(),
            e.reason()),
        new CrisisEvent(
            e.id(),
            e.day(),
            e.kind(),
            e.actor(),
            e.target(),
            e.object(),
            e.place(),
            e.amount(),
            List.of(99),
            e.reason()),
        new CrisisEvent(
            e.id(),
            e.day(),
            e.kind(),
            e.actor(),
            e.target(),
            e.object(),
            e.place(),
            e.amount(),
            e.causes(),
            other));
  }

  private static CrisisEvent amount(CrisisEvent e, double amount) {
    return new CrisisEvent(
        e.id(),
        e.day(),
        e.kind(),
        e.actor(),
        e.target(),
        e.object(),
        e.place(),
        amount,
        e.causes(),
        e.reason());
  }
}
