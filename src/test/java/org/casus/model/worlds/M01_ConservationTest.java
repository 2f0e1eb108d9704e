package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.history.Reason;
import org.casus.model.CrisisModel;
import org.casus.model.chance.Draws;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.EventKind;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** V-34 and the laws of every history, in two hundred worlds at random. */
class M01_ConservationTest {

  private static final int WORLDS = 200;
  private static final Offset<Double> SOLDIER = Offset.offset(1e-6);

  @Test
  void soldiersAreAtHomeAbroadOrLostOnEveryDay() {
    double moved = 0;
    for (int i = 0; i < WORLDS; i++) {
      Scenario scenario = Mini.text(RandomWorlds.text(i));
      World world = new World(scenario, scenario.parameters(), new Draws(i, 0));
      CrisisModel model = new CrisisModel(world);
      model.start();
      for (int day = 0; day < scenario.scenario().days(); day++) {
        model.schedule.step(model);
        world.nations().forEach(M01_ConservationTest::balanced);
      }
      moved += world.nations().stream().mapToDouble(Nation::lost).sum();
      model.finish();
    }
    assertThat(moved).as("men lost in all worlds").isGreaterThan(100);
  }

  private static void balanced(Nation nation) {
    double army = nation.initial().army();
    assertThat(nation.atHome() + nation.abroad() + nation.lost()).isCloseTo(army, SOLDIER);
    assertThat(nation.atHome()).isGreaterThanOrEqualTo(-1e-6);
    assertThat(nation.abroad()).isGreaterThanOrEqualTo(0);
    assertThat(nation.lost()).isGreaterThanOrEqualTo(0);
    assertThat(nation.legitimacy()).isBetween(0.0, 1.0);
  }

  @Test
  void everyHistoryIsInOrderAndWithinItsRun() {
    long wars = 0;
    for (int i = 0; i < WORLDS; i++) {
      History history = Mini.run(Mini.text(RandomWorlds.text(i)));
      int day = 0;
      for (CrisisEvent event : history.events()) {
        assertThat(event.day()).isBetween(day, history.days() - 1);
        assertThat(event.causes()).allMatch(cause -> cause < event.id());
        assertThat(Double.isFinite(event.amount())).isTrue();
        assertThat(finite(event.reason())).as("%s", event).isTrue();
        day = event.day();
      }
      assertThat(history.series())
          .allSatisfy(s -> assertThat(s.values()).allMatch(v -> Double.isFinite(v)));
      wars += history.has(EventKind.BORDER_CROSSING) ? 1 : 0;
    }
    assertThat(wars).as("worlds with a war").isGreaterThan(10);
  }

  private static boolean finite(Reason reason) {
    if (reason instanceof Reason.Choice choice) {
      return choice.options().stream().allMatch(o -> Double.isFinite(o.utility()));
    }
    if (reason instanceof Reason.Clause clause) {
      return clause.terms().stream().allMatch(t -> Double.isFinite(t.value()));
    }
    return !(reason instanceof Reason.Chance chance) || Double.isFinite(chance.probability());
  }

  @Test
  void nobodyActsWhoCannot() {
    for (int i = 0; i < WORLDS; i++) {
      Scenario scenario = Mini.text(RandomWorlds.text(i));
      History history = Mini.run(scenario);
      Set<String> against = new LinkedHashSet<>();
      Set<String> beside = new LinkedHashSet<>();
      for (CrisisEvent event : history.events()) {
        armed(scenario, event);
        votes(scenario, event);
        if (event.kind() == EventKind.JOIN_WAR) {
          (event.target().equals("UNI") ? beside : against).add(event.actor());
        }
        if (event.kind() == EventKind.PLEDGE) {
          against.add(event.actor());
        }
      }
      assertThat(Collections.disjoint(against, beside)).as("world " + i).isTrue();
    }
  }

  private static void armed(Scenario scenario, CrisisEvent event) {
    boolean sends =
        event.kind() == EventKind.JOIN_WAR
            || event.kind() == EventKind.PLEDGE
            || event.kind() == EventKind.WITHDRAW;
    if (sends) {
      assertThat(scenario.states().get(event.actor()).army()).isPositive();
      assertThat(event.amount())
          .isBetween(1.0, (double) scenario.states().get(event.actor()).army());
    }
  }

  private static void votes(Scenario scenario, CrisisEvent event) {
    if (event.reason() instanceof Reason.Vote vote) {
      assertThat(vote.ballots())
          .extracting(Reason.Ballot::member)
          .doesNotContain("S1")
          .noneMatch(scenario.blocs().get("UNI").suspended()::contains)
          .isSubsetOf(scenario.blocs().get("UNI").members());
    }
  }

  @Test
  void sameSeedGivesTheSameHistoryOnAnyNumberOfThreads() {
    var alone = IntStream.range(0, 40).mapToObj(M01_ConservationTest::history).toList();
    var together =
        IntStream.range(0, 40).parallel().mapToObj(M01_ConservationTest::history).toList();
    assertThat(together).isEqualTo(alone);
  }

  private static History history(int number) {
    return Mini.run(Mini.text(RandomWorlds.text(number)));
  }
}
