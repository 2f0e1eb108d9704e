package org.casus.model.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.history.Reason;
import org.casus.history.Reason.Option;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.DecisionParameters;

/**
 * Lets states choose by their doctrine, with tastes that persist over an epoch of a dispute.
 *
 * <p>Source: MODEL.md sections 2.2 and 22.1.
 */
public final class Decider {

  private final World world;

  /** The choices of one replication. */
  public Decider(World world) {
    this.world = world;
  }

  /**
   * A choice with its reason.
   *
   * @param chosen name of the option
   */
  public record Decision(String chosen, Reason.Choice reason) {

    /** Whether an option was chosen. */
    public boolean is(String option) {
      return chosen.equals(option);
    }
  }

  /** The choice of a state from a menu, at the usual precision. */
  public Decision decide(Nation actor, DisputeState dispute, Menu menu) {
    return decide(actor, dispute, menu, world.parameters().decisions().precision().value());
  }

  /** The choice of a state from a menu, at a precision in 1/stake. */
  public Decision decide(Nation actor, DisputeState dispute, Menu menu, double precision) {
    DecisionParameters p = world.parameters().decisions();
    Doctrine doctrine =
        Doctrine.of(actor.initial().doctrine(), precision, p.statusQuoMargin().value());
    double[] utilities = menu.utilities();
    double[] tastes = new double[utilities.length + 1];
    for (int i = 0; i < tastes.length; i++) {
      String option =
          menu.what() + ":" + (i < utilities.length ? menu.names().get(i) : "act at all");
      tastes[i] = world.tastes().gumbel(actor.key(), dispute.key(), option, dispute.epoch());
    }
    int chosen = doctrine.choose(utilities, tastes);
    String name = menu.names().get(chosen);
    return new Decision(name, reason(actor, menu, doctrine, utilities, name));
  }

  private static Reason.Choice reason(
      Nation actor, Menu menu, Doctrine doctrine, double[] utilities, String chosen) {
    double[] chances = doctrine.chances(utilities);
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < utilities.length; i++) {
      options.add(new Option(menu.names().get(i), utilities[i], chances[i]));
    }
    String name = actor.initial().doctrine().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Reason.Choice(name, chosen, options, menu.terms());
  }
}
