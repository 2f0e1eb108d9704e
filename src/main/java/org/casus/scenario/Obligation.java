package org.casus.scenario;

import java.util.List;
import java.util.Optional;

/** What a clause lets or makes a party do. */
public sealed interface Obligation
    permits Obligation.Permit,
        Obligation.Consult,
        Obligation.NonAggression,
        Obligation.Assist,
        Obligation.Defend,
        Obligation.JointAction,
        Obligation.Basing,
        Obligation.SanctionsCompliance,
        Obligation.Refrain {

  /** A right: the obligee may act on the obligor's soil. */
  record Permit(@Key("What is allowed, in words.") String what) implements Obligation {}

  /** To meet before force is used. */
  record Consult(@Key(value = "Time to meet.", unit = "days", min = 0, fallback = "14") int days)
      implements Obligation {}

  /** Not to attack the other party. */
  record NonAggression() implements Obligation {}

  /** To help by means of one's own choice. */
  record Assist(@Key("Means: arms, money, air, troops.") List<Means> means) implements Obligation {
    public Assist {
      means = List.copyOf(means);
    }
  }

  /** To fight beside the party in need. */
  record Defend(
      @Key(value = "Soldiers owed at least.", unit = "men", min = 0, fallback = "800") long troops)
      implements Obligation {}

  /** To act together against armed groups. */
  record JointAction(
      @Key("The organ in command, in words.") Optional<String> organ,
      @Key(value = "Size of the common force.", unit = "men", min = 0, fallback = "0") long troops)
      implements Obligation {}

  /** To host a foreign force. */
  record Basing(
      @Key("Where, in words.") String site,
      @Key(value = "Soldiers hosted.", unit = "men", min = 0) long troops)
      implements Obligation {}

  /** To apply the sanctions of a bloc. */
  record SanctionsCompliance(@Key("The bloc.") String bloc) implements Obligation {}

  /** Not to do certain things to the other party. */
  record Refrain(@Key("What must not be done.") List<EventKind> acts) implements Obligation {
    public Refrain {
      acts = List.copyOf(acts);
    }
  }

  /** A means of help. */
  enum Means {
    /** Weapons and ammunition. */
    ARMS,
    /** Money. */
    MONEY,
    /** Air power. */
    AIR,
    /** Soldiers. */
    TROOPS
  }
}
