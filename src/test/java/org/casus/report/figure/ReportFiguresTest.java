package org.casus.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.chart.Cell;
import org.casus.chart.Figure;
import org.casus.chart.Knot;
import org.casus.experiment.SeriesTable;
import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.history.Reason;
import org.casus.report.Fixtures;
import org.casus.report.PageReader;
import org.casus.report.Report;
import org.casus.report.chronicle.Core;
import org.casus.report.findings.Findings;
import org.casus.report.findings.Tally;
import org.casus.report.page.ReportFigure;
import org.casus.report.words.Names;
import org.casus.scenario.EventKind;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class ReportFiguresTest {

  private static final Scenario WORLD = Fixtures.sampleScenario();
  private static final Names NAMES = new Names(WORLD);

  @Test
  void everyFigureStandsOnThePageAndInTwoFiles(@TempDir Path folder) throws Exception {
    Report report = Report.of(full());
    report.write(folder);

    assertThat(report.figures().keySet())
        .containsExactly(
            "outcomes.svg",
            "outcomes.png",
            "fate.svg",
            "fate.png",
            "survival.svg",
            "survival.png",
            "measures.svg",
            "measures.png",
            "bands.svg",
            "bands.png",
            "joins.svg",
            "joins.png",
            "deaths.svg",
            "deaths.png",
            "timeline.svg",
            "timeline.png");
    assertThat(folder.resolve("figures/timeline.png")).isNotEmptyFile();
    assertThat(Files.readString(folder.resolve("report.html"))).isEqualTo(report.html());
    PageReader page = new PageReader(report.html());
    assertThat(page.elements("figure")).hasSize(8);
    assertThat(page.elements("figcaption"))
        .allMatch(caption -> caption.getTextContent().contains("How to read it:"));
  }

  @Test
  void everyDrawingSaysInWordsWhatItShows() throws Exception {
    for (Element svg : new PageReader(Report.of(full()).html()).elements("svg")) {
      assertThat(svg.getAttribute("role")).isEqualTo("img");
      assertThat(svg.getElementsByTagName("title").getLength()).isPositive();
      assertThat(svg.getElementsByTagName("desc").getLength()).isPositive();
    }
  }

  @Test
  void figuresAreTheSameEveryTime() {
    Map<String, byte[]> first = Report.of(full()).figures();
    Map<String, byte[]> second = Report.of(full()).figures();

    first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
    assertThat(new String(first.get("fate.svg"), StandardCharsets.UTF_8)).startsWith("<svg");
  }

  @Test
  void survivalFallsByOneTenthAtEachOfThreeInterventions() {
    ReportFigure figure =
        new SurvivalFigure(new Tally(Fixtures.tenOutcomes(), 0), 90).figure().orElseThrow();
    List<Knot> knots = ((Figure.Survival) figure.figure()).curves().get(0).knots();

    assertThat(knots).extracting(Knot::x).containsExactly(0.0, 20.0, 30.0, 40.0, 90.0);
    assertThat(knots.get(3).y()).isCloseTo(0.7, offset(1e-12));
  }

  @Test
  void ultimatumIsInForceFromItsDayToItsDeadline() {
    boolean[] days = InForce.ULTIMATUM.days(Fixtures.sampleHistory(), 90);

    assertThat(days[3]).isFalse();
    assertThat(days[4]).isTrue();
    assertThat(days[10]).isTrue();
    assertThat(days[11]).isFalse();
    assertThat(InForce.STANDBY.days(Fixtures.sampleHistory(), 90)[90]).isTrue();
    assertThat(InForce.SANCTIONS.days(Fixtures.sampleHistory(), 90)).doesNotContain(true);
  }

  @Test
  void sanctionsOfTwoEndOnlyWhenBothHaveEndedThem() {
    History history =
        Fixtures.history(
            List.of(
                Fixtures.event(0, 2, EventKind.SANCTION_ECONOMIC, "LEAGUE", "BRA"),
                Fixtures.event(1, 3, EventKind.SANCTION_DIPLOMATIC, "ALF", "BRA"),
                Fixtures.event(2, 5, EventKind.SANCTION_OFF, "LEAGUE", "BRA"),
                Fixtures.event(3, 8, EventKind.SANCTION_OFF, "ALF", "BRA")));

    assertThat(InForce.SANCTIONS.days(history, 9))
        .containsExactly(false, false, true, true, true, true, true, true, false, false);
  }

  @Test
  void joinersAreCountedBySideOverTheReplicationsWithFighting() {
    History war =
        Fixtures.history(
            List.of(
                Fixtures.event(0, 20, EventKind.BORDER_CROSSING, "LEAGUE", "BRA"),
                Fixtures.event(1, 25, EventKind.JOIN_WAR, "CHA", "LEAGUE"),
                Fixtures.event(2, 26, EventKind.JOIN_WAR, "CHA", "ALF")));
    History alone =
        Fixtures.history(
            List.of(Fixtures.event(0, 20, EventKind.BORDER_CROSSING, "LEAGUE", "BRA")));
    History peace = Fixtures.history(List.of());
    ReportFigure figure =
        new JoinsFigure(WORLD, NAMES, List.of(war, alone, peace)).figure().orElseThrow();
    Figure.Matrix matrix = (Figure.Matrix) figure.figure();

    assertThat(matrix.rows()).containsExactly("Charlie");
    assertThat(matrix.columns()).containsExactly("beside Bravo");
    assertThat(matrix.cells()).containsExactly(new Cell(0, 0, 0.5));
    assertThat(matrix.caption().subtitle()).contains("2 replications with fighting, of n = 3");
  }

  @Test
  void whatArmedGroupsSetOffIsNoMainEvent() {
    History history =
        Fixtures.history(
            List.of(
                Fixtures.event(0, 1, EventKind.TERROR_ATTACK, "GROUP", "BRA"),
                caused(1, EventKind.PACT_INVOKED, 0),
                caused(2, EventKind.HONOUR, 1),
                Fixtures.event(3, 4, EventKind.STANDBY, "LEAGUE", "BRA"),
                Fixtures.event(4, 5, EventKind.NOTE, "LEAGUE", "BRA")));

    assertThat(Core.of(history)).extracting(CrisisEvent::id).containsExactly(3);
  }

  @Test
  void seriesThatStayAtZeroAreNamedInsteadOfDrawn() {
    SeriesTable flat = new SeriesTable("deaths", "persons", List.of(new double[3], new double[3]));
    SeriesTable alive =
        new SeriesTable("BRA.legitimacy", "share", List.of(new double[] {0.5, 0.4, 0.3}));

    assertThat(new BandsFigure(NAMES, List.of(flat)).figure()).isEmpty();
    assertThat(new BandsFigure(NAMES, List.of(flat, alive)).figure().orElseThrow().caption())
        .contains("stay at 0 throughout: Battle deaths so far.");
  }

  private static CrisisEvent caused(int id, EventKind kind, int cause) {
    return Fixtures.event(
        id, 2, kind, "CHA", "BRA", "pact.defence", 1, new Reason.Consequence(""), cause);
  }

  private static Findings full() {
    SeriesTable series =
        new SeriesTable("BRA.legitimacy", "share", List.of(new double[] {0.5, 0.4, 0.3}));
    return new Findings(
        WORLD,
        Fixtures.tenOutcomes(),
        List.of(series),
        List.of(Fixtures.sampleHistory()),
        Optional.of(Fixtures.sampleHistory()),
        Fixtures.facts());
  }
}
