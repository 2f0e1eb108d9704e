package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.casus.model.ground.Ground;
import org.casus.model.insurgency.CommandShock;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.EventKind;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Each channel between armies, treaties, shocks and armed groups, alone and with its sign. */
class G01_ChannelsTest {

  private static final int RUNS = 40;
  private static final Scenario STILL = GroundWorld.world(GroundWorld.RED, GroundWorld.STILL);

  private static double deaths(Scenario scenario, java.util.function.Consumer<World> change) {
    return GroundWorld.mean(scenario, RUNS, change, GroundWorld::deaths);
  }

  private static double fighters(Scenario scenario, java.util.function.Consumer<World> change) {
    return GroundWorld.mean(scenario, RUNS, change, GroundWorld::fighters);
  }

  @Test
  void raidsAndRanksRiseWhenGarrisonsLeave() {
    double usual = deaths(STILL, GroundWorld::nothing);
    assertThat(deaths(STILL, GroundWorld.thinned(0)) / usual).isBetween(2.5, 5.5);
    assertThat(deaths(STILL, GroundWorld.thinned(0.5)) / usual).isBetween(1.2, 1.7);
    assertThat(fighters(STILL, GroundWorld.thinned(0)))
        .isGreaterThan(fighters(STILL, GroundWorld.thinned(0.5)));
    assertThat(fighters(STILL, GroundWorld.thinned(0.5)))
        .isGreaterThan(fighters(STILL, GroundWorld::nothing));
  }

  @Test
  void elasticityOfZeroSwitchesThatOff() {
    Scenario deaf = Mini.with(STILL, "parameters.violence.garrison-elasticity", 0);
    double usual = deaths(deaf, GroundWorld::nothing);
    double heard = deaths(STILL, GroundWorld.thinned(0.5)) / deaths(STILL, GroundWorld::nothing);
    assertThat(deaths(deaf, GroundWorld.thinned(0.5)) / usual).isBetween(0.9, heard - 0.1);
  }

  @Test
  void truceSavesBothRivals() {
    Scenario war = GroundWorld.world(GroundWorld.RIVALS, GroundWorld.STILL);
    double atWar = fighters(war, GroundWorld::nothing);
    double atTruce = fighters(war, world -> world.ground().bands().truce(0, 1, true));
    assertThat(atTruce).isGreaterThan(atWar + 50);
  }

  @Test
  void havenEndsWhenTheNeighbourCooperates() {
    double haven = fighters(STILL, GroundWorld::nothing);
    Scenario none = Mini.with(STILL, "parameters.insurgency.haven", 0);
    assertThat(chased(STILL)).isLessThan(haven - 5);
    assertThat(chased(none)).isCloseTo(fighters(none, GroundWorld::nothing), within(1e-9));
  }

  /** Fighters left when a treaty to act together comes into force on the first day. */
  private static double chased(Scenario scenario) {
    Scenario allied =
        Mini.with(
            scenario,
            "treaties",
            java.util.Map.of(
                "watch",
                java.util.Map.of(
                    "title",
                    "a watch on the border",
                    "parties",
                    java.util.List.of("ARD", "BEL"),
                    "status",
                    "template",
                    "clauses",
                    java.util.Map.of(
                        "patrols",
                        java.util.Map.of(
                            "on",
                            java.util.List.of(
                                java.util.Map.of("events", java.util.List.of("terror-attack"))),
                            "obligation",
                            java.util.Map.of("joint-action", java.util.Map.of("troops", 100)))))));
    return fighters(
        allied,
        world ->
            world
                .treaty("watch")
                .orElseThrow()
                .move(org.casus.model.world.TreatyState.Stage.IN_FORCE, 0, -1));
  }

  @Test
  void jointOperationCostsFighters() {
    double usual = fighters(STILL, GroundWorld::nothing);
    double hunted = fighters(STILL, G01_ChannelsTest::hunt);
    assertThat(hunted).isLessThan(usual - 5);
    Scenario useless = Mini.with(STILL, "parameters.insurgency.joint-operation", 1);
    assertThat(fighters(useless, G01_ChannelsTest::hunt)).isCloseTo(usual, within(1e-9));
  }

  /** A thousand men of nobody's army hunt in Bela. */
  private static void hunt(World world) {
    world.contingents().send("from outside", "hunters", 1000, 999);
    world.ground().alarm().muster("hunters", 1000);
    world.ground().alarm().operate(world.ground().atlas().stateIndex("BEL"), 999, "hunters");
  }

  @Test
  void shakenCommandRaisesAttacks() {
    double usual = deaths(STILL, GroundWorld::nothing);
    double shaken =
        deaths(
            STILL,
            world ->
                world
                    .ground()
                    .alarm()
                    .shake(world.ground().atlas().stateIndex("BEL"), new CommandShock(-10, 1)));
    assertThat(shaken / usual).isBetween(1.4, 2.1);
  }

  @Test
  void coupShakesTheCommandUnlessShocksAreOff() {
    String coup =
        """
        disputes:
          d: {challenger: ARD, target: BEL, onset: 2024-01-01, demand: leave}
        timeline:
          - {date: 2024-01-01, event: coup, actor: BEL, target: BEL, source: invented}
        """;
    Scenario shaken = GroundWorld.world(GroundWorld.RED, coup);
    assertThat(Mini.run(shaken).all(EventKind.SHOCK))
        .singleElement()
        .satisfies(e -> assertThat(e.target()).isEqualTo("BEL"))
        .satisfies(e -> assertThat(e.amount()).isPositive());
    assertThat(Mini.run(Mini.with(shaken, "parameters.violence.shock", 0)).has(EventKind.SHOCK))
        .isFalse();
  }

