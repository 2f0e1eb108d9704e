package org.casus.model.process;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.history.Reason;
import org.casus.model.act.Pacting;
import org.casus.model.outlook.Promises;
import org.casus.model.world.Causes;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Membership;
import org.casus.model.world.Nation;
import org.casus.model.world.TreatyState;
import org.casus.model.world.World;
import org.casus.scenario.Given;
import org.casus.scenario.Obligation;

/**
 * What the file says of pacts, permissions, bases and blocs: each does what the same deed does when
 * an actor decides it. What names no treaty or bloc that it could change changes nothing.
 *
 * <p>Source: MODEL.md section 1 (exogenous shocks).
 */
final class GivenPacts {

  private final World world;
  private final Pacting pacting;

  GivenPacts(World world) {
    this.world = world;
    this.pacting = new Pacting(world);
  }

  void happen(Given given, String actor, DisputeState dispute, Reason reason) {
    switch (given.event()) {
      case DECLARE_PACT -> declare(given, dispute, reason);
      case SIGN_TREATY -> treaty(given).ifPresent(t -> pacting.sign(t, reason));
      case ACCEDE -> treaty(given).ifPresent(t -> accede(t, actor, reason));
      case DENOUNCE -> treaty(given).ifPresent(t -> denounce(given, t, actor, dispute, reason));
      case END_TREATY ->
          treaty(given).filter(TreatyState::binds).ifPresent(t -> pacting.end(t, actor, reason));
      case PERMIT -> permit(given, actor, dispute, reason);
      case EXIT_NOTICE ->
          bloc(given, dispute)
              .ifPresent(b -> pacting.giveNotice(b, actor, Causes.pressure(dispute), reason));
      case EXIT ->
          bloc(given, dispute)
              .filter(b -> b.members().contains(actor))
              .ifPresent(b -> pacting.leave(b, actor));
      case EXPEL_FORCE -> expel(given, actor, dispute, reason);
      default -> pacting.stand(dispute, actor, reason);
    }
  }

  private void accede(TreatyState treaty, String actor, Reason reason) {
    world
        .find(actor)
        .filter(n -> treaty.binds() && !treaty.parties().contains(actor))
        .ifPresent(n -> pacting.accede(treaty, n, reason));
  }

  private void denounce(
      Given given, TreatyState treaty, String actor, DisputeState dispute, Reason reason) {
    int days = given.days().orElse(Pacting.notice(treaty));
    pacting.denounce(treaty, actor, days, treaty.event(), reason);
  }

  /** The bloc that is left: the one named, else the challenger. */
  private Optional<Membership> bloc(Given given, DisputeState dispute) {
    return given.object().flatMap(world::bloc).or(() -> world.bloc(dispute.challenger()));
  }

  private Optional<TreatyState> treaty(Given given) {
    return given.object().flatMap(world::treaty);
  }

  private void declare(Given given, DisputeState dispute, Reason reason) {
    List<Nation> founders =
        Stream.concat(
                Stream.concat(Stream.of(given.actor()), given.with().stream()),
                given.target().stream())
            .distinct()
            .flatMap(id -> world.find(id).stream())
            .toList();
    treaty(given)
        .filter(t -> t.stage() == TreatyState.Stage.OFFERED)
        .ifPresent(
            t -> pacting.declare(t, founders, dispute.target(), Causes.pressure(dispute), reason));
  }

  private void permit(Given given, String actor, DisputeState dispute, Reason reason) {
    String guest = given.target().orElse("");
    pacting.permit(actor, guest, given.object().orElse(""), Causes.pressure(dispute), reason);
  }

  private void expel(Given given, String actor, DisputeState dispute, Reason reason) {
    String guest = given.target().orElse("");
    String clause =
        given.object().filter(o -> o.indexOf('.') > 0).orElseGet(() -> base(actor, guest));
    double men = given.troops().orElse(0);
    pacting.expel(actor, guest, clause, men, dispute.trigger(), reason);
  }

  /** The clause by which a host lets a guest have a base, or empty. */
  private String base(String host, String guest) {
    return world.treaties().stream()
        .filter(t -> t.binds() && t.parties().contains(host) && t.parties().contains(guest))
        .flatMap(
            t ->
                t.text().clauses().entrySet().stream()
                    .filter(c -> c.getValue().obligation() instanceof Obligation.Basing)
                    .filter(c -> Promises.obligors(t, c.getValue()).contains(host))
                    .map(c -> t.id() + "." + c.getKey()))
        .findFirst()
        .orElse("");
  }
}
