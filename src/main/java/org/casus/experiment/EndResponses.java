package org.casus.experiment;

import java.util.List;
import org.casus.history.CrisisEvent;
import org.casus.history.History;

/** What is measured of how it ends: who rules, how well supported, how isolated, how poor. */
record EndResponses(Cast cast, double gdp) {

  private static final int YEAR = 365;

  List<Response> list() {
    return List.of(
        Define.category(
            "regime-outcome",
            "Fate of those in power",
            "What had become of those in power on day 365 or at the end of a shorter run; a long"
                + " timetable counts as staying.",
            List.of("stays", "transition", "restored", "replaced"),
            this::regime),
        Define.category(
            "escalation",
            "Highest rung of escalation",
            "The highest step taken against the target: nothing, words, sanctions, an ultimatum, a"
                + " stand-by force, the order to go in, force.",
            List.of("none", "words", "sanctions", "ultimatum", "standby", "order", "force"),
            this::escalation),
        Define.number(
            "isolation",
            "Isolation at the end",
            "share",
            "Isolation of the target in the last week of the run.",
            history -> Scan.end(history, cast.target() + ".isolation")),
        Define.number(
            "legitimacy",
            "Legitimacy at the end",
            "share",
            "Support for those in power in the target in the last week of the run.",
            history -> Scan.end(history, cast.target() + ".legitimacy")),
        Define.number(
            "output-loss",
            "Output lost",
            "% of yearly GDP",
            "Output that the target had lost by the last week of the run.",
            history -> Scan.end(history, cast.target() + ".output-loss")),
        Define.number(
            "output-cost",
            "Output lost, in money",
            "billion US$",
            "Output that the target had lost by the last week of the run, by its yearly output in"
                + " the scenario.",
            history -> Scan.end(history, cast.target() + ".output-loss") / 100 * gdp),
        Define.number(
            "resolve-belief",
            "Belief in the challenger's resolve",
            "probability",
            "The target's belief, in the last week of the run, that the challenger would fight.",
            history -> Scan.end(history, cast.challenger() + ".resolve")),
        Define.number(
            "events",
            "Events",
            "events",
            "Number of events of all kinds in the run.",
            history -> history.events().size()));
  }

  private String regime(History history) {
    String fate = "stays";
    for (CrisisEvent event : history.events()) {
      if (event.day() <= YEAR && cast.isTarget(event.actor())) {
        fate = after(event, fate);
      }
    }
    return fate;
  }

  private static String after(CrisisEvent event, String fate) {
    return switch (event.kind()) {
      case RESTORATION -> "restored";
      case CIVILIAN_RULE -> fate.equals("stays") ? "transition" : fate;
      case REPLACED -> "replaced";
      case COUP -> event.object().equals("junta") ? "replaced" : fate;
      case TRANSITION ->
          event.object().equals("short") && fate.equals("stays") ? "transition" : fate;
      case AGREEMENT_BROKEN -> fate.equals("transition") ? "stays" : fate;
      default -> fate;
    };
  }

  private String escalation(History history) {
    String[] rungs = {"none", "words", "sanctions", "ultimatum", "standby", "order", "force"};
    int highest = 0;
    for (CrisisEvent event : history.events()) {
      if (cast.isTarget(event.target())) {
        highest = Math.max(highest, rung(event));
      }
    }
    return rungs[highest];
  }

  private static int rung(CrisisEvent event) {
    return switch (event.kind()) {
      case CONDEMN -> 1;
      case SUSPEND, SANCTION_DIPLOMATIC, SANCTION_ECONOMIC, AID_CUT -> 2;
      case ULTIMATUM, ULTIMATUM_FORCE -> 3;
      case STANDBY -> 4;
      case DEPLOY -> 5;
      case BORDER_CROSSING -> 6;
      default -> 0;
    };
  }
}
