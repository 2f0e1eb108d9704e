package org.casus.model.process;

import java.util.Optional;
import org.casus.model.ground.Atlas;
import org.casus.model.world.DisputeState;
import org.casus.model.world.World;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Civilians killed where the armies of states fight each other: a share of the soldiers killed, in
 * the region of the target's capital. Once a week.
 *
 * <p>Source: MODEL.md section 12. Assumption: all in the capital's region, because campaigns have
 * no front on the map.
 */
public final class Crossfire implements Steppable {

  private static final long serialVersionUID = 1L;
  private static final int WEEK = 7;

  private final transient World world;
  private double counted;
  private double owed;

  /** The crossfire of one replication. */
  public Crossfire(World world) {
    this.world = world;
  }

  @Override
  public void step(SimState state) {
    if (world.day() % WEEK != 0) {
      return;
    }
    double soldiers = world.deaths() - counted;
    counted = world.deaths();
    owed += world.parameters().civilians().battleDeaths().value() * soldiers;
    int killed = (int) owed;
    owed -= killed;
    Atlas atlas = world.ground().atlas();
    Optional<DisputeState> fought =
        world.disputes().stream().filter(d -> d.campaign().isPresent()).findFirst();
    int where = fought.map(d -> atlas.stateIndex(d.target())).orElse(-1);
    if (killed > 0 && where >= 0) {
      world.ground().toll().addWar(atlas.capital(where), killed);
    }
  }
}
