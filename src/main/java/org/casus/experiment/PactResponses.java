package org.casus.experiment;

import static org.casus.scenario.EventKind.ATTACK;
import static org.casus.scenario.EventKind.BORDER_CROSSING;
import static org.casus.scenario.EventKind.CLAUSE_TRIGGERED;
import static org.casus.scenario.EventKind.DECLARE_PACT;
import static org.casus.scenario.EventKind.DUTY_CONFLICT;
import static org.casus.scenario.EventKind.DUTY_OWED;
import static org.casus.scenario.EventKind.HONOUR;
import static org.casus.scenario.EventKind.JOINT_OPERATION;
import static org.casus.scenario.EventKind.JOIN_WAR;
import static org.casus.scenario.EventKind.PACT_INVOKED;
import static org.casus.scenario.EventKind.PACT_REFUSED;
import static org.casus.scenario.EventKind.PERMIT;
import static org.casus.scenario.EventKind.RENEGE;
import static org.casus.scenario.EventKind.SIGN_TREATY;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casus.history.CrisisEvent;
import org.casus.history.History;

/** What is measured of pacts: whether one is founded, called upon, and kept. */
record PactResponses(Cast cast) {

  List<Response> list() {
    return List.of(
        Define.yesNo(
            "pact-declared",
            "Pact declared",
            "Whether states declared in the run that they stand together.",
            history -> Scan.any(history, DECLARE_PACT)),
        Define.day(
            "pact-declared-day",
            "Day of the declaration",
            "Days from the first day of the run to the first declaration of a pact.",
            history -> Scan.firstDay(history, DECLARE_PACT)),
        Define.yesNo(
            "pact-signed",
            "Pact signed",
            "Whether a treaty was signed in the run.",
            history -> Scan.any(history, SIGN_TREATY)),
        Define.day(
            "pact-signed-day",
            "Day of the signature",
            "Days from the first day of the run to the first signature of a treaty.",
            history -> Scan.firstDay(history, SIGN_TREATY)),
        Define.number(
            "founders",
            "Founders of the pact",
            "states",
            "Number of states that declared a pact in the run.",
            history -> Scan.actors(history, DECLARE_PACT, event -> true).size()),
        Define.number(
            "pact-refusals",
            "Refusals of a pact",
            "refusals",
            "Number of refusals to join a proposed pact.",
            history -> Scan.count(history, PACT_REFUSED)),
        Define.category(
            "pact-honoured",
            "How the pact was honoured",
            "Best performance by any state of a duty to defend or assist that is owed to a state"
                + " that others have attacked;"
                + " not-invoked where no such duty was owed.",
            List.of("not-invoked", "none", "partial", "full"),
            this::honoured),
        Define.yesNo(
            "invoked",
            "Pact invoked",
            "Whether a party asked another for what a clause owes it.",
            history -> Scan.any(history, PACT_INVOKED)),
        Define.number(
            "clauses-triggered",
            "Clauses triggered",
            "clauses",
            "Number of times that a clause was triggered.",
            history -> Scan.count(history, CLAUSE_TRIGGERED)),
        Define.number(
            "duties-owed",
            "Duties owed",
            "duties",
            "Number of duties that came to be owed.",
            history -> Scan.count(history, DUTY_OWED)),
        Define.number(
            "duties-broken",
            "Duties broken",
            "duties",
            "Number of duties that were broken.",
            history -> Scan.count(history, RENEGE)),
        Define.number(
            "duty-conflicts",
            "Conflicts of duties",
            "conflicts",
            "Number of times that an obligor had two duties it could not both keep.",
            history -> Scan.count(history, DUTY_CONFLICT)),
        Define.yesNo(
            "allies-fought",
            "Allies fought",
            "Whether a state joined the fighting by a clause of a treaty.",
            history -> Scan.any(history, JOIN_WAR, e -> !e.object().equals("opportunism"))),
        Define.yesNo(
            "token-presence",
            "Token help",
            "Whether a duty to defend or assist, owed to a state that others have"
                + " attacked, was kept in part by a state that did not fight.",
            this::token),
        Define.yesNo(
            "permit",
            "Allies let in",
            "Whether a host let the troops of another state act on its soil.",
            history -> Scan.any(history, PERMIT)),
        Define.day(
            "permit-day",
            "Day on which allies were let in",
            "Days from the first day of the run to the first permit.",
            history -> Scan.firstDay(history, PERMIT)),
        Define.number(
            "joint-operations",
            "Joint operations",
            "operations",
            "Number of joint operations against armed groups.",
            history -> Scan.count(history, JOINT_OPERATION)));
  }

  private String honoured(History history) {
    boolean owed = false;
    double best = 0;
    for (CrisisEvent event : helpAfterAttack(history)) {
      owed |= event.kind() == DUTY_OWED;
      best = event.kind() == HONOUR ? Math.max(best, event.amount()) : best;
    }
    if (best > 0) {
      return best < 1 ? "partial" : "full";
    }
    return owed ? "none" : "not-invoked";
  }

  /** What is owed and done by clauses of help to a state that other states have attacked. */
  private List<CrisisEvent> helpAfterAttack(History history) {
    List<CrisisEvent> found = new ArrayList<>();
    Set<String> attacked = new HashSet<>();
    for (CrisisEvent event : history.events()) {
      if (event.kind() == ATTACK || event.kind() == BORDER_CROSSING) {
        attacked.add(event.target());
      } else if (attacked.contains(event.target()) && cast.help().contains(event.object())) {
        found.add(event);
      }
    }
    return found;
  }

  private boolean token(History history) {
    Set<String> fighters = Scan.actors(history, JOIN_WAR, event -> true);
    return helpAfterAttack(history).stream()
        .filter(event -> event.kind() == HONOUR && event.amount() < 1)
        .anyMatch(event -> !fighters.contains(event.actor()));
  }
}
