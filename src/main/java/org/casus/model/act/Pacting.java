package org.casus.model.act;

import java.util.List;
import org.casus.history.CrisisEvent;
import org.casus.history.Reason;
import org.casus.model.world.Causes;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Membership;
import org.casus.model.world.Nation;
import org.casus.model.world.TreatyState;
import org.casus.model.world.TreatyState.Stage;
import org.casus.model.world.World;
import org.casus.scenario.EventKind;

/**
 * Pacts declared, signed and ended, permissions given, blocs left, bases closed.
 *
 * <p>Source: MODEL.md sections 21.1 and 21.2.
 */
public final class Pacting {

  private static final int SILENT_NOTICE = 365;

  private final World world;

  /** The pacts of one replication. */
  public Pacting(World world) {
    this.world = world;
  }

  /** States declare in public that they will stand together. */
  public void declare(
      TreatyState treaty, List<Nation> founders, String threatened, int cause, Reason reason) {
    int first = -1;
    for (Nation founder : founders) {
      CrisisEvent event =
          world
              .happens(EventKind.DECLARE_PACT)
              .by(founder.id())
              .to(threatened)
              .about(treaty.id())
              .after(first < 0 ? cause : first)
              .because(first < 0 ? reason : new Reason.Consequence("founds it with the others"));
      first = first < 0 ? event.id() : first;
      treaty.parties().add(founder.id());
      founder.support(world.parameters().alliances().rally().value());
    }
    treaty.move(Stage.DECLARED, world.day(), first);
  }

  /** A proposed pact is turned down. */
  public void refuse(TreatyState treaty, String by, String proposer, int cause, Reason reason) {
    world
        .happens(EventKind.PACT_REFUSED)
        .by(by)
        .to(proposer)
        .about(treaty.id())
        .after(cause)
        .because(reason);
  }

  /** A treaty is signed by its parties. */
  public void sign(TreatyState treaty, Reason reason) {
    int first = -1;
    for (String party : List.copyOf(treaty.parties())) {
      CrisisEvent event =
          world
              .happens(EventKind.SIGN_TREATY)
              .by(party)
              .about(treaty.id())
              .after(first < 0 ? treaty.event() : first)
              .because(first < 0 ? reason : new Reason.Consequence("signs with the others"));
      first = first < 0 ? event.id() : first;
    }
    treaty.move(Stage.IN_FORCE, world.day(), first);
  }

  /**
   * A state joins a treaty that is open to others.
   *
   * <p>It is bound from then on as the founders are.
   */
  public void accede(TreatyState treaty, Nation state, Reason reason) {
    world
        .happens(EventKind.ACCEDE)
        .by(state.id())
        .about(treaty.id())
        .after(treaty.event())
        .because(reason);
    treaty.parties().add(state.id());
    state.support(world.parameters().alliances().rally().value());
  }

  /**
   * A party denounces a treaty and is bound until the notice has run out; a declaration is revoked
   * at once. Twice is as good as once.
   *
   * <p>Source: MODEL.md sections 14.1 and 21.1. Assumption: a treaty that is silent takes twelve
   * months, as the Vienna Convention on the Law of Treaties, article 56, has it.
   */
  public void denounce(TreatyState treaty, String party, int days, int cause, Reason reason) {
    boolean bound = treaty.binds() && treaty.parties().contains(party);
    if (!bound || treaty.notices().containsKey(party)) {
      return;
    }
    int notice = treaty.stage() == Stage.DECLARED ? 0 : days;
    treaty.notices().put(party, world.day() + notice);
    world
        .happens(EventKind.DENOUNCE)
        .by(party)
        .about(treaty.id())
        .of(notice)
        .after(cause)
        .because(reason);
  }

  /** The notice of a treaty, days. */
  public static int notice(TreatyState treaty) {
    return treaty.text().notice().orElse(SILENT_NOTICE);
  }

  /** A denunciation takes effect; a treaty of one party is none. */
  public void quit(TreatyState treaty, String party) {
    treaty.notices().remove(party);
    treaty.parties().remove(party);
    world
        .happens(EventKind.EXIT)
        .by(party)
        .about(treaty.id())
        .because(new Reason.Consequence("the notice has run out"));
    if (treaty.parties().size() < 2) {
      end(treaty, "", new Reason.Consequence("fewer than two parties are left"));
    }
  }

  /** A treaty or declaration ends. */
  public void end(TreatyState treaty, String by, Reason reason) {
    CrisisEvent event =
        world
            .happens(EventKind.END_TREATY)
            .by(by)
            .about(treaty.id())
            .after(treaty.event())
            .because(reason);
    treaty.move(Stage.ENDED, world.day(), event.id());
  }

  /** A clause no longer applies. */
  public void lapse(TreatyState treaty, String clause, int cause, Reason reason) {
    if (treaty.lapsed().add(clause)) {
      world
          .happens(EventKind.CLAUSE_LAPSED)
          .about(treaty.id() + "." + clause)
          .after(cause)
          .because(reason);
    }
  }

  /** A host lets a guest's troops act on its soil. */
  public CrisisEvent permit(String host, String guest, String clause, int cause, Reason reason) {
    int dot = clause.indexOf('.');
    world
        .treaty(dot < 0 ? clause : clause.substring(0, dot))
        .ifPresent(t -> t.permit(clause.substring(dot + 1), host, guest));
    world.find(guest).ifPresent(Nation::mobilise);
    return world
        .happens(EventKind.PERMIT)
        .by(host)
        .to(guest)
        .about(clause)
        .in(host)
        .after(cause)
        .because(reason);
  }

  /** A member gives notice. */
  public void giveNotice(Membership bloc, String member, int cause, Reason reason) {
    int days = bloc.charter().exitNotice();
    bloc.notices().put(member, world.day() + days);
    world
        .happens(EventKind.EXIT_NOTICE)
        .by(member)
        .about(bloc.id())
        .of(days)
        .after(cause)
        .because(reason);
  }

  /** A member takes its notice back. */
  public void withdrawNotice(Membership bloc, String member, int cause, Reason reason) {
    bloc.notices().remove(member);
    world
        .happens(EventKind.NOTICE_WITHDRAWN)
        .by(member)
        .about(bloc.id())
        .after(cause)
        .because(reason);
  }

  /** A notice takes effect. */
  public void leave(Membership bloc, String member) {
    bloc.leave(member);
    world
        .happens(EventKind.EXIT)
        .by(member)
        .about(bloc.id())
        .because(new Reason.Consequence("the notice has run out"));
  }

  /** A host tells a foreign force to go. */
  public CrisisEvent expel(
      String host, String guest, String clause, double men, int cause, Reason reason) {
    return world
        .happens(EventKind.EXPEL_FORCE)
        .by(host)
        .to(guest)
        .about(clause)
        .in(host)
        .of(men)
        .after(cause)
        .because(reason);
  }

  /** A state says publicly that it stands by those in power. */
  public void stand(DisputeState dispute, String state, Reason reason) {
    world
        .happens(EventKind.SOLIDARITY)
        .by(state)
        .to(dispute.target())
        .after(Causes.pressure(dispute))
        .because(reason);
  }
}
