package org.casus.experiment;

import static org.casus.scenario.EventKind.AGREEMENT;
import static org.casus.scenario.EventKind.AGREEMENT_BROKEN;
import static org.casus.scenario.EventKind.CONDEMN;
import static org.casus.scenario.EventKind.ENVOY_RECEIVED;
import static org.casus.scenario.EventKind.ENVOY_REFUSED;
import static org.casus.scenario.EventKind.RECOGNISE;
import static org.casus.scenario.EventKind.SOLIDARITY;

import java.util.List;
import java.util.Optional;
import org.casus.history.CrisisEvent;
import org.casus.history.History;

/** What is measured of words: condemnation, envoys, talks, the detainee. */
record TalkResponses(Cast cast) {

  List<Response> list() {
    return List.of(
        Define.number(
            "condemnations",
            "Condemnations",
            "bodies and states",
            "Number of bodies, states and blocs that condemned those in power.",
            history -> Scan.actors(history, CONDEMN, e -> cast.isTarget(e.target())).size()),
        Define.number(
            "recognitions",
            "Recognitions",
            "bodies and states",
            "Number of bodies, states and blocs that recognised those in power.",
            history -> Scan.actors(history, RECOGNISE, e -> cast.isTarget(e.target())).size()),
        Define.number(
            "solidarity",
            "Declarations of solidarity",
            "states",
            "Number of states that declared that they stand by the target.",
            history -> Scan.actors(history, SOLIDARITY, e -> cast.isTarget(e.target())).size()),
        Define.yesNo(
            "talks-open",
            "Talks opened",
            "Whether those in power received an envoy at least once.",
            history -> Scan.any(history, ENVOY_RECEIVED)),
        Define.day(
            "talks-open-day",
            "Day on which talks opened",
            "Days from the first day of the run to the first envoy received.",
            history -> Scan.firstDay(history, ENVOY_RECEIVED)),
        Define.number(
            "envoys-refused",
            "Envoys refused",
            "envoys",
            "Number of times that an envoy was turned away.",
            history -> Scan.count(history, ENVOY_REFUSED)),
        Define.number(
            "envoys-received",
            "Envoys received",
            "envoys",
            "Number of times that an envoy was received.",
            history -> Scan.count(history, ENVOY_RECEIVED)),
        Define.category(
            "agreement",
            "Agreement reached",
            "What the last agreement of the run provides: the claimant restored, a short or a long"
                + " timetable; none without one.",
            List.of("none", "restored", "short", "long"),
            TalkResponses::agreement),
        Define.day(
            "agreement-day",
            "Day of the agreement",
            "Days from the first day of the run to the first agreement.",
            history -> Scan.firstDay(history, AGREEMENT)),
        Define.yesNo(
            "agreement-broken",
            "Agreement broken",
            "Whether an agreement was broken.",
            history -> Scan.any(history, AGREEMENT_BROKEN)),
        Define.category(
            "detainee",
            "Fate of the detainee",
            "What had become of the held leader by the end of the run; harm is final; not observed"
                + " where nobody was held.",
            List.of("held", "released", "exiled", "prosecuted", "harmed"),
            TalkResponses::detainee));
  }

  private static String agreement(History history) {
    List<CrisisEvent> all = history.all(AGREEMENT);
    Optional<CrisisEvent> last =
        all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    return last.map(CrisisEvent::object).orElse("none");
  }

  private static String detainee(History history) {
    String fate = "";
    for (CrisisEvent event : history.events()) {
      switch (event.kind()) {
        case DETENTION -> fate = fate.isEmpty() ? "held" : fate;
        case RELEASE -> fate = "released";
        case EXILE -> fate = "exiled";
        case PROSECUTE -> fate = "prosecuted";
        case HARM -> {
          return "harmed";
        }
        default -> {}
      }
    }
    return fate;
  }
}
