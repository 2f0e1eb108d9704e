package org.casus.model.actor;

import java.util.ArrayList;
import java.util.List;
import org.casus.model.act.Warfare;
import org.casus.model.choice.Decider;
import org.casus.model.outlook.Outlook;
import org.casus.model.world.World;
import sim.engine.Steppable;

/** Makes the agents of a world; a new kind of conduct is added to the list here. */
public final class Agents {

  private Agents() {}

  /** The agents that decide for themselves: states, bodies, mediators and armed groups. */
  public static List<Steppable> deciding(World world, Outlook outlook, Decider decider) {
    LeaveBloc leaving = new LeaveBloc(world, decider);
    List<Conduct> conducts =
        List.of(
            new AnswerThreat(world, outlook, decider),
            new KeepDetainee(world, outlook, decider),
            new FoundPact(world, outlook),
            new JoinPact(world, outlook),
            new GivePermission(world, outlook, decider),
            new StandBeside(world, decider),
            leaving,
            new CloseBase(world, decider),
            new Patronage(world));
    List<Steppable> agents = new ArrayList<>();
    world.nations().forEach(nation -> agents.add(new StateAgent(world, nation, conducts)));
    agents.add(state -> leaving.reconsider());
    world.scenario().bodies().forEach((id, body) -> agents.add(new BodyAgent(world, id, body)));
    world
        .scenario()
        .mediators()
        .forEach((id, m) -> agents.add(new MediatorAgent(world, outlook, id, m)));
    world
        .scenario()
        .armedGroups()
        .forEach((id, group) -> agents.add(new GroupAgent(world, decider, id, group)));
    return agents;
  }

  /** The challengers, which decide by their charters. */
  public static List<Steppable> meeting(
      World world, Outlook outlook, Decider decider, Warfare warfare) {
    List<Steppable> agents = new ArrayList<>();
    world.disputes().forEach(d -> agents.add(new BlocAgent(world, d, outlook, decider, warfare)));
    return agents;
  }
}
