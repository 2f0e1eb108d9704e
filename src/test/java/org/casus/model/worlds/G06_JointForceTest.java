package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.casus.history.CrisisEvent;
import org.casus.model.CrisisModel;
import org.casus.model.chance.Draws;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.EventKind;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** The men of a joint operation leave the garrisons of those who take part, and come home. */
class G06_JointForceTest {

  private static final String CLAUSE =
      """
      treaties:
        watch:
          title: a watch on the border
          parties: [ARD, BEL]
          clauses:
            patrols:
              on: [{events: [terror-attack]}]
              obligation: {joint-action: {troops: %d}}
      """;

  private static final String OPERATIONS =
      """
      timeline:
        - {date: 2024-01-03, event: joint-operation, actor: ARD, target: RED, object: watch.patrols, source: invented}
        - {date: 2024-01-03, event: joint-operation, actor: BEL, target: RED, object: watch.patrols, source: invented}
        - {date: 2024-01-23, event: joint-operation, actor: ARD, target: RED, object: watch.patrols, source: invented}
      """;

  private static final String BELA_ALONE =
      """
      timeline:
        - {date: 2024-01-03, event: joint-operation, actor: BEL, target: RED, object: watch.patrols, source: invented}
      """;

  private static final String QUIET =
      GroundWorld.STILL
          .replace("insurgency: {", "insurgency: {capture: 0, joint-days: 30, ")
          .replace("severity-spread", "state-forces: 0, severe: 400, severity-spread");

  @Test
  void anEqualShareLeavesTheGarrisonsOfEachAndComesHomeWhenItIsOver() {
    List<Double> arda = new ArrayList<>();
    List<Double> bela = new ArrayList<>();
    List<Double> posted = new ArrayList<>();
    World world = world(3000);
    days(world, 60, () -> note(world, arda, bela, posted));

    assertThat(arda.get(0)).isZero();
    assertThat(arda.subList(4, 51)).containsOnly(1500.0);
    assertThat(arda.subList(54, 60)).as("extended from 23 January").containsOnly(0.0);
    assertThat(bela.subList(4, 31)).containsOnly(1500.0);
    assertThat(bela.subList(34, 60)).containsOnly(0.0);
    assertThat(posted.get(0) - posted.get(10)).isBetween(500.0, 1500.0);
    assertThat(posted.get(40)).isCloseTo(posted.get(0), within(1.0));
  }

  @Test
  void aForceTooLargeTakesOnlyWhomNoOtherTaskTies() {
    World world = world(100_000);
    double free = world.nation("BEL").free();
    days(world, 10, () -> {});

    assertThat(world.nation("BEL").abroad()).isCloseTo(free, within(1.0));
    assertThat(world.nation("BEL").free()).isCloseTo(0, within(1.0));
  }

  @Test
  void aForceWithoutASizeIsTheUsualOne() {
    World world = world(0);
    days(world, 10, () -> {});

    double usual = world.parameters().insurgency().jointSize().value();
    assertThat(world.nation("ARD").abroad()).isEqualTo(usual / 2);
  }

  @Test
  void garrisonsThatGaveMenAreAttackedMore() {
    Scenario useless = Mini.with(scenario(20_000), "parameters.insurgency.joint-operation", 1);
    Scenario small =
        Mini.with(useless, "treaties.watch.clauses.patrols.obligation.joint-action.troops", 2);
    double many = GroundWorld.mean(useless, 20, GroundWorld::nothing, GroundWorld::deaths);
    double few = GroundWorld.mean(small, 20, GroundWorld::nothing, GroundWorld::deaths);

    assertThat(many).isGreaterThan(few * 1.02);
  }

  /** One party alone brings its share and not the whole force; each land feels all who are in. */
  @Test
  void onlyThoseWhoTakePartCount() {
    List<Double> hunted = new ArrayList<>();
    World world = world(3000);
    int bela = world.ground().atlas().stateIndex("BEL");
    days(world, 60, () -> hunted.add(world.ground().alarm().hunt(bela, world.day(), men -> men)));

    assertThat(hunted.subList(4, 31)).containsOnly(3000.0);
    assertThat(hunted.subList(34, 50)).as("Bela's own operation is over").containsOnly(0.0);
    Scenario alone = GroundWorld.world(GroundWorld.RED, QUIET, CLAUSE.formatted(3000), BELA_ALONE);
    World one = new World(alone, alone.parameters(), new Draws(1, 0));
    days(one, 10, () -> {});
    assertThat(one.ground().alarm().hunt(bela, one.day(), men -> men)).isEqualTo(1500);
  }

