package org.casus.model.unrest;

import java.time.LocalDate;
import java.util.List;
import org.casus.history.CrisisEvent;
import org.casus.history.Reason;
import org.casus.history.Reason.Term;
import org.casus.model.chance.Draws;
import org.casus.model.chance.Purpose;
import org.casus.model.ground.Atlas;
import org.casus.model.ground.Ground;
import org.casus.model.insurgency.CommandShock;
import org.casus.model.world.TreatyState;
import org.casus.model.world.World;
import org.casus.scenario.Clause;
import org.casus.scenario.EventKind;
import org.casus.scenario.Obligation;
import org.casus.scenario.ViolenceParameters;

/**
 * Reads from the log what shakes the command of a state's forces and where states act together
 * against armed groups.
 *
 * <p>Source: MODEL.md sections 7.3, 7.5 and 23 (G10). Assumption: the men of all who take part in a
 * force count in each of their lands, because command and intelligence are common.
 */
final class Alarms {

  private final World world;
  private final Ground ground;
  private final Atlas atlas;
  private final Roaming roaming;
  private int cursor;

  Alarms(World world, Roaming roaming) {
    this.world = world;
    this.ground = world.ground();
    this.atlas = ground.atlas();
    this.roaming = roaming;
  }

  /** Coups before the first day still shake the command. */
  static void before(World world) {
    Atlas atlas = world.ground().atlas();
    for (int s = 0; s < atlas.states().size(); s++) {
      for (LocalDate coup : world.nation(atlas.states().get(s)).initial().coups()) {
        int day = world.dayOf(coup);
        if (day < 0) {
          world.ground().alarm().shake(s, shock(world, s, day));
        }
      }
    }
  }

  private static CommandShock shock(World world, int state, int day) {
    ViolenceParameters v = world.parameters().violence();
    long key = Draws.key(world.ground().atlas().states().get(state));
    double z = world.draws().normal(Purpose.COMMAND, key, 0, day, 0);
    return new CommandShock(day, v.shock().value() * StrictMath.exp(v.shockSpread().value() * z));
  }

  /** Counts the forces that operate and reads what is new. */
  void read() {
    ground.alarm().forces().forEach(f -> ground.alarm().muster(f, world.contingents().in(f)));
    for (; cursor < world.log().size(); cursor++) {
      CrisisEvent event = world.log().all().get(cursor);
      switch (event.kind()) {
        case COUP, BORDER_CROSSING, FORCE_LEFT -> shake(event, event.target());
        case EXPEL_FORCE -> shake(event, event.actor());
        case JOINT_OPERATION -> operate(event);
        default -> {}
      }
    }
  }

  private void shake(CrisisEvent event, String place) {
    String named = atlas.stateOf(place.isEmpty() ? event.place() : place);
    int s = atlas.stateIndex(named);
    if (s < 0 || !active(s) || world.parameters().violence().shock().value() <= 0) {
      return;
    }
    CommandShock shock = shock(world, s, event.day());
    ground.alarm().shake(s, shock);
    if (world.day() >= world.decidesFrom()) {
      tell(event, named, shock);
    }
  }

  private void tell(CrisisEvent event, String named, CommandShock shock) {
    world
        .happens(EventKind.SHOCK)
        .by(event.actor())
        .to(named)
        .in(named)
        .of(shock.size())
        .after(event.id())
        .because(
            new Reason.Chance(
                "how far the command is shaken",
                1,
                List.of(new Term("rise of attacks, ratio less 1", shock.size()))));
  }

  private boolean active(int state) {
    for (int r : atlas.regionsOf(state)) {
      if (ground.fightersIn(r) > 0) {
        return true;
      }
    }
    return false;
  }

  /** An operation runs in the lands of those who act and of the party in need. */
  private void operate(CrisisEvent event) {
    int g = ground.groups().indexOf(event.target());
    int until = event.day() + (int) world.parameters().insurgency().jointDays().value();
    world.contingents().send(event.actor(), event.object(), men(event), until);
    ground.alarm().muster(event.object(), world.contingents().in(event.object()));
    for (String place : new String[] {event.actor(), event.place()}) {
      int s = atlas.stateIndex(atlas.stateOf(place));
      if (s >= 0) {
        boolean fresh = !ground.alarm().joint(s, world.day());
        ground.alarm().operate(s, until, event.object());
        if (fresh && g >= 0) {
          roaming.drive(g, s);
        }
      }
    }
  }

  /** The men that the event tells of; one that tells of none has its share of the force. */
  private double men(CrisisEvent event) {
    if (event.amount() > 0) {
      return event.amount();
    }
    double usual = world.parameters().insurgency().jointSize().value();
    int dot = event.object().indexOf('.');
    return world
        .treaty(dot < 0 ? "" : event.object().substring(0, dot))
        .map(treaty -> named(treaty, event.object(), usual) / treaty.parties().size())
        .orElse(usual);
  }

  /** The size of the force that a clause names, or else the usual one, men. */
  private static double named(TreatyState treaty, String object, double usual) {
    Clause clause = treaty.text().clauses().get(object.substring(object.indexOf('.') + 1));
    if (clause != null && clause.obligation() instanceof Obligation.JointAction joint) {
      return joint.troops() > 0 ? joint.troops() : usual;
    }
    return usual;
  }
}
