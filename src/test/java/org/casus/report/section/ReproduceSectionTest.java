package org.casus.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.casus.report.Fixtures;
import org.casus.report.findings.RunFacts;
import org.casus.report.page.Section;
import org.junit.jupiter.api.Test;

class ReproduceSectionTest {

  private static String cited(String experiment, long points) {
    RunFacts facts =
        new RunFacts(
            "Does it deter?",
            experiment,
            "0123456789abcdef0123456789abcdef",
            "1.2.3",
            7,
            points,
            10,
            "casus run",
            Map.of(),
            List.of());
    Section section = new ReproduceSection(Fixtures.sampleScenario(), facts).section();
    return section.blocks().get(0).toString();
  }

  @Test
  void aCitationNamesExperimentScenarioSizeSeedAndIdentity() {
    String id = Fixtures.sampleScenario().scenario().id();
    assertThat(cited("deterrence", 9))
        .contains(
            "Cite as: Casus, version 1.2.3, experiment \"deterrence\" over the scenario \"" + id)
        .contains(
            "\", 9 design points, 10 replications of each, seed 7, identity 0123456789abcdef.");
  }

  @Test
  void aScenarioIsCitedWithoutAnExperiment() {
    String id = Fixtures.sampleScenario().scenario().id();
    assertThat(cited("", 1))
        .contains("version 1.2.3, scenario \"" + id + "\", 10 replications, seed 7, identity 01");
  }
}
