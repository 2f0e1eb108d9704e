package org.casus.model.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.casus.history.RegionHistory;
import org.casus.history.RegionHistory.Flow;
import org.casus.model.chance.Hazard;
import org.casus.model.ground.Atlas;
import org.casus.model.ground.Ground;
import org.casus.model.outlook.Discontent;
import org.casus.model.world.Nation;
import org.casus.model.world.World;

/**
 * What is written down of the ground: by state and week, and by region on a few days.
 *
 * <p>Deaths and displaced people are written down only where the scenario has armed groups or
 * anybody is displaced; the risk of a coup wherever there is one.
 */
final class Census {

  private static final int QUARTER = 91;

  private final World world;
  private final Ground ground;
  private final Atlas atlas;
  private final Discontent discontent;
  private final boolean populated;
  private final Map<String, long[]> counted = new LinkedHashMap<>();
  private final List<Integer> days = new ArrayList<>();
  private final Map<String, List<List<Double>>> byDay = new LinkedHashMap<>();

  Census(World world, Discontent discontent) {
    this.world = world;
    this.ground = world.ground();
    this.atlas = ground.atlas();
    this.discontent = discontent;
    this.populated = !world.scenario().armedGroups().isEmpty() || ground.people().all() > 0;
  }

  /** Takes one value. */
  interface Notes {
    void note(String name, String unit, double value);
  }

  /** Writes down the values of a week, by state. */
  void week(Notes notes) {
    if (populated) {
      for (int s = 0; s < atlas.states().size(); s++) {
        state(s, notes);
      }
      for (int g = 0; g < ground.groups().size(); g++) {
        double fighters = 0;
        for (int there : ground.fighters()[g]) {
          fighters += there;
        }
        notes.note(ground.groups().get(g) + ".fighters", "men", fighters);
      }
      notes.note("truces", "pairs", truces());
    }
    for (Nation nation : world.nations()) {
      if (discontent.concerns(nation)) {
        double yearly = Hazard.probability(discontent.hazard(nation), 1);
        notes.note(nation.id() + ".coup-risk", "probability a year", yearly);
      }
    }
  }

  private void state(int s, Notes notes) {
    String id = atlas.states().get(s);
    if (world.find(id).map(n -> n.initial().majorPower()).orElse(false)) {
      return;
    }
    fresh(id + ".violence-deaths", sum(s, r -> ground.toll().all(r)), notes);
    fresh(id + ".civilian-deaths", sum(s, r -> ground.toll().civilians(r)), notes);
    fresh(id + ".fled", sum(s, r -> ground.people().fled(r)), notes);
    notes.note(id + ".displaced", "persons", sum(s, r -> ground.people().in(r)));
    notes.note(id + ".refugees-abroad", "persons", abroad(s));
    double people = Math.max(1, sum(s, r -> ground.population()[r]));
    double held = sum(s, r -> ground.stateControl()[r] * ground.population()[r]);
    notes.note(id + ".state-control", "share", Math.min(1, held / people));
  }

  private double truces() {
    int truces = 0;
    for (int g = 0; g < ground.groups().size(); g++) {
      for (int h = g + 1; h < ground.groups().size(); h++) {
        truces += ground.bands().rivals(g, h) && !ground.bands().atWar(g, h) ? 1 : 0;
      }
    }
    return truces;
  }

  /** What has been added to a count since the week before. */
  private void fresh(String name, double total, Notes notes) {
    long[] before = counted.computeIfAbsent(name, n -> new long[1]);
    notes.note(name, "persons a week", total - before[0]);
    before[0] = (long) total;
  }

  private double sum(int state, IntToDoubleFunction each) {
    double sum = 0;
    for (int r : atlas.regionsOf(state)) {
      sum += each.applyAsDouble(r);
    }
    return sum;
  }

  private double abroad(int state) {
    double sum = 0;
    for (int host = 0; host < atlas.states().size(); host++) {
      sum += host == state ? 0 : ground.people().between(state, host);
    }
    return sum;
  }

  /** Writes down how it stands in every region, on the first day, each quarter and the last day. */
  void snapshot() {
    boolean last = world.day() == world.scenario().scenario().days() - 1;
    if (!populated || (world.day() % QUARTER != 0 && !last)) {
      return;
    }
    days.add(world.day());
    add(RegionHistory.DEATHS, r -> ground.toll().all(r));
    add(RegionHistory.CONTROL, r -> ground.stateControl()[r]);
    add(RegionHistory.FIGHTERS, r -> ground.fightersIn(r));
    add(RegionHistory.DISPLACED, r -> ground.people().in(r));
    add(RegionHistory.GARRISON, r -> ground.garrison(r));
  }

  private void add(String measure, IntToDoubleFunction value) {
    List<Double> values = new ArrayList<>(atlas.size());
    for (int r = 0; r < atlas.size(); r++) {
      values.add(value.applyAsDouble(r));
    }
    byDay.computeIfAbsent(measure, m -> new ArrayList<>()).add(List.copyOf(values));
  }

  /** What was written down by region; nothing where nobody fights and nobody is displaced. */
  Optional<RegionHistory> regions() {
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(new RegionHistory(atlas.ids(), days, byDay, flows(), ground.solved()));
  }

  private List<Flow> flows() {
    List<Flow> flows = new ArrayList<>();
    for (int from = 0; from < atlas.states().size(); from++) {
      for (int to = 0; to < atlas.states().size(); to++) {
        long persons = ground.people().between(from, to);
        if (persons > 0) {
          flows.add(new Flow(atlas.states().get(from), atlas.states().get(to), persons));
        }
      }
    }
    return flows;
  }
}
