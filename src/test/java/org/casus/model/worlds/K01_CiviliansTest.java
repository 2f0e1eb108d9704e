package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.casus.scenario.EventKind.BORDER_CLOSED;
import static org.casus.scenario.EventKind.BORDER_OPENED;
import static org.casus.scenario.EventKind.EXODUS;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.casus.history.History;
import org.casus.model.chance.Draws;
import org.casus.model.ground.Ground;
import org.casus.model.process.Flight;
import org.casus.model.process.Livelihoods;
import org.casus.model.world.World;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** People who flee, where they settle, and when they return. */
class K01_CiviliansTest {

  /** Two regions of Bela, one of Cora behind the border. */
  private static final String LAND =
      """
      states:
        BEL: {name: Bela, army: 1000}
        COR: {name: Cora, army: 1000}
      regions:
        units:
          WEST: {name: the west, state: BEL, capital: true, population: 500000, neighbours: {EAST: 90, OVER: 90}}
          EAST: {name: the east, state: BEL, population: 500000, neighbours: {WEST: 90, OVER: 90}}
          OVER: {name: the far side, state: COR, capital: true, population: 500000, neighbours: {WEST: 90, EAST: 90}}
      """;

  private static World world(String... more) {
    Scenario scenario = Mini.world(LAND, String.join("\n", more));
    return new World(scenario, scenario.parameters(), new Draws(1, 0));
  }

  /** Weeks in which as many die in a region as given, week by week. */
  private static Ground after(World world, String region, int... deaths) {
    Ground ground = world.ground();
    Flight flight = new Flight(world);
    for (int week = 0; week < deaths.length; week++) {
      world.day(7 * week);
      ground.toll().beginWeek();
      ground.toll().addOthers(ground.atlas().index(region), deaths[week]);
      flight.step(null);
    }
    return ground;
  }

  /** Fifty deaths and 80 persons each, of which the week counts .4 at once: 1,600. */
  @Test
  void massacreDrivesPeopleOutAtOnceAndMostStayInTheirState() {
    Ground ground = after(world(), "WEST", 50);

    assertThat((double) ground.people().all()).isCloseTo(1600, within(120.0));
    assertThat((double) ground.people().in(0)).isCloseTo(800, within(85.0));
    double inside = ground.people().between(0, 0);
    assertThat(inside / ground.people().all()).isCloseTo(.5 + .5 / 1.4, within(.04));
  }

  @Test
  void refugeesOfTheFirstDayLiveAbroadAndReturnFromThere() {
    String land = LAND.replace("name: the west,", "name: the west, refugees: {OVER: 9000},");
    Scenario scenario = Mini.world(land, "parameters: {civilians: {returns: 0.1}}");
    World world = new World(scenario, scenario.parameters(), new Draws(1, 0));

    assertThat(world.ground().people().from(0, 2)).isEqualTo(9000);
    assertThat(world.ground().people().between(0, 1)).isEqualTo(9000);
    int[] weeks = new int[104];
    weeks[0] = 10;
    Ground calm = after(world, "WEST", weeks);
    assertThat(calm.people().from(0, 2)).isLessThan(4500);
    assertThat(calm.population()[0] + calm.people().all()).isEqualTo(509_000 - 10);
  }

  @Test
  void closedBorderKeepsPeopleIn() {
    World open = world();
    World closed = world();
    closed.ground().frontiers().close("COR", "BEL");
    World sealed = world("parameters: {civilians: {leak: 0}}");
    sealed.ground().frontiers().close("COR", "BEL");

    double through = after(open, "WEST", 200).people().between(0, 1);
    double leaked = after(closed, "WEST", 200).people().between(0, 1);

    assertThat(leaked / through).isCloseTo(.25 * 1.4 / 1.1, within(.06));
    assertThat(after(sealed, "WEST", 200).people().between(0, 1)).isZero();
  }

  @Test
  void fullCampsTurnPeopleAway() {
    World full = world("parameters: {civilians: {camp-share: 0.0001}}");
    Ground ground = after(full, "WEST", 50, 50, 50);

    assertThat(ground.people().in(1)).isLessThan(1200);
    assertThat(ground.people().in(0)).isGreaterThan(2000);
  }

