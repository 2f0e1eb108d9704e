package org.casus.report.words;

import java.util.ArrayList;
import java.util.List;
import org.casus.scenario.Activation;
import org.casus.scenario.Clause;
import org.casus.scenario.Limits;
import org.casus.scenario.Obligation;
import org.casus.scenario.Scope;
import org.casus.scenario.Trigger;

/** Says in words what a clause owes, when, where and how strongly. */
public record ClauseWords(Names names) {

  /** Who owes it to whom. */
  public String parties(Clause clause) {
    String from = clause.obligors().isEmpty() ? "each party" : names.of(clause.obligors());
    String others = clause.standing() ? "the others" : "the party in need";
    String to = clause.obligees().isEmpty() ? others : names.of(clause.obligees());
    return from + " to " + to;
  }

  /** What triggers it, with the conditions besides. */
  public String trigger(Clause clause) {
    if (clause.standing()) {
      return "always in force";
    }
    ConditionWords conditions = new ConditionWords(names);
    String events = String.join("; or ", clause.on().stream().map(this::trigger).toList());
    String condition = conditions.of(clause.condition());
    return condition.equals("always") ? events : events + "; if " + condition;
  }

  private String trigger(Trigger trigger) {
    List<String> kinds = trigger.events().stream().map(kind -> names.measure(kind.name())).toList();
    String place = trigger.place().equals("any") ? "" : " in " + role(trigger.place());
    return String.join(" or ", kinds)
        + " by "
        + role(trigger.actor())
        + " against "
        + role(trigger.target())
        + place;
  }

  private String role(String role) {
    return switch (role) {
      case "any" -> "anybody";
      case "member" -> "a party";
      case "nonmember" -> "a non-party";
      case "bloc" -> "a bloc";
      case "group" -> "an armed group";
      default -> names.of(role);
    };
  }

  /** What is owed. */
  public String obligation(Obligation obligation) {
    return obligation.match(new ObligationWords(names));
  }

  /** What has to happen between trigger and duty. */
  public String activation(Activation activation) {
    if (activation instanceof Activation.Automatic) {
      return "at once";
    }
    if (activation instanceof Activation.OnRequest) {
      return "on request";
    }
    if (activation instanceof Activation.Consultation consultation) {
      return "after a meeting within " + Words.count(consultation.days(), "day", "days");
    }
    if (activation instanceof Activation.Vote vote) {
      return "by vote of "
          + names.of(vote.bloc())
          + ", "
          + names.organ(vote.bloc(), vote.organ())
          + ": "
          + RuleWords.of(vote.rule());
    }
    throw new IllegalArgumentException("no words for the activation " + activation);
  }

  /** Where it reaches. */
  public String scope(Scope scope) {
    if (scope instanceof Scope.Territory) {
      return "territory of the party in need";
    }
    if (scope instanceof Scope.MembersArea) {
      return "territory of all parties";
    }
    if (scope instanceof Scope.Anywhere) {
      return "anywhere";
    }
    if (scope instanceof Scope.Places places) {
      return names.of(places.states());
    }
    throw new IllegalArgumentException("no words for the scope " + scope);
  }

  /** What it does not cover, until when it runs, and what suspends it; empty without limits. */
  public String limits(Clause clause) {
    ConditionWords conditions = new ConditionWords(names);
    List<String> words = new ArrayList<>();
    Limits limits = clause.limits();
    if (limits.maxForce() > 0) {
      words.add("at most " + Words.count(limits.maxForce(), "soldier", "soldiers"));
    }
    if (limits.noOffensive()) {
      words.add("not beyond its own border");
    }
    if (limits.subjectToConstitution()) {
      words.add("subject to each constitution");
    }
    if (limits.subjectToSecurityCouncil()) {
      words.add("subject to the UN Security Council");
    }
    clause.until().ifPresent(day -> words.add("until " + Words.date(day)));
    String valid = conditions.of(clause.validWhile());
    String suspended = conditions.of(clause.suspendedIf());
    if (!valid.equals("always")) {
      words.add("only while " + valid);
    }
    if (!suspended.equals("never")) {
      words.add("suspended while " + suspended);
    }
    return String.join("; ", words);
  }
}
