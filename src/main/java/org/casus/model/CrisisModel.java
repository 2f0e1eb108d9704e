package org.casus.model;

import java.util.List;
import org.casus.model.act.Warfare;
import org.casus.model.actor.Agents;
import org.casus.model.choice.Decider;
import org.casus.model.clause.ClauseEngine;
import org.casus.model.clause.Performance;
import org.casus.model.clause.Request;
import org.casus.model.outlook.Discontent;
import org.casus.model.outlook.Outlook;
import org.casus.model.process.Battles;
import org.casus.model.process.Borders;
import org.casus.model.process.Coups;
import org.casus.model.process.Crossfire;
import org.casus.model.process.Deadlines;
import org.casus.model.process.Denunciations;
import org.casus.model.process.Donors;
import org.casus.model.process.Flight;
import org.casus.model.process.GivenEvents;
import org.casus.model.process.Handovers;
import org.casus.model.process.Livelihoods;
import org.casus.model.process.Marches;
import org.casus.model.process.Observation;
import org.casus.model.process.Settlement;
import org.casus.model.process.Widening;
import org.casus.model.unrest.Unrest;
import org.casus.model.world.World;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * One replication as a MASON simulation: a world, its agents, and the phases of a day.
 *
 * <p>Each phase is one Steppable with its own ordering, so that MASON shuffles nothing and every
 * draw comes from the keyed draws of the world. MASON's own generator is seeded and left alone.
 */
public final class CrisisModel extends SimState {

  private static final long serialVersionUID = 1L;

  private final transient World world;
  private final transient Observation observation;

  /** The model of a world. */
  public CrisisModel(World world) {
    super(world.draws().replication());
    this.world = world;
    this.observation = new Observation(world);
  }

  @Override
  public void start() {
    super.start();
    Outlook outlook = new Outlook(world);
    Discontent discontent = new Discontent(world);
    Decider decider = new Decider(world);
    Warfare warfare = new Warfare(world, outlook.forces());
    Request request = new Request(world, outlook, decider);
    ClauseEngine clauses =
        new ClauseEngine(world, request, new Performance(world, outlook, warfare));
    phase(Phase.EXOGENOUS, List.of(new GivenEvents(world, outlook, warfare)));
    phase(
        Phase.DEADLINES,
        List.of(new Deadlines(world, outlook), new Denunciations(world, outlook, decider)));
    phase(Phase.CLAUSES, List.of(state -> clauses.step()));
    phase(Phase.DECISIONS, afterGiven(Agents.deciding(world, outlook, decider)));
    phase(Phase.SESSIONS, afterGiven(Agents.meeting(world, outlook, decider, warfare)));
    phase(Phase.DEPLOYMENT, List.of(new Marches(world, outlook, decider, warfare)));
    phase(
        Phase.COMBAT, List.of(new Battles(world, outlook, warfare), new Widening(world, warfare)));
    phase(Phase.INSURGENCY, List.of(new Unrest(world)));
    phase(
        Phase.CONSEQUENCES,
        List.of(new Donors(world), new Livelihoods(world), new Settlement(world, outlook)));
    phase(
        Phase.COUPS,
        List.of(new Coups(world, discontent), new Handovers(world, outlook.settlements())));
    phase(Phase.CIVILIANS, List.of(new Borders(world), new Crossfire(world), new Flight(world)));
    phase(Phase.OBSERVATION, List.of(observation));
  }

  /** The same agents, at rest until the file has told what happened. */
  private List<Steppable> afterGiven(List<Steppable> agents) {
    int first = world.decidesFrom();
    return List.of(
        state -> {
          if (world.day() >= first) {
            agents.forEach(agent -> agent.step(state));
          }
        });
  }

  private void phase(Phase phase, List<Steppable> agents) {
    Steppable whole =
        state -> {
          world.day((int) schedule.getTime());
          agents.forEach(agent -> agent.step(state));
        };
    schedule.scheduleRepeating(0.0, phase.ordinal(), whole, 1.0);
  }

  /** What was observed. */
  public Observation observation() {
    return observation;
  }

  /** The world. */
  public World world() {
    return world;
  }
}
