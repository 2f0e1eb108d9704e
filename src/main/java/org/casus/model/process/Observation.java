package org.casus.model.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.history.RegionHistory;
import org.casus.history.Series;
import org.casus.model.diplomacy.Isolation;
import org.casus.model.outlook.Discontent;
import org.casus.model.world.Campaign;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Writes down, once a week, the state variables that a history keeps. */
public final class Observation implements Steppable {

  private static final long serialVersionUID = 1L;

  private final transient World world;
  private final transient Census census;
  private final transient Map<String, List<Double>> values = new LinkedHashMap<>();
  private final transient Map<String, String> units = new LinkedHashMap<>();

  /** The observation of one replication. */
  public Observation(World world) {
    this.world = world;
    this.census = new Census(world, new Discontent(world));
  }

  @Override
  public void step(SimState state) {
    census.snapshot();
    if (world.day() % Series.STEP != 0) {
      return;
    }
    for (DisputeState dispute : world.disputes()) {
      Nation target = world.nation(dispute.target());
      note(target.id() + ".legitimacy", "share", target.legitimacy());
      note(target.id() + ".output-loss", "% of yearly output", target.outputLoss());
      note(target.id() + ".isolation", "share", isolation(dispute));
      note(
          dispute.challenger() + ".deployed",
          "men",
          dispute.campaign().map(Campaign::attacking).orElse(0.0));
      note(dispute.challenger() + ".resolve", "probability", world.belief(dispute));
    }
    note("deaths", "persons", world.deaths());
    census.week(this::note);
  }

  private static double isolation(DisputeState dispute) {
    return Isolation.of(
        dispute.voices().values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  private void note(String name, String unit, double value) {
    units.put(name, unit);
    values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
  }

  /** The series written down so far. */
  public List<Series> series() {
    List<Series> series = new ArrayList<>();
    values.forEach((name, list) -> series.add(new Series(name, unit(name), list)));
    return series;
  }

  /** What was written down by region. */
  public Optional<RegionHistory> regions() {
    return census.regions();
  }

  private String unit(String name) {
    return units.getOrDefault(name, "");
  }
}