  @Test
  void interventionTakesMenFromGarrisonsAndRaidsRise() {
    double usual = deaths(STILL, GroundWorld::nothing);
    double diverted = deaths(STILL, world -> world.nation("BEL").send(9000));
    assertThat(diverted / usual).isBetween(1.05, 2.5);
  }

  @Test
  void thoseWhoComeHomeGoBackWhereTheyCameFrom() {
    World world = fresh(STILL);
    Nation bela = world.nation("BEL");
    double[] before = world.ground().soldiers().clone();
    double reserve = bela.posts().reserve();
    bela.send(9000);
    int north = world.ground().atlas().index("B-NORTH");
    int capital = world.ground().atlas().index("B-CAP");
    double fromNorth = 1 - world.ground().soldiers()[north] / before[north];
    double fromCapital = 1 - world.ground().soldiers()[capital] / before[capital];
    assertThat(fromNorth).isPositive().isLessThan(fromCapital);
    bela.comeHome(9000);
    for (int r = 0; r < before.length; r++) {
      assertThat(world.ground().soldiers()[r]).isCloseTo(before[r], within(1e-6));
    }
    assertThat(bela.posts().reserve()).isCloseTo(reserve, within(1e-6));
  }

  private static World fresh(Scenario scenario) {
    return new World(scenario, scenario.parameters(), new org.casus.model.chance.Draws(1, 0));
  }

  @Test
  void moreFightersLeaveFewerMenToSend() {
    World grown = GroundWorld.run(STILL, 0, world -> world.ground().fighters()[0][1] += 800);
    World usual = GroundWorld.run(STILL, 0, GroundWorld::nothing);
    assertThat(grown.nation("BEL").free()).isLessThan(usual.nation("BEL").free() - 500);
  }

  @Test
  void threatenedStateDrawsItsMenTogether() {
    World world = fresh(STILL);
    Ground ground = world.ground();
    Nation bela = world.nation("BEL");
    double all = bela.posts().posted();
    double[] before = ground.soldiers().clone();
    boolean[] front = new boolean[ground.atlas().size()];
    front[ground.atlas().index("B-CAP")] = true;
    bela.posts().mass(front, 0.15);
    assertThat(ground.soldiers()[ground.atlas().index("B-NORTH")])
        .isCloseTo(0.85 * before[ground.atlas().index("B-NORTH")], within(1e-6));
    assertThat(bela.posts().posted()).isCloseTo(all, within(1e-6));
    bela.posts().disperse();
    assertThat(ground.soldiers()).containsExactly(before, within(1e-6));
  }

  @Test
  void fightersMoveToWhereGarrisonsAreThin() {
    Scenario roaming = Mini.with(STILL, "parameters.insurgency.migration", 0.08);
    java.util.function.ToDoubleFunction<World> capital =
        world -> world.ground().fighters()[0][world.ground().atlas().index("B-CAP")];
    double usual = GroundWorld.mean(roaming, RUNS, GroundWorld::nothing, capital);
    double open =
        GroundWorld.mean(
            roaming,
            RUNS,
            world -> {
              world.ground().soldiers()[world.ground().atlas().index("B-CAP")] = 0;
              world.ground().others()[world.ground().atlas().index("B-CAP")] = 0;
            },
            capital);
    assertThat(open).isGreaterThan(1.3 * usual);
  }

  @Test
  void groupSeizesARegionThatNobodyHolds() {
    String held = GroundWorld.BELA.replace("name: the East,", "name: the East, control: 0.52,");
    Scenario weak = Mini.world(182, held, GroundWorld.RED, GroundWorld.STILL);
    World left = GroundWorld.run(weak, 0, GroundWorld.thinned(0));
    assertThat(left.log().all())
        .anySatisfy(
            e -> {
              assertThat(e.kind()).isEqualTo(EventKind.SEIZE);
              assertThat(e.place()).isEqualTo("B-EAST");
            });
  }

  @Test
  void groupHidesFromAJointOperationAndStormsThinGarrisons() {
    Scenario deciding = GroundWorld.world(GroundWorld.RED);
    var postures = new org.casus.model.outlook.Postures(fresh(deciding));
    double[] usual = postures.chances(0, 1);
    World thin = fresh(deciding);
    GroundWorld.thinned(0.3).accept(thin);
    double[] open = new org.casus.model.outlook.Postures(thin).chances(0, 1);
    World hunted = fresh(deciding);
    hunt(hunted);
    double[] hiding = new org.casus.model.outlook.Postures(hunted).chances(0, 1);
    int seize = org.casus.model.ground.Posture.SEIZE.ordinal();
    int lieLow = org.casus.model.ground.Posture.LIE_LOW.ordinal();
    assertThat(open[seize]).isGreaterThan(usual[seize]);
    assertThat(hiding[lieLow]).isGreaterThan(usual[lieLow]);
    assertThat(Mini.runs(deciding, 10)).anyMatch(h -> h.has(EventKind.GROUP_DECISION));
    assertThat(Mini.run(STILL).has(EventKind.GROUP_DECISION)).isFalse();
  }
}
