package org.casus.experiment;

import static org.casus.scenario.EventKind.AID_CUT;
import static org.casus.scenario.EventKind.CONCEDE;
import static org.casus.scenario.EventKind.DEADLINE_PASSED;
import static org.casus.scenario.EventKind.EXIT;
import static org.casus.scenario.EventKind.EXIT_NOTICE;
import static org.casus.scenario.EventKind.EXPEL_FORCE;
import static org.casus.scenario.EventKind.MEASURE_FAILED;
import static org.casus.scenario.EventKind.RESIST;
import static org.casus.scenario.EventKind.SANCTION_DIPLOMATIC;
import static org.casus.scenario.EventKind.SANCTION_ECONOMIC;
import static org.casus.scenario.EventKind.SANCTION_REFUSED;
import static org.casus.scenario.EventKind.SUPPORT;
import static org.casus.scenario.EventKind.SUSPEND;
import static org.casus.scenario.EventKind.ULTIMATUM;
import static org.casus.scenario.EventKind.ULTIMATUM_FORCE;

import java.util.List;
import org.casus.history.CrisisEvent;
import org.casus.history.History;

/** What is measured of threats and sanctions short of force. */
record MeasureResponses(Cast cast) {

  List<Response> list() {
    return List.of(
        Define.yesNo(
            "ultimatum",
            "Ultimatum",
            "Whether a demand with a date was made, naming force or not.",
            history -> Scan.any(history, ULTIMATUM) || Scan.any(history, ULTIMATUM_FORCE)),
        Define.yesNo(
            "ultimatum-force",
            "Ultimatum naming force",
            "Whether a demand with a date that names force was made.",
            history -> Scan.any(history, ULTIMATUM_FORCE)),
        Define.day(
            "days-to-ultimatum",
            "Days to the ultimatum",
            "Days from the first day of the run to the first ultimatum of either sort.",
            MeasureResponses::firstUltimatum),
        Define.yesNo(
            "deadline-passed",
            "Deadline passed",
            "Whether a deadline passed unmet.",
            history -> Scan.any(history, DEADLINE_PASSED)),
        Define.yesNo(
            "conceded",
            "Demand met",
            "Whether those in power met the demand of an ultimatum, wholly or by a way out that was"
                + " taken.",
            history -> Scan.any(history, CONCEDE)),
        Define.yesNo(
            "resisted",
            "Demand refused",
            "Whether those in power refused the demand of an ultimatum.",
            history -> Scan.any(history, RESIST)),
        Define.number(
            "measures-failed",
            "Measures that failed",
            "measures",
            "Number of proposed measures that did not pass.",
            history -> Scan.count(history, MEASURE_FAILED)),
        Define.yesNo(
            "suspended",
            "Target suspended",
            "Whether the target lost its vote in a bloc.",
            history -> Scan.any(history, SUSPEND, event -> cast.isTarget(event.target()))),
        Define.category(
            "sanctions-highest",
            "Highest sanctions",
            "The highest sanctions on the target at any time in the run.",
            List.of("none", "diplomatic", "economic"),
            this::highest),
        Define.number(
            "sanction-days",
            "Days under sanctions",
            "days",
            "Number of days on which at least one sanction on the target was in force.",
            history -> new SanctionSpell(cast, history).days()),
        Define.number(
            "days-to-lifting",
            "Days to the lifting of sanctions",
            "days",
            "Days from the first sanction on the target to the first day without any.",
            history -> new SanctionSpell(cast, history).toLifting()),
        Define.number(
            "sanctions-refused",
            "Members that refused sanctions",
            "states",
            "Number of members that refused to apply sanctions.",
            history -> Scan.actors(history, SANCTION_REFUSED, event -> true).size()),
        Define.number(
            "aid-cut",
            "Aid cut",
            "share of the budget",
            "Sum of the shares of the target's budget that patrons stopped paying, at most 1.",
            history -> Math.min(1, Scan.sum(history, AID_CUT, e -> cast.isTarget(e.target())))),
        Define.number(
            "bases-expelled",
            "Foreign forces told to leave",
            "forces",
            "Number of foreign forces that a host told to leave.",
            history -> Scan.count(history, EXPEL_FORCE)),
        Define.yesNo(
            "support",
            "Support from a patron",
            "Whether a patron sent the target arms, advisers or money.",
            history -> Scan.any(history, SUPPORT, event -> cast.isTarget(event.target()))),
        Define.yesNo(
            "exit-notice",
            "Notice of leaving the bloc",
            "Whether a member gave notice that it leaves a bloc.",
            history -> Scan.any(history, EXIT_NOTICE)),
        Define.number(
            "exits",
            "Members that left",
            "states",
            "Number of members that had left a bloc by the end of the run.",
            history -> Scan.count(history, EXIT)));
  }

  private static double firstUltimatum(History history) {
    for (CrisisEvent event : history.events()) {
      if (event.kind() == ULTIMATUM || event.kind() == ULTIMATUM_FORCE) {
        return event.day();
      }
    }
    return Double.NaN;
  }

  private String highest(History history) {
    if (Scan.any(history, SANCTION_ECONOMIC, event -> cast.isTarget(event.target()))) {
      return "economic";
    }
    boolean some = Scan.any(history, SANCTION_DIPLOMATIC, event -> cast.isTarget(event.target()));
    return some ? "diplomatic" : "none";
  }
}
