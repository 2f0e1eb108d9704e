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
import org.casus.scenario.DoctrineName;

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
    return decide(
        new Chooser(actor.initial().doctrine(), actor.key()),
        dispute.key(),
        dispute.epoch(),
        menu,
        precision);
  }

  /**
   * One who chooses.
   *
   * @param key the stable key of its tastes
   */
  public record Chooser(DoctrineName doctrine, long key) {}

  /**
   * The choice of any actor from a menu.
   *
   * @param matter key of what the choice is about
   * @param epoch how often tastes have moved
   * @param precision 1/stake
   */
  public Decision decide(Chooser actor, long matter, int epoch, Menu menu, double precision) {
    DecisionParameters p = world.parameters().decisions();
    Doctrine doctrine = Doctrine.of(actor.doctrine(), precision, p.statusQuoMargin().value());
    double[] utilities = menu.utilities();
    double[] tastes = new double[utilities.length + 1];
    for (int i = 0; i < tastes.length; i++) {
      String option =
          menu.what() + ":" + (i < utilities.length ? menu.names().get(i) : "act at all");
      tastes[i] = world.tastes().gumbel(actor.key(), matter, option, epoch);
    }
    int chosen = doctrine.choose(utilities, tastes);
    String name = menu.names().get(chosen);
    return new Decision(name, reason(actor, menu, doctrine, utilities, name));
  }

  private static Reason.Choice reason(
      Chooser actor, Menu menu, Doctrine doctrine, double[] utilities, String chosen) {
    double[] chances = doctrine.chances(utilities);
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < utilities.length; i++) {
      options.add(new Option(menu.names().get(i), utilities[i], chances[i]));
    }
    String name = actor.doctrine().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Reason.Choice(name, chosen, options, menu.terms());
  }
}
