package org.casus.report.words;

import java.util.List;
import org.casus.scenario.Condition;

/** Says in words what must hold. */
record ConditionWords(Names names) {

  String of(Condition condition) {
    if (condition instanceof Condition.All all) {
      return joined(all.of(), " and ");
    }
    if (condition instanceof Condition.Any any) {
      return joined(any.of(), " or ");
    }
    if (condition instanceof Condition.Not not) {
      return "not (" + of(not.of()) + ")";
    }
    if (condition instanceof Condition.Since since) {
      return "it is " + Words.date(since.date()) + " or later";
    }
    if (condition instanceof Condition.RegimeChanged changed) {
      return "the rulers of " + names.of(changed.party()) + " have changed since signature";
    }
    if (condition instanceof Condition.Compare compare) {
      return compare.variable()
          + (compare.is() == Condition.Relation.BELOW ? " is below " : " is at least ")
          + Words.number(compare.value());
    }
    return simple(condition);
  }

  private static String simple(Condition condition) {
    if (condition instanceof Condition.Always) {
      return "always";
    }
    if (condition instanceof Condition.Never) {
      return "never";
    }
    if (condition instanceof Condition.FirstUse) {
      return "the actor used force first";
    }
    if (condition instanceof Condition.Unprovoked) {
      return "it was not provoked";
    }
    if (condition instanceof Condition.Armed) {
      return "armed force was used";
    }
    if (condition instanceof Condition.Requested) {
      return "the party in need asks";
    }
    throw new IllegalArgumentException("no words for the condition " + condition);
  }

  private String joined(List<Condition> conditions, String word) {
    return String.join(word, conditions.stream().map(this::of).toList());
  }
}
