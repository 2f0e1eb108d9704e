package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.casus.model.CrisisModel;
import org.casus.model.chance.Draws;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
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
