package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.casus.history.CrisisEvent;
import org.casus.model.CrisisModel;
import org.casus.model.chance.Draws;
import org.casus.model.economy.Accounts;
import org.casus.model.economy.Accounts.Cause;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.EventKind;
import org.casus.scenario.Regime;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/**
 * Money adds up on every day of a thousand random runs: the aid that a host misses is what its
 * donors withhold, what sanctions cost the senders is their set share of what they cost the target,
 * and output that is missing is what was lost less what came back.
 */
class G07_MoneyTest {

  private static final int WORLDS = 1000;
  private static final int DAYS = 60;
  private static final Offset<Double> EXACT = within(1e-9);

  @Test
  void whatOneLosesIsWhatAnotherKeepsOrPays() {
    Map<String, Double> moved = new LinkedHashMap<>();
    for (int i = 0; i < WORLDS; i++) {
      SplittableRandom random = new SplittableRandom(i);
      Scenario scenario = Mini.text(text(random));
      World world = new World(scenario, scenario.parameters(), new Draws(i, 0));
      CrisisModel model = new CrisisModel(world);
      model.start();
      int quiet = random.nextInt(DAYS);
      for (int day = 0; day < DAYS; day++) {
        if (day == quiet) {
          world.nation("OUT").ruledBy(Regime.ELECTED);
        }
        model.schedule.step(model);
        aid(world, "TGT");
        aid(world, "OUT");
        sanctions(world);
        world.nations().forEach(nation -> output(nation.accounts()));
      }
      for (Cause cause : Cause.values()) {
        double sum = world.nations().stream().mapToDouble(n -> n.accounts().lost(cause)).sum();
        moved.merge(cause.name(), sum, Double::sum);
      }
      double back = world.log().all().stream().filter(G07_MoneyTest::back).count();
      moved.merge("back", back, Double::sum);
    }
    assertThat(moved.values()).as("%s", moved).allMatch(sum -> sum > 10);
  }

  private static boolean back(CrisisEvent event) {
    return event.kind() == EventKind.AID_RESUMED;
  }

  /** The log gives and takes what the account says, donor by donor. */
  private static void aid(World world, String host) {
    Map<String, Double> told = new LinkedHashMap<>();
    for (CrisisEvent event : world.log().all()) {
      if (event.target().equals(host) && event.kind() == EventKind.AID_CUT) {
        told.merge(event.actor(), event.amount(), Double::sum);
      } else if (event.target().equals(host) && back(event)) {
        told.merge(event.actor(), -event.amount(), Double::sum);
      }
    }
    Nation nation = world.nation(host);
    told.values().removeIf(share -> share == 0);
    assertThat(nation.accounts().withheld()).containsExactlyInAnyOrderEntriesOf(told);
    double sum = told.values().stream().mapToDouble(share -> share).sum();
    assertThat(nation.aidLost()).isCloseTo(Math.min(1, sum), EXACT);
    told.forEach(
        (donor, share) ->
            assertThat(share).isEqualTo(world.relation(donor, host).orElseThrow().aid()));
  }

  private static void sanctions(World world) {
    double hit = money(world.nation("TGT"), Cause.CLOSURE);
    double trade = world.trade("SND", "TGT");
    double share = world.parameters().economy().senderCost().value();
    assertThat(money(world.nation("SND"), Cause.SENDING))
        .isCloseTo(hit * share * trade, within(1e-9));
    assertThat(world.nation("DON").accounts().lost(Cause.SENDING)).isZero();
  }

  /** Billion US$. */
  private static double money(Nation nation, Cause cause) {
    return nation.accounts().lost(cause) / 100 * nation.initial().gdp();
  }

  private static void output(Accounts accounts) {
    double lost = 0;
    for (Cause cause : Cause.values()) {
      lost += accounts.lost(cause);
    }
    assertThat(accounts.missing()).isCloseTo(lost - accounts.recovered(), EXACT);
    assertThat(accounts.recovered()).isBetween(0.0, lost + 1e-9);
  }

  /** One that is sanctioned, one where soldiers rule without a dispute, a sender and two donors. */
  private static String text(SplittableRandom random) {
    String text =
        """
    scenario: {id: w, title: w, start: 2024-01-01, days: %d}
    states:
      TGT: {name: t, army: 9000, regime: junta, gdp: %d}
      OUT: {name: o, army: 9000, gdp: %d}
      SND: {name: s, army: 20000, gdp: %d}
      DON: {name: d, army: 20000, major-power: true}
      AID: {name: a, army: 20000, major-power: true}
    relations:
      one: {from: SND, to: TGT, trade: %f}
      two: {from: DON, to: TGT, aid: %f}
      three: {from: AID, to: TGT, aid: %f}
      four: {from: DON, to: OUT, aid: %f}
      five: {from: AID, to: OUT, aid: %f}
    disputes:
      d: {challenger: SND, target: TGT, issue: claim, onset: 2024-01-01, demand: a province}
    timeline:
      - {date: 2024-01-%02d, event: sanction-economic, actor: SND, target: TGT, source: s}
      - {date: 2024-01-%02d, event: aid-cut, actor: DON, target: TGT, source: s}
    parameters: {coups: {rate: 30}, economy: {aid-cut-hazard: 5}}
    """;
    return String.format(
        Locale.ROOT,
        text,
        DAYS,
        random.nextInt(1, 100),
        random.nextInt(1, 100),
        random.nextInt(1, 400),
        random.nextDouble(),
        .01 + .9 * random.nextDouble(),
        .01 + .9 * random.nextDouble(),
        .01 + .9 * random.nextDouble(),
        .01 + .9 * random.nextDouble(),
        random.nextInt(1, 9),
        random.nextInt(10, 25));
  }
}
