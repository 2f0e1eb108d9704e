package org.casus.scenario.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.casus.scenario.Activation;
import org.casus.scenario.Bloc;
import org.casus.scenario.Clause;
import org.casus.scenario.Founding;
import org.casus.scenario.Obligation;
import org.casus.scenario.Scenario;
import org.casus.scenario.Scope;
import org.casus.scenario.Treaty;
import org.casus.scenario.Trigger;

/** One clause: whom it names, and whether it can ever be triggered. */
final class ClauseChecks {

  private final Scenario scenario;
  private final Remarks remarks;
  private final Treaty treaty;
  private final List<String> parties;
  private final String path;

  ClauseChecks(Scenario scenario, Remarks remarks, Treaty treaty, String path) {
    this.scenario = scenario;
    this.remarks = remarks;
    this.treaty = treaty;
    this.parties =
        treaty.parties().isEmpty()
            ? treaty.founding().map(Founding::candidates).orElse(List.of())
            : treaty.parties();
    this.path = path;
  }

  void run(Clause clause) {
    people(clause.obligors(), path + ".obligors", parties);
    people(clause.obligees(), path + ".obligees", partiesAndBlocs());
    if (clause.scope() instanceof Scope.Places places) {
      String place = path + ".scope.places.states";
      remarks.once(place, places.states());
      BlocChecks.each(places.states(), place, remarks::state);
      if (places.states().isEmpty()) {
        remarks.error(place, "an empty list reaches nowhere: the clause can never be triggered");
      }
    }
    obligation(clause);
    activation(clause.activation());
    dates(clause);
    new ConditionChecks(scenario, remarks, parties).run(clause, path);
    for (int i = 0; i < clause.on().size(); i++) {
      trigger(clause, clause.on().get(i), path + ".on[" + i + "]");
    }
  }

  /** A permission may be owed to a bloc. */
  private List<String> partiesAndBlocs() {
    List<String> all = new ArrayList<>(parties);
    all.addAll(scenario.blocs().keySet());
    return all;
  }

  private void people(List<String> ids, String place, List<String> valid) {
    remarks.once(place, ids);
    BlocChecks.each(
        ids, place, (at, id) -> remarks.memberOf(at, id, "is no party of the treaty:", valid));
  }

  private void obligation(Clause clause) {
    Obligation obligation = clause.obligation();
    String place = path + ".obligation";
    if (obligation instanceof Obligation.SanctionsCompliance compliance) {
      remarks.known(
          place + ".sanctions-compliance.bloc",
          compliance.bloc(),
          "bloc",
          scenario.blocs().keySet());
    }
    if (obligation instanceof Obligation.Assist assist && assist.means().isEmpty()) {
      remarks.error(place + ".assist.means", "an empty list owes nothing");
    }
    if (obligation instanceof Obligation.Defend defend) {
      least(defend, clause.limits().maxForce(), place + ".defend.troops");
    }
    if (obligation instanceof Obligation.Refrain refrain && refrain.acts().isEmpty()) {
      remarks.error(place + ".refrain.acts", "an empty list forbids nothing");
    }
  }

  private void least(Obligation.Defend defend, long most, String place) {
    if (most > 0 && defend.troops() > most) {
      remarks.warning(
          place,
          "at least "
              + defend.troops()
              + " men are owed, but max-force is "
              + most
              + ", so no more than that are");
    }
  }

  private void activation(Activation activation) {
    if (activation instanceof Activation.Vote vote) {
      String place = path + ".activation.vote";
      Bloc bloc = scenario.blocs().get(vote.bloc());
      remarks.known(place + ".bloc", vote.bloc(), "bloc", scenario.blocs().keySet());
      if (bloc != null) {
        remarks.known(place + ".organ", vote.organ(), "organ", bloc.organs().keySet());
        new BlocChecks(scenario, remarks).rule(bloc, vote.rule(), vote.organ(), place + ".rule");
      }
    }
  }

  private void dates(Clause clause) {
    clause
        .until()
        .ifPresent(
            last -> {
              if (treaty.inForce().filter(last::isBefore).isPresent()) {
                remarks.error(path + ".until", "ends before the treaty is in force");
              } else if (last.isBefore(scenario.scenario().start())) {
                remarks.warning(path + ".until", "is over before the first day of the run");
              }
            });
  }

  private void trigger(Clause clause, Trigger trigger, String place) {
    if (trigger.events().isEmpty()) {
      remarks.error(place + ".events", "an empty list: the clause can never be triggered");
    }
    Set<String> names = new LinkedHashSet<>(Trigger.ROLES);
    names.addAll(remarks.actors());
    boolean actor = remarks.known(place + ".actor", trigger.actor(), "actor or role", names);
    boolean target = remarks.known(place + ".target", trigger.target(), "actor or role", names);
    boolean state = remarks.known(place + ".place", trigger.place(), "state or role", names);
    boolean checkable = actor && target && state && parties.size() > 1 && scope(clause);
    if (checkable && !new Reach(scenario, parties, clause).possible(trigger)) {
      remarks.error(place, "can never be triggered: " + why(clause, trigger));
    }
  }

  private static boolean scope(Clause clause) {
    return !(clause.scope() instanceof Scope.Places places) || !places.states().isEmpty();
  }

  private static String why(Clause clause, Trigger trigger) {
    String owed = clause.obligees().isEmpty() ? "a party" : "one of " + clause.obligees();
    return "no event by \""
        + trigger.actor()
        + "\" against \""
        + trigger.target()
        + "\" in \""
        + trigger.place()
        + "\" puts "
        + owed
        + " in need within its scope";
  }
}
