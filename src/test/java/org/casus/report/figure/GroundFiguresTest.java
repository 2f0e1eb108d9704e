package org.casus.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.casus.chart.Figure;
import org.casus.experiment.RegionMeans;
import org.casus.experiment.SeriesTable;
import org.casus.history.RegionHistory;
import org.casus.report.Fixtures;
import org.casus.report.page.ReportFigure;
import org.casus.report.words.Names;
import org.casus.scenario.Place;
import org.casus.scenario.RegionMap;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

class GroundFiguresTest {

  private static final Scenario SCENARIO = Fixtures.sampleScenario();
  private static final Names NAMES = new Names(SCENARIO);

  private static final RegionMap MAP =
      new RegionMap(Map.of("WEST", List.of(square(0)), "EAST", List.of(square(2))));

  private static List<Place> square(double lon) {
    return List.of(
        new Place(lon, 10),
        new Place(lon + 1, 10),
        new Place(lon + 1, 11),
        new Place(lon, 11),
        new Place(lon, 10));
  }

  private static RegionMeans means(double deaths) {
    return new RegionMeans(
        100,
        List.of("EAST", "WEST"),
        List.of(0, 91, 182),
        Map.of(
            RegionHistory.DEATHS,
            List.of(List.of(0.0, 0.0), List.of(deaths, 0.0), List.of(2 * deaths, 1.0 * deaths))),
        List.of(
            new RegionMeans.Flow("AAA", "AAA", 750.0), new RegionMeans.Flow("AAA", "BBB", 250.0)));
  }

  private static SeriesTable table(String name, double... weeks) {
    return new SeriesTable(name, "", List.of(weeks, weeks));
  }

  @Test
  void weeksAddUpToMonths() {
    double[] weeks = new double[53];
    Arrays.fill(weeks, 7);

    double[] months = DeathsFigure.months(weeks);

    assertThat(months).hasSize(11);
    assertThat(months[0]).isCloseTo(30.4375, within(1e-9));
    assertThat(Arrays.stream(months).sum()).isCloseTo(11 * 30.4375, within(1e-9));
  }

  @Test
  void mapsShowEveryRegionOnEveryDay() {
    List<ReportFigure> maps = new MapFigures(NAMES, MAP, means(40), "a map").list();

    assertThat(maps).extracting(ReportFigure::id).containsExactly("map-deaths");
    Figure.Choropleth drawn = (Figure.Choropleth) maps.get(0).figure();
    assertThat(drawn.sheets()).hasSize(3);
    assertThat(drawn.sheets().get(2).areas())
        .allSatisfy(area -> assertThat(area.value().getAsDouble()).isPositive());
  }

  @Test
  void mapsOfWhatStandsBeginWithTheFirstDayAndNameTheirSource() {
    List<List<Double>> rising =
        IntStream.range(0, 6).mapToObj(i -> List.of(0.2 + 0.1 * i, 0.5)).toList();
    RegionMeans means =
        new RegionMeans(
            100,
            List.of("EAST", "WEST"),
            List.of(0, 60, 120, 180, 240, 300),
            Map.of(RegionHistory.CONTROL, rising),
            List.of());
    Figure.Choropleth drawn =
        (Figure.Choropleth) new MapFigures(NAMES, MAP, means, "a map").list().get(0).figure();

    assertThat(drawn.sheets()).hasSize(4);
    assertThat(drawn.sheets().get(0).title()).endsWith("day 0");
    assertThat(drawn.sheets().get(1).title()).endsWith("day 180");
    assertThat(drawn.caption().footnote()).isEqualTo("Regions: a map");
  }

  @Test
  void controlIsToldInPeopleWhereTheyAreCounted() {
    Scenario counted =
        Fixtures.scenario(
            "{scenario: {id: bare, title: Bare, start: 2024-01-01, days: 30},"
                + " states: {AAA: {name: Aland, army: 1000}},"
                + " regions: {units: {ONE: {name: One, state: AAA, population: 3000000}}}}");
    WeeklyTables series = WeeklyTables.of(List.of(table("AAA.state-control", 1, .6)));
    Figure.Lines control =
        (Figure.Lines) new ControlFigure(counted, NAMES, series).figure().orElseThrow().figure();

    assertThat(control.curves().get(0).knots().get(1).high()).isCloseTo(1.2, within(1e-9));
    assertThat(control.y().label()).isEqualTo("People (millions)");
  }

  @Test
  void nothingIsDrawnWithoutAMapOrWithoutDeaths() {
    assertThat(new MapFigures(NAMES, RegionMap.NONE, means(40), "").list()).isEmpty();
    assertThat(new MapFigures(NAMES, MAP, means(0), "").list()).isEmpty();
  }

  @Test
  void flowsAreSharesOfTheDisplacedOfAState() {
    Figure.Matrix flows =
        (Figure.Matrix) new FlowsFigure(NAMES, means(1)).figure().orElseThrow().figure();

    assertThat(flows.cells()).extracting("value").containsExactlyInAnyOrder(.75, .25);
    assertThat(flows.rows()).containsExactly("AAA, 1,000");
  }

  @Test
  void layersOfControlLieUponEachOther() {
    WeeklyTables series =
        WeeklyTables.of(
            List.of(table("AAA.state-control", 1, .6), table("BBB.state-control", 1, .9)));
    Figure.Lines control =
        (Figure.Lines) new ControlFigure(SCENARIO, NAMES, series).figure().orElseThrow().figure();

    assertThat(control.curves().get(0).knots().get(1).high()).isCloseTo(.4, within(1e-9));
    assertThat(control.curves().get(1).knots().get(1).low()).isCloseTo(.4, within(1e-9));
    assertThat(control.curves().get(1).knots().get(1).high()).isCloseTo(.5, within(1e-9));
  }

  @Test
  void riskOfCoupsIsShownForTheFirstAndTheLastDay() {
    WeeklyTables series =
        WeeklyTables.of(List.of(table("AAA.coup-risk", .02, .05), table("BBB.coup-risk", .2, .1)));
    Figure.Shares risk =
        (Figure.Shares) new CoupRiskFigure(NAMES, series).figure().orElseThrow().figure();

    assertThat(risk.categories()).containsExactly("BBB", "AAA");
    assertThat(risk.series().get(0).values().get(0).estimate()).isEqualTo(.2);
    assertThat(risk.series().get(1).values().get(0).estimate()).isEqualTo(.1);
  }

  @Test
  void nothingIsDrawnOfAWorldWithoutGround() {
    WeeklyTables nothing = WeeklyTables.of(List.of(table("AAA.legitimacy", .5, .5)));

    assertThat(new DeathsFigure(SCENARIO, NAMES, nothing).figure()).isEmpty();
    assertThat(new ControlFigure(SCENARIO, NAMES, nothing).figure()).isEmpty();
    assertThat(new CoupRiskFigure(NAMES, nothing).figure()).isEmpty();
  }
}
