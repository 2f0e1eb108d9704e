package org.casus.experiment;

import static org.casus.scenario.EventKind.ATTACK;
import static org.casus.scenario.EventKind.BACK_DOWN;
import static org.casus.scenario.EventKind.BATTLE;
import static org.casus.scenario.EventKind.BORDER_CROSSING;
import static org.casus.scenario.EventKind.DEFEAT;
import static org.casus.scenario.EventKind.DEPLOY;
import static org.casus.scenario.EventKind.JOIN_WAR;
import static org.casus.scenario.EventKind.MOBILISE;
import static org.casus.scenario.EventKind.STANDBY;
import static org.casus.scenario.EventKind.ULTIMATUM;
import static org.casus.scenario.EventKind.ULTIMATUM_FORCE;
import static org.casus.scenario.EventKind.WITHDRAW;

import java.util.List;
import java.util.Optional;
import org.casus.history.CrisisEvent;
import org.casus.history.History;

/** What is measured of force: whether, when, how wide, at what price. */
record ForceResponses(Cast cast) {

  List<Response> list() {
    return List.of(
        Define.yesNo(
            "intervention",
            "Intervention by force",
            "Whether troops crossed the border of the target against the will of those in power.",
            history -> !Double.isNaN(intervention(history))),
        Define.day(
            "days-to-intervention",
            "Days to the intervention",
            "Days from the first day of the run to the first crossing of the target's border.",
            this::intervention),
        Define.number(
            "threat-to-force",
            "Days from threat to force",
            "days",
            "Days from the first ultimatum or stand-by order to the first crossing of the border.",
            this::threatToForce),
        Define.yesNo(
            "war-widened",
            "Wider war",
            "Whether a state outside the coalition and the target took part in the fighting.",
            history -> Scan.any(history, JOIN_WAR)),
        Define.number(
            "joiners",
            "States that joined the war",
            "states",
            "Number of states outside the coalition and the target that fought.",
            history -> Scan.actors(history, JOIN_WAR, event -> true).size()),
        Define.number(
            "joiners-by-opportunism",
            "States that joined without a clause",
            "states",
            "Number of states that joined the fighting without a clause that bound them.",
            history ->
                Scan.actors(history, JOIN_WAR, e -> e.object().equals("opportunism")).size()),
        Define.yesNo(
            "standby",
            "Stand-by force ordered",
            "Whether a force was ordered to be ready.",
            history -> Scan.any(history, STANDBY)),
        Define.yesNo(
            "deployment-ordered",
            "Deployment ordered",
            "Whether the order to go in was given, carried out or not.",
            history -> Scan.any(history, DEPLOY)),
        Define.yesNo(
            "backed-down",
            "Threat dropped",
            "Whether a challenger dropped a threat it had made.",
            history -> Scan.any(history, BACK_DOWN)),
        Define.number(
            "mobilised",
            "States that mobilised",
            "states",
            "Number of states that made their armies ready.",
            history -> Scan.actors(history, MOBILISE, event -> true).size()),
        Define.category(
            "war-outcome",
            "Outcome of the war",
            "Which side could fight no longer first: no war, the target, another side, or neither"
                + " by the end of the run.",
            List.of("no-war", "target-defeated", "other-defeated", "undecided"),
            this::warOutcome),
        Define.number(
            "war-days",
            "Length of the war",
            "days",
            "Days from the first attack or crossing to the first defeat or withdrawal after it, or"
                + " to the end of the run.",
            this::warDays),
        Define.number(
            "deaths",
            "Battle deaths",
            "persons",
            "Battle deaths of all sides in the whole run.",
            ForceResponses::deaths));
  }

  private double intervention(History history) {
    return Scan.firstDay(history, BORDER_CROSSING, event -> cast.isTarget(event.target()));
  }

  private double threatToForce(History history) {
    for (CrisisEvent event : history.events()) {
      switch (event.kind()) {
        case ULTIMATUM, ULTIMATUM_FORCE, STANDBY -> {
          return intervention(history) - event.day();
        }
        default -> {}
      }
    }
    return Double.NaN;
  }

  private String warOutcome(History history) {
    if (start(history).isEmpty()) {
      return "no-war";
    }
    Optional<CrisisEvent> defeat = history.first(DEFEAT);
    if (defeat.isEmpty()) {
      return "undecided";
    }
    return cast.isTarget(defeat.get().actor()) ? "target-defeated" : "other-defeated";
  }

  private double warDays(History history) {
    Optional<CrisisEvent> start = start(history);
    if (start.isEmpty()) {
      return Double.NaN;
    }
    int from = start.get().day();
    for (CrisisEvent event : history.events()) {
      if ((event.kind() == DEFEAT || event.kind() == WITHDRAW) && event.day() >= from) {
        return event.day() - from;
      }
    }
    return history.days() - from;
  }

  private static Optional<CrisisEvent> start(History history) {
    return history.first(e -> e.kind() == ATTACK || e.kind() == BORDER_CROSSING);
  }

  private static double deaths(History history) {
    double counted = Scan.end(history, "deaths");
    return Double.isNaN(counted) ? Scan.sum(history, BATTLE, event -> true) : counted;
  }
}
