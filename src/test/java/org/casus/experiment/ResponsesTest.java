package org.casus.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.history.Reason;
import org.casus.history.Series;
import org.casus.scenario.EventKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponsesTest {

  private static final List<Response> ALL = Responses.all(Fixtures.scenarioWithPact());

  @Test
  void everyResponseHasANameOfItsOwnAndIsDefinedInOneSentence() {
    assertThat(ALL).extracting(Response::name).doesNotHaveDuplicates().hasSizeGreaterThan(60);
    for (Response response : ALL) {
      assertThat(response.name()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
      assertThat(response.title()).isNotBlank();
      assertThat(response.definition()).as(response.name()).endsWith(".").doesNotContain(". ");
      assertThat(response.categories().isEmpty())
          .as(response.name())
          .isEqualTo(response.kind() != Response.Kind.CATEGORY);
    }
  }

  @Test
  void theFirstResponsesAreThoseThatAnswer() {
    assertThat(ALL.get(0).name()).isEqualTo("intervention");
  }

  @Test
  void anUnknownNameIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> Responses.of(Fixtures.validScenario(), List.of("interventoin")))
        .hasMessageStartingWith("response \"interventoin\" is not one of [intervention,");
  }

  @Test
  void responsesCanBeChosenByName() {
    assertThat(Responses.of(Fixtures.validScenario(), List.of("deaths", "invoked")))
        .extracting(Response::name)
        .containsExactly("deaths", "invoked");
  }

  /** Events as {@code day kind actor target object amount}, separated by semicolons. */
  @ParameterizedTest(name = "{1} is {2} after {0}")
  @CsvSource({
    "'', intervention, 0",
    "'40 border-crossing BLOC NER - 5000', intervention, 1",
    "'40 border-crossing BLOC XXX - 5000', intervention, 0",
    "'40 border-crossing BLOC NER - 5000', days-to-intervention, 40",
    "'', days-to-intervention, NaN",
    "'5 ultimatum BLOC NER - 7; 40 border-crossing BLOC NER - 1', threat-to-force, 35",
    "'40 border-crossing BLOC NER - 1', threat-to-force, NaN",
    "'41 join-war MLI BLOC pact.defence 800', war-widened, 1",
    "'41 join-war MLI BLOC pact.defence 8; 42 join-war BFA BLOC opportunism 8', joiners, 2",
    "'41 join-war BFA BLOC opportunism 8', allies-fought, 0",
    "'41 join-war MLI BLOC pact.defence 8', allies-fought, 1",
    "'40 attack BLOC NER - 1; 60 defeat NER BLOC - 0', war-outcome, target-defeated",
    "'40 attack BLOC NER - 1; 60 defeat BLOC NER - 0', war-outcome, other-defeated",
    "'40 attack BLOC NER - 1', war-outcome, undecided",
    "'', war-outcome, no-war",
    "'40 attack BLOC NER - 1; 60 withdraw BLOC NER - 0', war-days, 20",
    "'40 attack BLOC NER - 1', war-days, 360",
    "'40 battle BLOC NER - 30; 47 battle BLOC NER - 12', deaths, 42",
    "'12 declare-pact MLI NER pact 0; 12 declare-pact NER NER pact 0', founders, 2",
    "'60 sign-treaty MLI - pact 0', pact-signed-day, 60",
    "'', pact-honoured, not-invoked",
    "'40 attack BLOC NER - 1; 41 duty-owed MLI NER pact.defence 14', pact-honoured, none",
    "'40 attack BLOC NER - 1; 41 honour MLI NER pact.defence 0.5', pact-honoured, partial",
    "'4 attack BLOC NER - 1; 5 honour MLI NER pact.defence 0.5; 6 honour BFA NER pact.defence 1',"
        + " pact-honoured, full",
    "'4 attack BLOC NER - 1; 5 honour MLI NER pact.entry 1', pact-honoured, not-invoked",
    "'3 duty-owed MLI NER pact.defence 14; 4 attack BLOC NER - 1', pact-honoured, not-invoked",
    "'4 attack BLOC NER - 1; 5 honour RUS MLI pact.defence 1', pact-honoured, not-invoked",
    "'4 attack BLOC NER - 1; 5 honour MLI NER pact.defence 0.5', token-presence, 1",
    "'4 attack BLOC NER - 1; 5 honour RUS MLI pact.defence 0.5', token-presence, 0",
    "'4 attack BLOC NER - 1; 5 honour MLI NER pact.defence 0.5; 6 join-war MLI BLOC pact.defence"
        + " 8', token-presence, 0",
    "'', regime-outcome, stays",
    "'90 transition NER BLOC short 12', regime-outcome, transition",
    "'90 transition NER BLOC long 36', regime-outcome, stays",
    "'90 transition NER BLOC short 12; 99 agreement-broken NER BLOC short 0', regime-outcome,"
        + " stays",
    "'90 restoration NER - - 0', regime-outcome, restored",
    "'366 restoration NER - - 0', regime-outcome, stays",
    "'90 replaced NER - - 0', regime-outcome, replaced",
    "'4 sanction-diplomatic BLOC NER - 0; 9 sanction-economic BLOC NER - 0', sanctions-highest,"
        + " economic",
    "'4 sanction-economic BLOC MLI - 0', sanctions-highest, none",
    "'4 sanction-economic BLOC NER - 0; 34 sanction-off BLOC NER - 0', sanction-days, 30",
    "'4 sanction-economic BLOC NER - 0', sanction-days, 396",
    "'4 sanction-economic BLOC NER - 0; 6 sanction-economic USA NER - 0; 9 sanction-off BLOC NER -"
        + " 0', days-to-lifting, NaN",
    "'4 sanction-economic BLOC NER - 0; 6 sanction-economic USA NER - 0; 9 sanction-off BLOC NER -"
        + " 0; 24 sanction-off USA NER - 0', days-to-lifting, 20",
    "'9 pledge NGA NER BLOC 3000; 12 pledge NGA NER BLOC 2000; 9 pledge BEN NER BLOC 500',"
        + " pledged, 2500",
    "'9 pledge NGA NER BLOC 2000; 9 pledge BEN NER BLOC 0', contributors, 1",
    "'9 pledge NGA NER BLOC 1500; 9 pledge BEN NER BLOC 500', top-contributor-share, 0.75",
    "'', top-contributor-share, NaN",
    "'9 pledge NGA NER BLOC 2000; 20 deploy BLOC NER - 5000', deployed-day45-share, 0.45",
    "'380 deploy BLOC NER - 5000', deployed-day45-share, NaN",
    "'9 aid-cut USA NER - 0.7; 10 aid-cut FRA NER - 0.6', aid-cut, 1",
    "'2 detention NER - Leader 0', detainee, held",
    "'2 detention NER - L 0; 9 prosecute NER - L 0; 80 release NER - L 0', detainee, released",
    "'2 detention NER - L 0; 9 harm NER - L 0; 80 release NER - L 0', detainee, harmed",
    "'', detainee, NaN",
    "'2 condemn AU NER - 0.1; 3 condemn AU NER - 0.1; 3 condemn UN NER - 0.2', condemnations, 2",
    "'9 agreement NER BLOC long 36', agreement, long",
    "'4 standby BLOC NER - 5000', escalation, standby",
    "'', isolation, 0.57",
    "'', output-loss, NaN",
    "'7 exit-notice NER - BLOC 365', exit-notice, 1",
  })
  void aResponseIsWhatItsDefinitionSays(String events, String response, String expected) {
    assertThat(measured(response, history(events))).isEqualTo(expected);
  }

  private static String measured(String name, History history) {
    Response response = Responses.of(Fixtures.scenarioWithPact(), List.of(name)).get(0);
    double value = response.measure().applyAsDouble(history);
    if (response.kind() == Response.Kind.CATEGORY && !Double.isNaN(value)) {
      return response.categories().get((int) value);
    }
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }

  private static History history(String text) {
    List<CrisisEvent> events = new ArrayList<>();
    for (String line : Arrays.stream(text.split(";")).map(String::strip).toList()) {
      if (!line.isEmpty()) {
        events.add(event(events.size(), line.split(" ")));
      }
    }
    return new History(1, 0, 400, events, List.of(deployed(), isolation()), Map.of());
  }

  private static CrisisEvent event(int id, String[] part) {
    return new CrisisEvent(
        id,
        Integer.parseInt(part[0]),
        EventKind.valueOf(part[1].toUpperCase(Locale.ROOT).replace('-', '_')),
        part[2],
        part[3],
        part[4],
        part[3],
        Double.parseDouble(part[5]),
        List.of(),
        new Reason.Consequence("of the test"));
  }

  /** A hundred men more every week. */
  private static Series deployed() {
    return weekly("BLOC.deployed", week -> 100.0 * week);
  }

  private static Series isolation() {
    return weekly("NER.isolation", week -> week / 100.0);
  }

  private static Series weekly(String name, java.util.function.DoubleUnaryOperator value) {
    return new Series(
        name,
        "",
        DoubleStream.iterate(0, week -> week <= 57, week -> week + 1).map(value).boxed().toList());
  }
}
