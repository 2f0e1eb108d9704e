package org.casus.scenario.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.scenario.EventKind;
import org.casus.scenario.Founding;
import org.casus.scenario.Header;
import org.casus.scenario.Regime;
import org.casus.scenario.Scenario;
import org.casus.scenario.Treaty;

/** Treaties: parties, dates, and whether a template can ever be founded. */
final class TreatyChecks {

  private final Scenario scenario;
  private final Remarks remarks;

  TreatyChecks(Scenario scenario, Remarks remarks) {
    this.scenario = scenario;
    this.remarks = remarks;
  }

  void run() {
    scenario.treaties().forEach(this::treaty);
  }

  private void treaty(String id, Treaty treaty) {
    String path = "treaties." + id;
    remarks.once(path + ".parties", treaty.parties());
    BlocChecks.each(treaty.parties(), path + ".parties", remarks::actor);
    if (treaty.status() == Treaty.Status.TEMPLATE) {
      template(treaty, path);
    } else if (treaty.status() == Treaty.Status.IN_FORCE) {
      agreement(treaty, path);
    }
    dates(treaty, path);
    if (treaty.clauses().isEmpty()) {
      remarks.warning(path + ".clauses", "a treaty without clauses binds nobody to anything");
    }
    treaty
        .clauses()
        .forEach(
            (name, clause) ->
                new ClauseChecks(scenario, remarks, treaty, path + ".clauses." + name).run(clause));
  }

  private void agreement(Treaty treaty, String path) {
    if (treaty.parties().size() < 2) {
      remarks.error(
          path + ".parties",
          "a treaty needs two parties and has "
              + treaty.parties().size()
              + "; status: template is for a treaty yet to be founded");
    }
    if (treaty.founding().isPresent()) {
      remarks.warning(path + ".founding", "only a treaty with status: template is founded");
    }
  }

  private void template(Treaty treaty, String path) {
    if (!treaty.parties().isEmpty()) {
      remarks.warning(path + ".parties", "a template has no parties until it is founded");
    }
    Optional<Founding> founding = treaty.founding();
    if (founding.isEmpty()) {
      remarks.error(
          path + ".founding", "a template can never be used without candidates to found it");
      return;
    }
    List<String> candidates = founding.get().candidates();
    String place = path + ".founding.candidates";
    remarks.once(place, candidates);
    BlocChecks.each(candidates, place, remarks::state);
    long able = candidates.stream().filter(id -> !founding.get().juntasOnly() || junta(id)).count();
    if (candidates.size() < 2) {
      remarks.error(place, "a template can never be used with fewer than two candidates");
    } else if (able < 2) {
      remarks.warning(
          place,
          "only juntas may found it, and " + able + " of the candidates is one at the start");
    }
  }

  private boolean junta(String id) {
    return Optional.ofNullable(scenario.states().get(id))
            .filter(state -> state.regime() == Regime.JUNTA)
            .isPresent()
        || scenario.timeline().stream()
            .anyMatch(
                given -> given.target().equals(Optional.of(id)) && given.event() == EventKind.COUP);
  }

  private void dates(Treaty treaty, String path) {
    Header header = scenario.scenario();
    LocalDate end = header.start().plusDays(header.days());
    LocalDate since = treaty.inForce().or(treaty::signed).orElse(header.start());
    if (treaty.signed().isPresent() && since.isBefore(treaty.signed().get())) {
      remarks.warning(
          path + ".in-force", "in force before it was signed on " + treaty.signed().get());
    }
    treaty
        .expires()
        .ifPresent(
            last -> {
              if (last.isBefore(since)) {
                remarks.error(path + ".expires", "expires before it is in force on " + since);
              } else if (last.isBefore(header.start())) {
                remarks.warning(
                    path + ".expires", "is over before the first day, " + header.start());
              }
            });
    if (since.isAfter(end)) {
      remarks.warning(path + ".in-force", "begins after the last day of the run, " + end);
    }
  }
}
