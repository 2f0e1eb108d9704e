package org.casus.scenario;

import java.time.LocalDate;
import java.util.List;

/** What must hold besides the pattern for a clause to be triggered, valid or suspended. */
public sealed interface Condition
    permits Condition.Always,
        Condition.Never,
        Condition.All,
        Condition.Any,
        Condition.Not,
        Condition.FirstUse,
        Condition.Unprovoked,
        Condition.Armed,
        Condition.Requested,
        Condition.Since,
        Condition.RegimeChanged,
        Condition.Compare {

  /** Holds always. */
  record Always() implements Condition {}

  /** Never holds. */
  record Never() implements Condition {}

  /** All of these hold. */
  record All(@Key("The conditions.") List<Condition> of) implements Condition {
    public All {
      of = List.copyOf(of);
    }
  }

  /** At least one of these holds. */
  record Any(@Key("The conditions.") List<Condition> of) implements Condition {
    public Any {
      of = List.copyOf(of);
    }
  }

  /** This does not hold. */
  record Not(@Key("The condition.") Condition of) implements Condition {}

  /** The actor of the event was the first to use force in the dispute. */
  record FirstUse() implements Condition {}

  /** The target of the event had not used force against its actor before. */
  record Unprovoked() implements Condition {}

  /** The event is one of armed force. */
  record Armed() implements Condition {}

  /** The party in need has asked. */
  record Requested() implements Condition {}

  /** The event happened on this day or later. */
  record Since(@Key("The day.") LocalDate date) implements Condition {}

  /** The rulers of a party changed since the treaty was signed. */
  record RegimeChanged(@Key("The party.") String party) implements Condition {}

  /** A state variable compared with a number. */
  record Compare(
      @Key("A variable such as NER.legitimacy, or victim.army for the one attacked.")
          String variable,
      @Key("How it is compared.") Relation is,
      @Key("The number it is compared with.") double value)
      implements Condition {}

  /** How two numbers are compared. */
  enum Relation {
    /** The variable is smaller. */
    BELOW,
    /** The variable is larger or equal. */
    AT_LEAST
  }
}
