package org.casus.scenario.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.scenario.Dispute;
import org.casus.scenario.EventKind;
import org.casus.scenario.Given;
import org.casus.scenario.Problem;
import org.casus.scenario.Scenario;
import org.casus.scenario.Treaty;
import org.casus.scenario.bind.Nearest;

/** Disputes and the dated events that a run takes as given. */
final class TimelineChecks {

  private static final Set<EventKind> AGAINST_OTHERS =
      Set.of(
          EventKind.ATTACK,
          EventKind.BORDER_CROSSING,
          EventKind.ULTIMATUM,
          EventKind.ULTIMATUM_FORCE,
          EventKind.SANCTION_ECONOMIC,
          EventKind.SANCTION_DIPLOMATIC,
          EventKind.CONDEMN,
          EventKind.CLAIM);

  private static final Set<EventKind> MEASURES =
      Set.of(
          EventKind.SUSPEND,
          EventKind.SANCTION_DIPLOMATIC,
          EventKind.SANCTION_ECONOMIC,
          EventKind.SANCTION_OFF,
          EventKind.ULTIMATUM,
          EventKind.ULTIMATUM_FORCE,
          EventKind.STANDBY,
          EventKind.DEPLOY,
          EventKind.BACK_DOWN);

  /** Kinds that are told and have consequences besides: for the regions, for conditions. */
  private static final Set<EventKind> HEARD =
      Set.of(
          EventKind.DETENTION,
          EventKind.BORDER_CROSSING,
          EventKind.FORCE_LEFT,
          EventKind.JOINT_OPERATION,
          EventKind.PACT_INVOKED);

  private final Scenario scenario;
  private final Remarks remarks;
  private final LocalDate start;
  private final LocalDate end;

  TimelineChecks(Scenario scenario, Remarks remarks) {
    this.scenario = scenario;
    this.remarks = remarks;
    this.start = scenario.scenario().start();
    this.end = start.plusDays(scenario.scenario().days());
  }

  void run() {
    if (scenario.disputes().isEmpty() && scenario.armedGroups().isEmpty()) {
      remarks.warning("disputes", "nobody presses or attacks anybody: no crisis can begin");
    }
    scenario.disputes().forEach(this::dispute);
    Optional<LocalDate> latest = Optional.empty();
    for (int i = 0; i < scenario.timeline().size(); i++) {
      Given given = scenario.timeline().get(i);
      String path = "timeline[" + i + "]";
      if (latest.filter(given.date()::isBefore).isPresent()) {
        remarks.error(
            path + ".date",
            given.date()
                + " comes after "
                + latest.get()
                + " in the list: put the events in order");
      } else {
        latest = Optional.of(given.date());
      }
      given(given, path);
    }
    remarks.once("responses", scenario.responses());
  }

  private void dispute(String id, Dispute dispute) {
    String path = "disputes." + id;
    Set<String> challengers = new LinkedHashSet<>(scenario.states().keySet());
    challengers.addAll(scenario.blocs().keySet());
    remarks.known(path + ".challenger", dispute.challenger(), "state or bloc", challengers);
    remarks.state(path + ".target", dispute.target());
    if (dispute.challenger().equals(dispute.target())) {
      remarks.error(path + ".target", "a state has no dispute with itself");
    }
    if (dispute.onset().isAfter(end)) {
      remarks.error(path + ".onset", dispute.onset() + outside());
    }
  }

  private void given(Given given, String path) {
    if (given.date().isBefore(start) || given.date().isAfter(end)) {
      remarks.error(path + ".date", given.date() + outside());
    }
    remarks.actor(path + ".actor", given.actor());
    List<String> all = new ArrayList<>(given.with());
    all.add(given.actor());
    BlocChecks.each(given.with(), path + ".with", remarks::actor);
    remarks.once(path + ".with", all);
    given.target().ifPresent(target -> remarks.actor(path + ".target", target));
    given.object().ifPresent(object -> object(object, path + ".object"));
    if (given.target().filter(given.actor()::equals).isPresent()
        && AGAINST_OTHERS.contains(given.event())) {
      remarks.error(path + ".target", "\"" + given.actor() + "\" cannot do this to itself");
    }
    silent(given, path + ".event");
    boolean ultimatum =
        given.event() == EventKind.ULTIMATUM || given.event() == EventKind.ULTIMATUM_FORCE;
    if (ultimatum && given.days().isPresent() && given.days().getAsInt() < 1) {
      remarks.error(path + ".days", "the deadline must lie after the day of the ultimatum");
    }
  }

  /** An event that nothing in the model takes up is part of the chronicle and no more. */
  private void silent(Given given, String path) {
    boolean named =
        given.event() == EventKind.NOTE
            || HEARD.contains(given.event())
            || scenario.treaties().values().stream()
                .flatMap(treaty -> treaty.clauses().values().stream())
                .anyMatch(clause -> clause.names(given.event()));
    String word = given.event().name().toLowerCase(Locale.ROOT).replace('_', '-');
    if (named || given.target().equals(Optional.of(given.actor()))) {
      return;
    }
    if (!Given.MOVING.contains(given.event())) {
      remarks.warning(path, "\"" + word + "\" is told in the chronicle and changes nothing");
    } else if (MEASURES.contains(given.event()) && !presses(given)) {
      remarks.warning(
          path,
          "\""
              + given.actor()
              + "\" is the challenger of no dispute, so its \""
              + word
              + "\" is told in the chronicle and changes nothing");
    }
  }

  private boolean presses(Given given) {
    return scenario.disputes().values().stream()
        .anyMatch(
            d ->
                !remarks.actors().contains(d.challenger())
                    || d.challenger().equals(given.actor())
                    || given.with().contains(d.challenger()));
  }

  private String outside() {
    return " lies outside the run, " + start + " to " + end;
  }

  /** The thing an event is about: an actor, a dispute, a treaty, a clause, or the one held. */
  private void object(String object, String path) {
    Set<String> things = new LinkedHashSet<>(remarks.actors());
    things.addAll(scenario.disputes().keySet());
    scenario.treaties().forEach((id, treaty) -> things.addAll(names(id, treaty)));
    scenario.disputes().values().forEach(d -> d.detainee().ifPresent(things::add));
    if (!things.contains(object)) {
      Problem unknown =
          Problem.warning(path, "\"" + object + "\" names no actor, dispute, treaty or clause");
      remarks.add(unknown.maybe(Nearest.hint(object, things)));
    }
  }

  private static List<String> names(String id, Treaty treaty) {
    List<String> names = new ArrayList<>(List.of(id));
    treaty.clauses().keySet().forEach(clause -> names.add(id + "." + clause));
    return names;
  }
}
