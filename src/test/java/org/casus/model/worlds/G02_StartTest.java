package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.casus.history.History;
import org.casus.history.RegionHistory;
import org.casus.model.chance.Draws;
import org.casus.model.ground.Ground;
import org.casus.model.world.World;
import org.casus.scenario.EventKind;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** The recipe of the first day, and that levels and growth then are those observed. */
class G02_StartTest {

  private static final Scenario STILL = GroundWorld.world(GroundWorld.RED, GroundWorld.STILL);

  private static Ground ground(Scenario scenario) {
    return new World(scenario, scenario.parameters(), new Draws(1, 0)).ground();
  }

  @Test
  void fightersStandWhereTheyWereActiveAndAddUp() {
    Ground ground = ground(STILL);
    int sum = 0;
    for (int r = 0; r < ground.atlas().size(); r++) {
      sum += ground.fightersIn(r);
    }
    assertThat(sum).isEqualTo(2000);
    int north = ground.fightersIn(ground.atlas().index("B-NORTH"));
    int east = ground.fightersIn(ground.atlas().index("B-EAST"));
    assertThat(north).isGreaterThan(3 * east);
    assertThat(ground.fightersIn(ground.atlas().index("A-CAP"))).isBetween(1, 20);
  }

  @Test
  void garrisonsAreSixTenthsOfThoseUnderArms() {
    Ground ground = ground(STILL);
    double all = 0;
    double army = 0;
    for (int r : ground.atlas().regionsOf(ground.atlas().stateIndex("BEL"))) {
      all += ground.garrison(r);
      army += ground.soldiers()[r];
    }
    assertThat(all).isCloseTo(0.6 * 24_000, within(1e-6));
    assertThat(army).isCloseTo(0.6 * 20_000, within(1e-6));
    double capital = ground.garrison(ground.atlas().index("B-CAP"));
    assertThat(capital / all).isBetween(0.35 + 0.2 * 0.54, 0.6);
  }

  @Test
  void controlStandsStillAtTheStart() {
    World week = GroundWorld.run(Mini.with(STILL, "scenario.days", 9), 0, GroundWorld::nothing);
    double[] first = week.ground().firstControl();
    for (int r = 0; r < first.length; r++) {
      assertThat(week.ground().stateControl()[r]).isCloseTo(first[r], within(0.01));
    }
    assertThat(first[week.ground().atlas().index("B-NORTH")]).isBetween(0.1, 0.7);
  }

  @Test
  void ranksGrowAsMeantAtTheStart() {
    Scenario quarter = Mini.with(STILL, "scenario.days", 92);
    double grown = GroundWorld.mean(quarter, 100, GroundWorld::nothing, GroundWorld::fighters);
    assertThat(StrictMath.log(grown / 2000) * 365 / 91).isCloseTo(0.17, within(0.04));
  }

  @Test
  void attacksBeginAtTheLevelObserved() {
    Scenario week = Mini.with(STILL, "scenario.days", 7);
    double deaths = GroundWorld.mean(week, 400, GroundWorld::nothing, GroundWorld::deaths);
    double mean = new org.casus.model.insurgency.Severity(2.8, 9, 400).mean();
    assertThat(deaths / mean).isCloseTo(6, within(0.9));
  }

  @Test
  void runThatBeginsInsideAShockDoesNotCountItTwice() {
    String shaken = GroundWorld.BELA.replace("name: Bela,", "name: Bela, coups: [2023-12-12],");
    Scenario calm = Mini.with(STILL, "parameters.violence.shock-spread", 0);
    Scenario inside =
        Mini.with(
            Mini.world(182, shaken, GroundWorld.RED, GroundWorld.STILL),
            "parameters.violence.shock-spread",
            0);
    double usual = rate(calm);
    double divided = rate(inside);
    assertThat(usual).isCloseTo(6.0 / 2000, within(1e-9));
    double rise = 1 + 0.6 * StrictMath.pow(2, -10 / 180.0);
    assertThat(usual / divided).isBetween(1 + 0.8 * (rise - 1), rise);
  }

  private static double rate(Scenario scenario) {
    return solved(scenario).get("RED.attacks-per-fighter-week");
  }

  private static Map<String, Double> solved(Scenario scenario) {
    return Mini.run(scenario).regions().orElseThrow().solved();
  }

  @Test
  void whatIsSolvedIsWrittenDown() {
    assertThat(solved(STILL))
        .containsKeys(
            "recruitment-at-full-grievance",
            "RED.killed-per-fighter-year",
            "RED.B-NORTH.growth-offset",
            "B-NORTH.garrison",
            "B-NORTH.control",
            "B-NORTH.capacity");
  }

  @Test
  void moreGrievanceDoesNotBlowTheRanksUp() {
    String more = GroundWorld.BELA.replace("name: the North,", "name: the North, grievance: 0.33,");
    double usual = GroundWorld.mean(STILL, 20, GroundWorld::nothing, GroundWorld::fighters);
    double raised =
        GroundWorld.mean(
            Mini.world(182, more, GroundWorld.RED, GroundWorld.STILL),
            20,
            GroundWorld::nothing,
            GroundWorld::fighters);
    assertThat(raised / usual).isBetween(0.9, 1.1);
    double risen =
        GroundWorld.mean(
            STILL, 20, world -> world.ground().grievance()[1] *= 1.1, GroundWorld::fighters);
    assertThat(risen / usual).isBetween(1.0, 1.15);
  }

  @Test
  void regionsAreWrittenDownOnAFewDaysAndDeathsOnlyRise() {
    History history = Mini.run(STILL);
    RegionHistory regions = history.regions().orElseThrow();
    assertThat(regions.days()).containsExactly(0, 91, 181);
    assertThat(regions.regions()).containsExactly("B-CAP", "B-NORTH", "B-EAST", "A-SOUTH", "A-CAP");
    var deaths = regions.byDay().get(RegionHistory.DEATHS);
    assertThat(deaths.get(2).get(1)).isGreaterThan(deaths.get(0).get(1));
    assertThat(Mini.run(Mini.world(GroundWorld.BELA)).regions()).isEmpty();
  }

  @Test
  void severeAttackInARegionCallsOnTheStateItLiesIn() {
    String treaty =
        """
        disputes:
          d: {challenger: ARD, target: BEL, onset: 2024-01-01, demand: leave}
        treaties:
          watch:
            title: a watch
            parties: [BEL, ARD]
            clauses:
              patrols: {on: [{events: [terror-attack]}], obligation: {joint-action: {troops: 100}}, honour: 0.9}
        """;
    Scenario world = GroundWorld.world(GroundWorld.RED, treaty);
    History history = Mini.run(world);
    assertThat(history.all(EventKind.TERROR_ATTACK))
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.amount()).isGreaterThanOrEqualTo(45))
        .allSatisfy(e -> assertThat(world.regions().orElseThrow().units()).containsKey(e.place()));
    assertThat(history.has(EventKind.CLAUSE_TRIGGERED)).isTrue();
    assertThat(Mini.runs(world, 10)).anyMatch(h -> h.has(EventKind.JOINT_OPERATION));
  }

  @Test
  void weeklyDeathsComeInBursts() {
    double sum = 0;
    double squares = 0;
    int n = 0;
    for (History history : Mini.runs(STILL, 40)) {
      for (double week :
          history.series().stream()
              .filter(s -> s.name().equals("BEL.violence-deaths"))
              .findFirst()
              .orElseThrow()
              .values()) {
        sum += week;
        squares += week * week;
        n++;
      }
    }
    double mean = sum / n;
    assertThat((squares / n - mean * mean) / mean).isBetween(10.0, 120.0);
  }
}
