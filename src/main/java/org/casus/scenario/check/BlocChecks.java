package org.casus.scenario.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.casus.scenario.Bloc;
import org.casus.scenario.DecisionRule;
import org.casus.scenario.Measure;
import org.casus.scenario.Organ;
import org.casus.scenario.Scenario;

/** Blocs: members, offices, organs and the rules by which they decide. */
final class BlocChecks {

  private final Scenario scenario;
  private final Remarks remarks;

  BlocChecks(Scenario scenario, Remarks remarks) {
    this.scenario = scenario;
    this.remarks = remarks;
  }

  void run() {
    scenario.blocs().forEach(this::bloc);
  }

  private void bloc(String id, Bloc bloc) {
    String path = "blocs." + id;
    members(bloc, path);
    office(bloc, path + ".chair", bloc.chair());
    office(bloc, path + ".lead", bloc.lead());
    office(bloc, path + ".hegemon", bloc.hegemon());
    bloc.organs().forEach((name, organ) -> organ(bloc, organ, path + ".organs." + name));
    for (Measure measure : Measure.values()) {
      String place = path + ".measures." + name(measure);
      bloc.measures()
          .rule(measure)
          .ifPresent(
              rule -> {
                remarks.known(place + ".organ", rule.organ(), "organ", bloc.organs().keySet());
                rule(bloc, rule.rule(), rule.organ(), place + ".rule");
              });
    }
    partners(bloc, path);
  }

  private static String name(Measure measure) {
    return measure.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void members(Bloc bloc, String path) {
    if (bloc.members().isEmpty()) {
      remarks.error(path + ".members", "a bloc needs members");
    }
    remarks.once(path + ".members", bloc.members());
    each(bloc.members(), path + ".members", remarks::state);
    remarks.once(path + ".suspended", bloc.suspended());
    each(
        bloc.suspended(),
        path + ".suspended",
        (place, id) ->
            remarks.memberOf(place, id, "is suspended but is no member of", bloc.members()));
    if (!bloc.members().isEmpty() && bloc.suspended().containsAll(bloc.members())) {
      remarks.error(path + ".suspended", "all members are suspended: nobody can decide");
    }
  }

  private void office(Bloc bloc, String path, Optional<String> holder) {
    holder.ifPresent(id -> remarks.memberOf(path, id, "is no member of", bloc.members()));
  }

  private void organ(Bloc bloc, Organ organ, String path) {
    remarks.once(path + ".seats", organ.seats());
    each(
        organ.seats(),
        path + ".seats",
        (place, id) ->
            remarks.memberOf(place, id, "has a seat but is no member of", bloc.members()));
  }

  /** A rule that the organ of a bloc decides by. */
  void rule(Bloc bloc, DecisionRule rule, String organ, String path) {
    if (rule instanceof DecisionRule.Chair && bloc.chair().isEmpty()) {
      remarks.error(path, "the chair decides, but the bloc has no chair");
    }
    if (rule instanceof DecisionRule.Delegate delegate) {
      String place = path + ".delegate.organ";
      remarks.known(place, delegate.organ(), "organ", bloc.organs().keySet());
      if (delegate.organ().equals(organ)) {
        remarks.error(place, "an organ cannot delegate to itself");
      }
    }
    if (rule instanceof DecisionRule.Weighted weighted) {
      weighted
          .weights()
          .keySet()
          .forEach(
              id ->
                  remarks.memberOf(
                      path + ".weighted.weights." + id,
                      id,
                      "has a weight but is no member of",
                      bloc.members()));
      if (weighted.weights().values().stream().noneMatch(weight -> weight > 0)) {
        remarks.error(path + ".weighted.weights", "no member has a weight above 0");
      }
    }
  }

  private void partners(Bloc bloc, String path) {
    for (int i = 0; i < bloc.partners().size(); i++) {
      String place = path + ".partners[" + i + "].state";
      String state = bloc.partners().get(i).state();
      remarks.state(place, state);
      if (bloc.members().contains(state)) {
        remarks.warning(place, state + " is a member; partners stand outside the bloc");
      }
    }
  }

  /** Looks at each id of a list at its own place. */
  static void each(List<String> ids, String path, BiConsumer<String, String> check) {
    for (int i = 0; i < ids.size(); i++) {
      check.accept(path + "[" + i + "]", ids.get(i));
    }
  }
}
