package org.casus.model.unrest;

import org.casus.model.world.World;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The daily war of armed groups in the regions: by the day what is told and where garrisons go, by
 * the week everything else.
 *
 * <p>Without armed groups it rests, but garrisons still follow those who are sent.
 *
 * <p>Source: MODEL.md sections 7 and 23.
 */
public final class Unrest implements Steppable {

  private static final long serialVersionUID = 1L;
  private static final int WEEK = 7;

  private final transient World world;
  private final transient Theatre theatre;
  private final transient Attacks attacks;
  private final transient Ranks ranks;
  private final transient Roaming roaming;
  private final transient Territory territory;
  private final transient Alarms alarms;
  private final transient Frontlines frontlines;
  private final boolean groups;

  /** The regions of one replication. */
  public Unrest(World world) {
    this.world = world;
    groups = !world.ground().groups().isEmpty();
    Alarms.before(world);
    theatre = new Theatre(world);
    attacks = new Attacks(theatre);
    ranks = new Ranks(theatre);
    roaming = new Roaming(theatre);
    territory = new Territory(world);
    alarms = new Alarms(world, roaming);
    frontlines = new Frontlines(world);
  }

  @Override
  public void step(SimState state) {
    frontlines.day();
    world.contingents().home();
    if (!groups) {
      return;
    }
    alarms.read();
    if (world.day() % WEEK == 0) {
      week();
    }
    attacks.tell();
  }

  private void week() {
    theatre.cooperation().renew();
    if (world.day() > 0) {
      territory.week();
      frontlines.week();
    }
    world.ground().toll().beginWeek();
    ranks.week();
    roaming.week();
    attacks.week();
  }
}
