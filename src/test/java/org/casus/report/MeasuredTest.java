package org.casus.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.experiment.OutcomeTable;
import org.casus.experiment.Response;
import org.casus.experiment.Responses;
import org.casus.history.History;
import org.casus.report.findings.Findings;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** The report and the responses that are really measured fit each other. */
class MeasuredTest {

  @Test
  void responsesThatAnswersRestOnAreMeasuredWithTheSameKindAndCategories() {
    Map<String, Response> measured = new LinkedHashMap<>();
    Responses.all(Fixtures.sampleScenario()).forEach(r -> measured.put(r.name(), r));

    for (Response needed : Fixtures.responses()) {
      assertThat(measured).containsKey(needed.name());
      assertThat(measured.get(needed.name()).kind()).isEqualTo(needed.kind());
      assertThat(measured.get(needed.name()).categories()).isEqualTo(needed.categories());
    }
    assertThat(measured).containsKeys("sanction-days", "pledged", "talks-open", "exit-notice");
  }

  @Test
  void historyMeasuredByEveryResponseGivesAWholePage() throws Exception {
    Scenario scenario = Fixtures.sampleScenario();
    History history = Fixtures.sampleHistory();
    Map<String, double[]> values = new LinkedHashMap<>();
    List<Response> responses = Responses.all(scenario);
    responses.forEach(r -> values.put(r.name(), new double[] {r.measure().applyAsDouble(history)}));
    OutcomeTable outcomes =
        OutcomeTable.of(List.of("baseline"), responses, List.of(values), List.of(0L));
    Report report =
        Report.of(
            new Findings(
                scenario,
                outcomes,
                List.of(),
                List.of(history),
                Optional.of(history),
                Fixtures.facts()));

    assertThat(report.summary().lines()).hasSize(5);
    String text = new PageReader(report.html()).text();
    responses.forEach(response -> assertThat(text).contains(response.definition()));
  }
}
