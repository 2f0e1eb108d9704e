package org.casus.report.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.history.Reason;
import org.casus.report.Fixtures;
import org.casus.report.words.Names;
import org.junit.jupiter.api.Test;

/** Reasons in plain words. */
class ReasonLinesTest {

  private final ReasonLines lines = new ReasonLines(new Names(Fixtures.sampleScenario()));

  @Test
  void organStandsByItsNameOrItsIdInPlainWords() {
    assertThat(organ("the Council of Heads-of-State"))
        .startsWith("The Council of Heads-of-State voted by the rule consensus");
    assertThat(organ("security-council")).startsWith("Security council voted");
    assertThat(organ("")).startsWith("The members voted");
  }

  private String organ(String organ) {
    return lines.of(new Reason.Vote(organ, "consensus", true, List.of(), List.of())).get(0);
  }

  @Test
  void logOddsAreToldApartFromTheChancesThatTheyComeTo() {
    Reason reason =
        new Reason.Clause(
            "pact.defence",
            "kept",
            List.of(
                new Reason.Term("base rate", -0.2),
                new Reason.Term("on request", -0.00001),
                new Reason.Term("chance of full honour", 0.45)));
    assertThat(lines.of(reason))
        .contains(
            "  What counted, in log-odds: base rate -0.2, on request 0.",
            "  It came to: chance of full honour 0.45.");
  }

  @Test
  void logarithmsAreToldAsHowManyTimes() {
    Reason reason =
        new Reason.Choice(
            "expected-utility",
            "lie low",
            List.of(new Reason.Option("lie low", 0.1, 1)),
            List.of(
                new Reason.Term("garrisons thinned, log", Math.log(1.25)),
                new Reason.Term("hunted by several states, log", 0),
                new Reason.Term("land held", 0.5)));
    assertThat(lines.of(reason))
        .contains(
            "  What counted: soldiers in garrison at first for each one now 1.25, losses to joint"
                + " operations, times the usual 1, share of the land held 0.5.");
  }

  @Test
  void optionsAreDeeds() {
    Reason reason =
        new Reason.Choice(
            "expected-utility",
            "a long timetable",
            List.of(
                new Reason.Option("hold out", 0, 0.4),
                new Reason.Option("a long timetable", 0.1, 0.6)),
            List.of());
    assertThat(lines.of(reason).get(0)).endsWith("chose: offer a long timetable.");
    assertThat(lines.of(reason).get(2)).startsWith("  offer a long timetable: utility");
  }
}
