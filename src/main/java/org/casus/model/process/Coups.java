package org.casus.model.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.history.Reason;
import org.casus.history.Reason.Term;
import org.casus.model.act.Seizing;
import org.casus.model.chance.Hazard;
import org.casus.model.chance.Purpose;
import org.casus.model.outlook.Discontent;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Attempts of soldiers to take power: whether there is one is drawn by the week, on which day of
 * the week by a second draw, whether it succeeds on its day.
 *
 * <p>Before the last given event nothing happens that the file does not tell.
 *
 * <p>Source: MODEL.md sections 11 and 23 (G6, granularity). Assumption: none while foreign troops
 * fight in the state, because the outcome of that fight then decides who rules.
 */
public final class Coups implements Steppable {

  private static final long serialVersionUID = 1L;
  private static final int WEEK = 7;

  private final transient World world;
  private final transient Discontent discontent;
  private final transient Seizing seizing;
  private final transient Map<String, Plot> plots = new LinkedHashMap<>();

  /** The coups of one replication. */
  public Coups(World world, Discontent discontent) {
    this.world = world;
    this.discontent = discontent;
    this.seizing = new Seizing(world);
  }

  private record Plot(int day, double weekly, List<Term> terms) {}

  @Override
  public void step(SimState state) {
    if (world.day() < world.decidesFrom()) {
      return;
    }
    for (Nation nation : world.nations()) {
      if (world.day() % WEEK == 0 && armed(nation)) {
        plot(nation);
      }
      Plot plot = plots.get(nation.id());
      if (plot != null && plot.day() == world.day()) {
        plots.remove(nation.id());
        attempt(nation, plot);
      }
    }
  }

  /** Where there are no soldiers of the state, none of them can take power. */
  private static boolean armed(Nation nation) {
    return nation.initial().army() + nation.initial().paramilitary() > 0;
  }

  private void plot(Nation nation) {
    double hazard = discontent.hazard(nation);
    double chance = Hazard.probability(hazard, WEEK / Hazard.DAYS_PER_YEAR);
    if (world.draws().event(chance, Purpose.COUP_ATTEMPT, nation.key(), 0, world.day(), 0)) {
      double u = world.draws().uniform(Purpose.COUP_DAY, nation.key(), 0, world.day(), 0);
      int day = world.day() + (int) (u * WEEK);
      List<Term> terms = new ArrayList<>(discontent.terms(nation));
      terms.add(
          new Term("chance of an attempt in a year of such weeks", Hazard.probability(hazard, 1)));
      plots.put(nation.id(), new Plot(day, chance, terms));
    }
  }

  private void attempt(Nation nation, Plot plot) {
    if (invaded(nation)) {
      return;
    }
    double success = discontent.success(nation);
    List<Term> terms = new ArrayList<>(plot.terms());
    terms.add(new Term("chance that an attempt succeeds", success));
    Reason reason = new Reason.Chance("an attempt of soldiers in this week", plot.weekly(), terms);
    if (world.draws().event(success, Purpose.COUP_SUCCESS, nation.key(), 0, world.day(), 0)) {
      seizing.succeed(nation, reason);
    } else {
      seizing.fail(nation, reason);
    }
  }

  private boolean invaded(Nation nation) {
    return world.disputes().stream()
        .filter(d -> d.target().equals(nation.id()))
        .flatMap(d -> d.campaign().stream())
        .anyMatch(c -> c.hasEntered() && !c.over());
  }
}
