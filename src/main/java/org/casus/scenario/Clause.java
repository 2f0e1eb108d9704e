package org.casus.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One clause of a treaty: who owes what to whom, when, where, and how strongly.
 *
 * <p>With no {@code on} the clause is always in force (basing, non-aggression, refrain).
 *
 * @param honour chance that the duty is wholly kept in its reference case, probability; by
 *     obligation when absent
 * @param due time to perform, days; the model's parameter when absent
 */
public record Clause(
    @Key("Parties that must act; each party when empty.") List<String> obligors,
    @Key("Parties it is owed to; the party in need when empty.") List<String> obligees,
    @Key("The patterns that trigger it; always in force when empty.") List<Trigger> on,
    @Key(value = "What must hold besides.", fallback = "always") Condition condition,
    @Key(value = "Where it reaches.", fallback = "territory") Scope scope,
    @Key("What is owed.") Obligation obligation,
    @Key(value = "How strongly the text binds.", fallback = "shall") Strength strength,
    @Key(value = "What must happen between trigger and duty.", fallback = "automatic")
        Activation activation,
    @Key(value = "What the duty does not cover.", fallback = "{}") Limits limits,
    @Key("The last day of the clause.") Optional<LocalDate> until,
    @Key(value = "Valid only while this holds.", fallback = "always") Condition validWhile,
    @Key(value = "Suspended while this holds.", fallback = "never") Condition suspendedIf,
    @Key(value = "The reference case for its reliability.", fallback = "paper") BaseRate baseRate,
    @Key(
            value = "Chance that the duty is wholly kept in its reference case.",
            unit = "probability",
            min = 0,
            max = 1)
        OptionalDouble honour,
    @Key(value = "Time to perform.", unit = "days", min = 1) OptionalDouble due) {

  public Clause {
    obligors = List.copyOf(obligors);
    obligees = List.copyOf(obligees);
    on = List.copyOf(on);
  }

  /** Whether the clause is about events of a kind: by a trigger, or as what it forbids. */
  public boolean names(EventKind kind) {
    boolean triggers = on.stream().anyMatch(trigger -> trigger.events().contains(kind));
    boolean forbids = obligation instanceof Obligation.Refrain r && r.acts().contains(kind);
    return triggers || forbids;
  }

  /** Whether the clause needs no trigger. */
  public boolean standing() {
    return on.isEmpty();
  }
}