  @Test
  void displacedPeopleFleeAgainOnlyWhenViolenceReachesThem() {
    World world = world();
    Ground ground = after(world, "WEST", 200);
    int before = ground.people().from(0, 1);
    Flight flight = new Flight(world);
    world.day(7);
    ground.toll().beginWeek();
    ground.toll().addOthers(1, 9000);
    flight.step(null);

    assertThat(ground.people().from(0, 1)).isLessThan(before * 9 / 10);
    assertThat(ground.people().from(0, 2)).isPositive();
  }

  /** One week of deaths, then a year of calm at a return of a tenth a month. */
  @Test
  void peopleReturnAfterCalm() {
    int[] weeks = new int[104];
    weeks[0] = 100;
    World world = world("parameters: {civilians: {returns: 0.1, immediate: 1}}");
    Ground shaken = after(world, "WEST", 100);
    long fled = shaken.people().all();

    World later = world("parameters: {civilians: {returns: 0.1, immediate: 1}}");
    Ground calm = after(later, "WEST", weeks);

    assertThat(fled).isGreaterThan(7000);
    assertThat(calm.people().all()).isLessThan(fled / 2);
    assertThat(calm.population()[0] + calm.people().all()).isEqualTo(500000 - weeks[0]);
  }

  @Test
  void exodusIsTold() {
    World world = world("parameters: {civilians: {exodus: 1000}}");
    after(world, "WEST", 50, 0);

    assertThat(world.log().all()).extracting(e -> e.kind()).containsExactly(EXODUS);
    assertThat(world.log().all().get(0).place()).isEqualTo("WEST");
    assertThat(world.log().all().get(0).amount()).isGreaterThan(1000);
  }

  @Property(tries = 40)
  void nobodyIsLostAndNoStockIsNegative(
      @ForAll @IntRange(max = 400) int one,
      @ForAll @IntRange(max = 400) int two,
      @ForAll @IntRange(max = 400) int three,
      @ForAll @IntRange(max = 2) int region) {
    World world = world();
    Ground ground = world.ground();
    Flight flight = new Flight(world);
    int[] deaths = {one, two, 0, three, 0, 0, one};
    for (int week = 0; week < deaths.length; week++) {
      world.day(7 * week);
      ground.toll().beginWeek();
      ground.toll().addCivilians((region + week) % 3, deaths[week], 0);
      flight.step(null);
      long people = 0;
      for (int r = 0; r < 3; r++) {
        people += ground.population()[r] + ground.people().in(r) + ground.toll().civilians(r);
        assertThat(ground.population()[r]).isNotNegative();
        for (int from = 0; from < 3; from++) {
          assertThat(ground.people().from(from, r)).isNotNegative();
        }
      }
      assertThat(people).isEqualTo(1_500_000);
    }
  }

  /** A hundred deaths more than usual among a million: .01 for each ten in 100,000 is .1. */
  @Test
  void legitimacyFallsWithDeathsAboveTheUsual() {
    World world = world();
    after(world, "WEST", 100);
    double before = world.nation("BEL").baseLegitimacy();
    new Livelihoods(world).step(null);

    assertThat(before - world.nation("BEL").baseLegitimacy()).isCloseTo(.1, within(.001));
    assertThat(world.nation("COR").baseLegitimacy()).isEqualTo(.5);
  }

  @Test
  void neighboursThatApplySanctionsCloseTheirBordersAndOpenThemAfterwards() {
    String pressed =
        """
        disputes:
          d: {challenger: ARD, target: BEL, onset: 2024-01-01, demand: the return of the president}
        timeline:
          - {date: 2024-01-01, event: coup, actor: BEL, target: BEL, source: invented}
          - {date: 2024-01-04, event: sanction-economic, actor: ARD, target: BEL, source: invented}
          - {date: 2024-02-01, event: restoration, actor: BEL, target: BEL, source: invented}
        """;
    History history = Mini.run(Mini.world(Mini.THREE, pressed));

    assertThat(Mini.line(history, BORDER_CLOSED, BORDER_OPENED))
        .isEqualTo("3 BORDER_CLOSED ARD>BEL | 31 BORDER_OPENED ARD>BEL");
  }
}
