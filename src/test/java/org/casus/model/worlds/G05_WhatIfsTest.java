package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.casus.history.CrisisEvent;
import org.casus.model.ground.Ground;
import org.casus.model.world.World;
import org.casus.scenario.EventKind;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Each what-if of the ground of Niger 2023 changes what it is about, on common random numbers. */
class G05_WhatIfsTest {

  private static final int DAYS = 120;
  private static final Scenario NIGER = Niger.over(DAYS);

  /** Niger as if the three juntas had signed their pact before the coup. */
  private static final Scenario ALLIED =
      Mini.with(
          Mini.with(NIGER, "treaties.sahel-pact.parties", List.of("NER", "MLI", "BFA")),
          "treaties.sahel-pact.status",
          "in-force");

  /** What a what-if adds to a reading, replication by replication. */
  private static List<Double> differences(
      Scenario base, String whatIf, int runs, ToDoubleFunction<World> reading) {
    Scenario changed = Niger.whatIf(base, whatIf);
    return IntStream.range(0, runs)
        .mapToDouble(
            r ->
                reading.applyAsDouble(GroundWorld.run(changed, r, GroundWorld::nothing))
                    - reading.applyAsDouble(GroundWorld.run(base, r, GroundWorld::nothing)))
        .boxed()
        .toList();
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(d -> d).average().orElseThrow();
  }

  @Test
  void truceOfTheRivalsSavesTheirMen() {
    Scenario lasting =
        Mini.with(
            Mini.with(NIGER, "parameters.insurgency.truce-on", 0),
            "parameters.insurgency.truce-off",
            0);
    assertThat(differences(lasting, "truce", 6, GroundWorld::deaths)).allMatch(d -> d < -50);
  }

  @Test
  void closedBordersKeepPeopleInTheirStates() {
    assertThat(differences(NIGER, "borders-closed", 8, G05_WhatIfsTest::abroad))
        .allMatch(d -> d <= 0)
        .anyMatch(d -> d < -100);
  }

  @Test
  void corridorLetsPeopleAndGoodsThrough() {
    assertThat(differences(NIGER, "humanitarian-corridor", 8, G05_WhatIfsTest::abroad))
        .allMatch(d -> d >= 0)
        .anyMatch(d -> d > 100);
    assertThat(differences(NIGER, "humanitarian-corridor", 8, w -> w.nation("NER").outputLoss()))
        .allMatch(d -> d <= 0)
        .anyMatch(d -> d < -.05);
  }

  @Test
  void forceThatHasLeftBeforeCannotShakeTheCommandByLeaving() {
    ToDoubleFunction<World> leavings =
        w ->
            count(
                w,
                e ->
                    e.kind() == EventKind.SHOCK
                        && w.log().all().get(e.causes().get(0)).kind() != EventKind.COUP);
    assertThat(differences(NIGER, "west-leaves", 16, leavings))
        .allMatch(d -> d <= 0)
        .anyMatch(d -> d < 0);
    assertThat(mean(differences(NIGER, "west-leaves", 16, G05_WhatIfsTest::deathsInNiger)))
        .isNegative();
  }

  @Test
  void largerJointForceCapturesMore() {
    Scenario still = Mini.with(ALLIED, "parameters.insurgency.attention", 0);
    assertThat(differences(still, "joint-force", 6, GroundWorld::fighters))
        .allMatch(d -> d <= 0)
        .anyMatch(d -> d < -5);
  }

  @Test
  void pactAgainstArmedGroupsAloneFollowsThemAcrossTheBorderAndOwesNoDefence() {
    Predicate<CrisisEvent> permit =
        e -> e.kind() == EventKind.PERMIT && e.object().equals("sahel-pact.passage");
    Predicate<CrisisEvent> operation =
        e -> e.kind() == EventKind.JOINT_OPERATION && e.object().equals("sahel-pact.joint-action");
    assertThat(differences(ALLIED, "counter-terror-only", 6, w -> count(w, permit)))
        .allMatch(d -> d > 0);
    World only =
        GroundWorld.run(Niger.whatIf(ALLIED, "counter-terror-only"), 0, GroundWorld::nothing);
    assertThat(count(only, operation)).isPositive();
  }

  private static double count(World world, Predicate<CrisisEvent> chosen) {
    return world.log().all().stream().filter(chosen).count();
  }

  private static double deathsInNiger(World world) {
    Ground ground = world.ground();
    int niger = ground.atlas().stateIndex("NER");
    return IntStream.of(ground.atlas().regionsOf(niger)).map(r -> ground.toll().all(r)).sum();
  }

  /** People who live outside the state they come from. */
  private static double abroad(World world) {
    Ground ground = world.ground();
    double sum = 0;
    for (int from = 0; from < ground.atlas().states().size(); from++) {
      for (int to = 0; to < ground.atlas().states().size(); to++) {
        sum += from == to ? 0 : ground.people().between(from, to);
      }
    }
    return sum;
  }
}
