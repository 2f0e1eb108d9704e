package org.casus.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.experiment.OutcomeTable;
import org.casus.report.findings.Findings;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ReportTest {

  private static final Report SAMPLE =
      Report.of(Fixtures.findings(Fixtures.sampleScenario(), Fixtures.tenOutcomes()));

  @Test
  void pageIsWellFormedAndHasALanguageAndATitle() throws Exception {
    PageReader page = new PageReader(SAMPLE.html());

    assertThat(page.elements("html").get(0).getAttribute("lang")).isEqualTo("en");
    assertThat(page.elements("title").get(0).getTextContent())
        .isEqualTo("A coup and a bloc - Casus");
  }

  @Test
  void answersComeBeforeEverythingElse() throws Exception {
    List<Element> headings = new PageReader(SAMPLE.html()).elements("h2");

    assertThat(headings).extracting(Element::getTextContent).first().isEqualTo("The answers");
  }

  @Test
  void headingsNeverSkipALevel() throws Exception {
    List<Integer> levels = new PageReader(SAMPLE.html()).headings();

    assertThat(levels).startsWith(1).containsOnlyOnce(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  @Test
  void everyTableHasACaptionAndHeadings() throws Exception {
    List<Element> tables = new PageReader(SAMPLE.html()).elements("table");

    assertThat(tables).hasSizeGreaterThan(10);
    for (Element table : tables) {
      assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
      assertThat(table.getElementsByTagName("thead").getLength()).isEqualTo(1);
    }
  }

  @Test
  void everyIdIsUnique() throws Exception {
    List<String> ids =
        new PageReader(SAMPLE.html())
            .elements("*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();

    assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void nothingIsLoadedFromOutside() throws Exception {
    PageReader page = new PageReader(SAMPLE.html());

    for (Element element : page.elements("*")) {
      assertThat(element.getTagName()).isNotIn("script", "link", "iframe", "object", "img", "base");
      assertThat(element.getAttribute("src")).isEmpty();
      assertThat(element.getAttribute("href")).matches("(#.*)?");
    }
    assertThat(page.elements("style").get(0).getTextContent()).doesNotContain("url(", "@import");
  }

  @Test
  void pageIsSameEveryTime() {
    assertThat(
            Report.of(Fixtures.findings(Fixtures.sampleScenario(), Fixtures.tenOutcomes())).html())
        .isEqualTo(SAMPLE.html());
  }

  @Test
  void hostileTextsAreEscaped() throws Exception {
    Scenario hostile =
        Fixtures.sampleScenario("name: Bravo", "name: '<script>alert(1)</script>\"&'");
    String html = Report.of(Fixtures.findings(hostile, Fixtures.tenOutcomes())).html();
    PageReader page = new PageReader(html);

    assertThat(page.elements("script")).isEmpty();
    assertThat(html).doesNotContain("<script");
    assertThat(page.text()).contains("<script>alert(1)</script>\"&");
  }

  @Test
  void overriddenParametersAreMarkedAndJudgementIsCounted() throws Exception {
    Scenario changed =
        Fixtures.sampleScenario("what-ifs:", "parameters: {pacts: {chain-limit: 7}}\nwhat-ifs:");
    PageReader page =
        new PageReader(Report.of(Fixtures.findings(changed, Fixtures.tenOutcomes())).html());

    assertThat(page.text())
        .contains(
            "The scenario overrides 1 parameter, marked in the tables: parameters.pacts.chain-limit.")
        .contains("Overridden. How many duties may follow from each other.")
        .containsPattern("The model has \\d+ parameters\\. Of these, \\d+ rest on judgement");
    assertThat(new PageReader(SAMPLE.html()).text())
        .contains("The scenario overrides none of them");
  }

  @Test
  void whatIfThatMovesNothingSaysSoAndWhatItChanges() {
    OutcomeTable same = outcomes(Fixtures.tenReplications());
    assertThat(Report.of(Fixtures.findings(Fixtures.sampleScenario(), same)).summary())
        .contains("All of 10 replications end the same in every response. It changes treaties.");
    Map<String, double[]> changed = Fixtures.tenReplications();
    changed.put("deaths", new double[10]);
    assertThat(Report.of(Fixtures.findings(Fixtures.sampleScenario(), outcomes(changed))).summary())
        .contains("The answers are the same in each replication; something else changes in ")
        .contains("It changes treaties.");
    changed.put("intervention", new double[] {1, 1, 1, 1, 1, 0, 0, 0, 0, 0});
    assertThat(Report.of(Fixtures.findings(Fixtures.sampleScenario(), outcomes(changed))).summary())
        .doesNotContain("The answers are the same");
  }

  private static OutcomeTable outcomes(Map<String, double[]> whatIf) {
    return OutcomeTable.of(
        List.of("baseline", "no-pact"),
        Fixtures.responses(),
        List.of(Fixtures.tenReplications(), whatIf),
        List.of(0L, 0L));
  }

  @Test
  void whatIfsAreComparedPairByPair() throws Exception {
    Map<String, double[]> changed = Fixtures.tenReplications();
    changed.put("intervention", new double[] {1, 1, 1, 1, 1, 0, 0, 0, 0, 0});
    OutcomeTable outcomes =
        OutcomeTable.of(
            List.of("baseline", "no-pact"),
            Fixtures.responses(),
            List.of(Fixtures.tenReplications(), changed),
            List.of(0L, 0L));
    Report report = Report.of(Fixtures.findings(Fixtures.sampleScenario(), outcomes));

    assertThat(report.summary())
        .startsWith("In the baseline:\n  Intervention by force     30 %")
        .contains("\nWhat if there were no pact?\n  An intervention by force happens in 50 % of");
    assertThat(new PageReader(report.html()).text())
        .contains("The answers and the figures are those of the baseline, unless they name another")
        .contains("What if there were no pact? An intervention by force happens in 50 % of")
        .contains("instead of 30 %, a change of +20.0 percentage points");
  }

  @Test
  void worldsOfOneDrawHaveAChangeWithoutAnInterval() throws Exception {
    Map<String, double[]> changed = Fixtures.tenReplications();
    changed.put("intervention", new double[] {1, 1, 1, 1, 1, 0, 0, 0, 0, 0});
    OutcomeTable apart =
        OutcomeTable.of(
            List.of("baseline", "no-pact"),
            Fixtures.responses(),
            List.of(Fixtures.tenReplications(), changed),
            List.of(0L, 0L));
    OutcomeTable one =
        new OutcomeTable(
            apart.points(),
            apart.responses(),
            apart.finished(),
            apart.failed(),
            List.of(new long[10], new long[10]),
            apart.columns());
    Report report = Report.of(Fixtures.findings(Fixtures.sampleScenario(), one));

    assertThat(report.summary())
        .contains("a change of +20.0 percentage points (one draw gives no interval)");
    assertThat(report.figures()).doesNotContainKey("what-ifs.svg");
  }

  @Test
  void fourHundredWhatIfsStillGiveAPage() throws Exception {
    List<String> names = new ArrayList<>(List.of("baseline"));
    for (int k = 1; k <= 400; k++) {
      names.add("no-pact-" + k);
    }
    OutcomeTable outcomes =
        OutcomeTable.of(
            names,
            Fixtures.responses(),
            Collections.nCopies(names.size(), Fixtures.tenReplications()),
            Collections.nCopies(names.size(), 0L));
    Report report = Report.of(Fixtures.findings(Fixtures.sampleScenario(), outcomes));

    assertThat(report.figures()).containsKey("what-ifs.svg");
  }

  @Test
  void pointsThatStoppedAtDifferentNumbersAreComparedOverWhatBothHave() throws Exception {
    Map<String, double[]> fewer = new LinkedHashMap<>();
    Fixtures.tenReplications().forEach((name, v) -> fewer.put(name, Arrays.copyOf(v, 6)));
    OutcomeTable outcomes =
        OutcomeTable.of(
            List.of("baseline", "no-pact"),
            Fixtures.responses(),
            List.of(Fixtures.tenReplications(), fewer),
            List.of(0L, 0L));

    assertThat(
            new PageReader(Report.of(Fixtures.findings(Fixtures.sampleScenario(), outcomes)).html())
                .text())
        .contains("of the 6 replications that both have instead of ")
        .contains("no single replication changes")
        .doesNotContain("Not comparable");
  }

  @Test
  void pointsWithoutAReplicationAreNotComparedAndNothingBreaks() throws Exception {
    Map<String, double[]> none = new LinkedHashMap<>();
    Fixtures.tenReplications().forEach((name, v) -> none.put(name, new double[0]));
    OutcomeTable outcomes =
        OutcomeTable.of(
            List.of("baseline", "no-pact"),
            Fixtures.responses(),
            List.of(none, none),
            List.of(0L, 0L));

    Report report = Report.of(Fixtures.findings(Fixtures.sampleScenario(), outcomes));
    assertThat(report.summary())
        .contains("Not comparable, since the response was not measured in the same replications.");
    assertThat(new PageReader(report.html()).text()).contains("so there is no answer");
  }

  @Test
  void failedReplicationsForbidAComparison() throws Exception {
    OutcomeTable outcomes =
        OutcomeTable.of(
            List.of("baseline", "no-pact"),
            Fixtures.responses(),
            List.of(Fixtures.tenReplications(), Fixtures.tenReplications()),
            List.of(0L, 1L));

    assertThat(
            new PageReader(Report.of(Fixtures.findings(Fixtures.sampleScenario(), outcomes)).html())
                .text())
        .contains("Not comparable, since replications failed");
  }

  @Test
  void emptyScenarioAndFailedStudyStillGiveAPage() throws Exception {
    Map<String, double[]> none = new LinkedHashMap<>();
    Fixtures.tenReplications().forEach((name, v) -> none.put(name, new double[0]));
    Findings findings =
        new Findings(
            Fixtures.validScenario(),
            Fixtures.outcomes(none, 3),
            List.of(),
            List.of(),
            Optional.empty(),
            Fixtures.facts());

    assertThat(new PageReader(Report.of(findings).html()).text())
        .contains("No replication finished, so there is no answer.")
        .contains("The scenario has neither treaties nor blocs.");
  }
}
