package org.casus.experiment;

import static org.casus.scenario.EventKind.DEPLOY;
import static org.casus.scenario.EventKind.PLEDGE;
import static org.casus.scenario.EventKind.STANDBY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.casus.history.CrisisEvent;
import org.casus.history.History;

/** What is measured of the force that members pledge and send. */
record TroopResponses(Cast cast) {

  private static final int DAYS_AFTER_ORDER = 45;

  List<Response> list() {
    return List.of(
        Define.number(
            "planned",
            "Soldiers planned",
            "men",
            "Planned size of the largest force ordered to be ready.",
            TroopResponses::planned),
        Define.number(
            "pledged",
            "Soldiers pledged",
            "men",
            "Sum of the last pledge of each member.",
            history -> total(pledges(history))),
        Define.number(
            "contributors",
            "Contributors",
            "states",
            "Number of members that pledged at least one man.",
            history -> pledges(history).size()),
        Define.number(
            "top-contributor-share",
            "Share of the largest contributor",
            "share",
            "Largest pledge of a member over the sum of all pledges.",
            TroopResponses::topShare),
        Define.number(
            "deployed-day45-share",
            "Deployed after 45 days",
            "share",
            "Men present over men pledged (or ordered, without pledges) in the week that holds the"
                + " 45th day after the first order to go in.",
            this::presence));
  }

  private static Map<String, Double> pledges(History history) {
    Map<String, Double> pledges = new TreeMap<>();
    for (CrisisEvent event : Scan.all(history, PLEDGE, pledge -> pledge.amount() > 0)) {
      pledges.put(event.actor(), event.amount());
    }
    return pledges;
  }

  private static double total(Map<String, Double> pledges) {
    return pledges.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static double planned(History history) {
    return Scan.all(history, STANDBY, event -> true).stream()
        .mapToDouble(CrisisEvent::amount)
        .max()
        .orElse(Double.NaN);
  }

  private static double topShare(History history) {
    Map<String, Double> pledges = pledges(history);
    return pledges.values().stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN)
        / total(pledges);
  }

  private double presence(History history) {
    Optional<CrisisEvent> order = history.first(DEPLOY);
    if (order.isEmpty()) {
      return Double.NaN;
    }
    double pledged = total(pledges(history));
    double base = pledged > 0 ? pledged : order.get().amount();
    int day = order.get().day() + DAYS_AFTER_ORDER;
    double share = Scan.at(history, order.get().actor() + ".deployed", day) / base;
    return Double.isFinite(share) ? share : Double.NaN;
  }
}
