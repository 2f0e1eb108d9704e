package org.casus.experiment;

import java.util.List;
import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.history.Reason;
import org.casus.scenario.EventKind;

/**
 * What is measured of coups and of soldiers in power. Coups that the file gives are not counted.
 */
record CoupResponses(Cast cast) {

  List<Response> list() {
    return List.of(
        Define.number(
            "coups",
            "Coups in the region",
            "coups",
            "Successful coups in all states during the run, those of the file not counted.",
            h -> Scan.count(h, EventKind.COUP, CoupResponses::own)),
        Define.number(
            "coup-attempts",
            "Attempts of coups in the region",
            "attempts",
            "Attempts of soldiers to take power in all states during the run, successful or not,"
                + " those of the file not counted.",
            h ->
                Scan.count(h, EventKind.COUP, CoupResponses::own)
                    + Scan.count(h, EventKind.COUP_FAILED, CoupResponses::own)),
        Define.yesNo(
            "counter-coup",
            "Coup in the target",
            "Soldiers overthrew those in power in the target during the run.",
            h -> Scan.any(h, EventKind.COUP, e -> own(e) && cast.isTarget(e.target()))),
        Define.day(
            "days-in-power",
            "Day on which those in power left it",
            "First day on which those in power in the target lost or left power: by restoration, by"
                + " a coup, or by handing over to civilians.",
            this::end));
  }

  private static boolean own(CrisisEvent event) {
    return !(event.reason() instanceof Reason.Given);
  }

  private double end(History history) {
    for (CrisisEvent event : history.events()) {
      boolean ends =
          switch (event.kind()) {
            case RESTORATION, REPLACED, CIVILIAN_RULE -> true;
            case COUP -> own(event);
            default -> false;
          };
      if (ends && cast.isTarget(event.actor())) {
        return event.day();
      }
    }
    return Double.NaN;
  }
}
