package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.casus.model.CrisisModel;
import org.casus.model.chance.Draws;
import org.casus.model.ground.Ground;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/**
 * People, soldiers and fighters add up on every day of a thousand runs in random regions.
 *
 * <p>Money is in {@link G07_MoneyTest}.
 */
class G03_LedgerTest {

  private static final int WORLDS = 1000;
  private static final int DAYS = 29;

  @Test
  void nobodyAppearsOrVanishes() {
    double moved = 0;
    for (int i = 0; i < WORLDS; i++) {
      SplittableRandom random = new SplittableRandom(i);
      Scenario scenario = Mini.text(text(random));
      World world = new World(scenario, scenario.parameters(), new Draws(i, 0));
      long[] people = world.ground().population().clone();
      long[] men = men(world.ground());
      CrisisModel model = new CrisisModel(world);
      model.start();
      for (int day = 0; day < DAYS; day++) {
        disturb(world, random);
        model.schedule.step(model);
        balanced(world, people, men);
      }
      moved += GroundWorld.deaths(world);
    }
    assertThat(moved).as("deaths in all worlds").isGreaterThan(1000);
  }

  /** Troops go abroad, come home and are lost, and are drawn together. */
  private static void disturb(World world, SplittableRandom random) {
    for (Nation nation : world.nations()) {
      switch (random.nextInt(8)) {
        case 0 -> nation.send(random.nextInt(6000));
        case 1 -> nation.comeHome(random.nextInt(6000));
        case 2 -> nation.loseAbroad(random.nextInt(500));
        case 3 -> nation.loseAtHome(random.nextInt(500));
        default -> {}
      }
    }
  }

  private static long[] men(Ground ground) {
    long[] men = new long[ground.groups().size()];
    for (int g = 0; g < men.length; g++) {
      for (int there : ground.fighters()[g]) {
        men[g] += there;
      }
    }
    return men;
  }

  private static void balanced(World world, long[] people, long[] first) {
    Ground ground = world.ground();
    long[] now = men(ground);
    for (int g = 0; g < now.length; g++) {
      assertThat(now[g])
          .isEqualTo(
              first[g]
                  + ground.bands().recruited(g)
                  - ground.bands().left(g)
                  - ground.bands().killed(g));
    }
    for (int r = 0; r < people.length; r++) {
      int dead = ground.toll().civilians(r) + ground.toll().others(r);
      long away = 0;
      for (int host = 0; host < people.length; host++) {
        away += ground.people().from(r, host);
      }
      assertThat(ground.population()[r] + away).isEqualTo(people[r] - dead);
      assertThat(ground.population()[r]).isNotNegative();
      assertThat(ground.soldiers()[r]).isGreaterThanOrEqualTo(-1e-9);
      assertThat(ground.others()[r]).isGreaterThanOrEqualTo(0);
      double control = ground.stateControl()[r];
      for (int g = 0; g < now.length; g++) {
        assertThat(ground.fighters()[g][r]).isNotNegative();
        control += ground.groupControl()[g][r];
      }
      assertThat(control).isCloseTo(1, within(1e-9));
    }
    for (Nation nation : world.nations()) {
      assertThat(nation.posts().posted() + nation.posts().reserve())
          .isCloseTo(nation.atHome(), within(1e-6));
      assertThat(nation.atHome() + nation.abroad() + nation.lost())
          .isCloseTo(nation.initial().army(), within(1e-6));
    }
  }

  /** Two or three states with up to five regions each, all in a row, and up to three groups. */
  private static String text(SplittableRandom random) {
    StringBuilder states = new StringBuilder("states:\n");
    StringBuilder units = new StringBuilder("regions:\n  units:\n");
    int count = random.nextInt(2, 4);
    int own = random.nextInt(1, 6);
    int regions = count * own;
    for (int s = 0; s < count; s++) {
      states.append("  S%d: {name: s, army: %d}\n".formatted(s, random.nextInt(40_000)));
    }
    for (int r = 0; r < regions; r++) {
      String before = r == 0 ? "" : "R" + (r - 1) + ": 90, ";
      String after = r == regions - 1 ? "" : "R" + (r + 1) + ": 90";
      units.append(
          "    R%d: {name: r, state: S%d, population: %d, capital: %s, neighbours: {%s}}\n"
              .formatted(
                  r,
                  r / own,
                  random.nextInt(1000, 3_000_000),
                  r % own == 0,
                  (before + after).replaceAll(", $", "")));
    }
    StringBuilder groups = new StringBuilder("armed-groups:\n");
    int bands = random.nextInt(1, 4);
    for (int g = 0; g < bands; g++) {
      groups.append(
          "  G%d: {name: g, fighters: %d, activity: {R%d: 3}, events: %d, rivals: [%s]}\n"
              .formatted(
                  g,
                  random.nextInt(3000),
                  random.nextInt(regions),
                  random.nextInt(20),
                  g == 0 ? "" : "G0"));
    }
    String head = "scenario: {id: w, title: w, start: 2024-01-01, days: %d}\n".formatted(DAYS);
    String watch =
        "treaties:\n  watch: {title: w, parties: [S0, S1], clauses: {c: {on: [{events:"
            + " [terror-attack]}], obligation: {joint-action: {troops: %d}}}}}\n"
                .formatted(random.nextInt(8000));
    String both =
        "timeline:\n"
            + "  - {date: 2024-01-02, event: joint-operation, actor: S0, target: G0,"
            + " object: watch.c, source: s}\n"
            + "parameters: {insurgency: {joint-days: %d}}\n".formatted(random.nextInt(30));
    return head + states + units + groups + watch + both;
  }
}
