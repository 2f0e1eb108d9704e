package org.casus.scenario.check;

import java.time.LocalDate;
import java.util.List;
import org.casus.scenario.Clause;
import org.casus.scenario.Condition;
import org.casus.scenario.Scenario;

/** The conditions of a clause: whom they name, and whether they can hold at all. */
final class ConditionChecks {

  private final Scenario scenario;
  private final Remarks remarks;
  private final List<String> parties;

  ConditionChecks(Scenario scenario, Remarks remarks, List<String> parties) {
    this.scenario = scenario;
    this.remarks = remarks;
    this.parties = parties;
  }

  void run(Clause clause, String path) {
    names(clause.condition(), path + ".condition");
    names(clause.validWhile(), path + ".valid-while");
    names(clause.suspendedIf(), path + ".suspended-if");
    if (never(clause.condition())) {
      remarks.error(path + ".condition", "never holds: the clause can never be triggered");
    }
    if (never(clause.validWhile())) {
      remarks.error(path + ".valid-while", "never holds: the clause is never valid");
    }
    if (always(clause.suspendedIf())) {
      remarks.error(path + ".suspended-if", "always holds: the clause is always suspended");
    }
  }

  private void names(Condition condition, String path) {
    if (condition instanceof Condition.All all) {
      list(all.of(), path + ".all");
    } else if (condition instanceof Condition.Any any) {
      list(any.of(), path + ".any");
    } else if (condition instanceof Condition.Not not) {
      names(not.of(), path + ".not");
    } else if (condition instanceof Condition.RegimeChanged changed) {
      remarks.memberOf(
          path + ".regime-changed", changed.party(), "is no party of the treaty:", parties);
    } else if (condition instanceof Condition.Compare compare) {
      int dot = compare.variable().lastIndexOf('.');
      String who = dot < 0 ? "victim" : compare.variable().substring(0, dot);
      if (!who.equals("victim")) {
        remarks.state(path + ".compare.variable", who);
      }
    }
  }

  private void list(List<Condition> conditions, String path) {
    if (conditions.isEmpty()) {
      remarks.error(path, "an empty list of conditions");
    }
    for (int i = 0; i < conditions.size(); i++) {
      names(conditions.get(i), path + ".of[" + i + "]");
    }
  }

  private boolean never(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.of().stream().anyMatch(this::never);
    }
    if (condition instanceof Condition.Any any) {
      return !any.of().isEmpty() && any.of().stream().allMatch(this::never);
    }
    if (condition instanceof Condition.Not not) {
      return always(not.of());
    }
    LocalDate start = scenario.scenario().start();
    return condition instanceof Condition.Never
        || (condition instanceof Condition.Since since
            && since.date().isAfter(start.plusDays(scenario.scenario().days())));
  }

  private boolean always(Condition condition) {
    if (condition instanceof Condition.All all) {
      return !all.of().isEmpty() && all.of().stream().allMatch(this::always);
    }
    if (condition instanceof Condition.Any any) {
      return any.of().stream().anyMatch(this::always);
    }
    if (condition instanceof Condition.Not not) {
      return never(not.of());
    }
    return condition instanceof Condition.Always
        || (condition instanceof Condition.Since since
            && !since.date().isAfter(scenario.scenario().start()));
  }
}