  /** The men of a duty to defend against a group are gone from what the state can send abroad. */
  @Test
  void menOfAnOperationAreTheOnesThatItNames() {
    World world = kept("defend: {troops: 900}", "honour: 0.99999");
    double free = world.nation("ARD").free();
    double named = 0;
    double out = 0;
    CrisisModel model = new CrisisModel(world);
    model.start();
    for (int day = 0; day < 60 && named == 0; day++) {
      model.schedule.step(model);
      named = operations(world).stream().mapToDouble(CrisisEvent::amount).sum();
      out = world.nation("ARD").abroad();
    }

    assertThat(named).isGreaterThanOrEqualTo(900);
    assertThat(out).isCloseTo(named, within(1.0));
    assertThat(world.nation("ARD").free()).isLessThanOrEqualTo(free - named + 1);
  }

  /** Kept in part is late: the men come a whole time to perform after the word. */
  @Test
  void whoKeepsItsWordInPartComesLate() {
    World world = kept("joint-action: {troops: 1000}", "honour: 0.000001");
    days(world, 120, () -> {});
    CrisisEvent word =
        world.log().all().stream()
            .filter(e -> e.kind() == EventKind.HONOUR)
            .findFirst()
            .orElseThrow();

    assertThat(word.amount()).isEqualTo(.5);
    CrisisEvent deed = operations(world).get(0);
    assertThat(deed.causes()).containsExactly(word.id());
    assertThat(deed.day()).isEqualTo(word.day() + 21);
    assertThat(deed.amount()).isEqualTo(500);
  }

  private static List<CrisisEvent> operations(World world) {
    return world.log().all().stream().filter(e -> e.kind() == EventKind.JOINT_OPERATION).toList();
  }

  /** Bela is attacked by the Red and Arda owes it help that is kept, wholly or in part. */
  private static World kept(String obligation, String honour) {
    String text =
        """
        disputes:
          d: {challenger: BEL, target: ARD, onset: 2024-01-01, issue: claim, demand: a province}
        treaties:
          watch:
            title: a watch on the border
            parties: [ARD, BEL]
            clauses:
              patrols: {obligors: [ARD], on: [{events: [terror-attack]}], obligation: {%s}, %s}
        timeline:
          - {date: 2024-01-02, event: terror-attack, actor: RED, target: BEL, source: invented}
        """
            .formatted(obligation, honour);
    String sure = QUIET + "  pacts: {partial-gap: 40, performance-time: 21}\n";
    Scenario scenario = GroundWorld.world(GroundWorld.RED, sure, text);
    return new World(scenario, scenario.parameters(), new Draws(1, 0));
  }

  private static Scenario scenario(int troops) {
    return GroundWorld.world(GroundWorld.RED, QUIET, CLAUSE.formatted(troops), OPERATIONS);
  }

  private static World world(int troops) {
    Scenario scenario = scenario(troops);
    return new World(scenario, scenario.parameters(), new Draws(1, 0));
  }

  private static void days(World world, int days, Runnable each) {
    CrisisModel model = new CrisisModel(world);
    model.start();
    for (int day = 0; day < days; day++) {
      model.schedule.step(model);
      each.run();
    }
  }

  private static void note(World world, List<Double> arda, List<Double> bela, List<Double> posted) {
    arda.add(world.nation("ARD").abroad());
    bela.add(world.nation("BEL").abroad());
    posted.add(world.nation("BEL").posts().posted());
    for (Nation nation : world.nations()) {
      assertThat(nation.posts().posted() + nation.posts().reserve())
          .isCloseTo(nation.atHome(), within(1e-6));
      assertThat(nation.atHome() + nation.abroad() + nation.lost())
          .isCloseTo(nation.initial().army(), within(1e-6));
    }
  }
}
