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

  /**
   * One function for each obligation, so that a new one fails to compile where it is not handled.
   *
   * @param <T> what the functions return
   */
  interface Cases<T> {

    /** Returns the result for a right. */
    T permit(Permit owed);

    /** Returns the result for a duty to meet. */
    T consult(Consult owed);

    /** Returns the result for a promise not to attack. */
    T nonAggression(NonAggression owed);

    /** Returns the result for help by any means. */
    T assist(Assist owed);

    /** Returns the result for a duty to fight. */
    T defend(Defend owed);

    /** Returns the result for joint action. */
    T jointAction(JointAction owed);

    /** Returns the result for a base. */
    T basing(Basing owed);

    /** Returns the result for sanctions of a bloc. */
    T sanctionsCompliance(SanctionsCompliance owed);

    /** Returns the result for acts that are forbidden. */
    T refrain(Refrain owed);
  }

  /** Returns the result of the function for this obligation. */
  <T> T match(Cases<T> cases);

  /** A right: the obligee may act on the obligor's soil. */
  record Permit(@Key("What is allowed, in words.") String what) implements Obligation {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.permit(this);
    }
  }

  /** To meet before force is used. */
  record Consult(@Key(value = "Time to meet.", unit = "days", min = 0, fallback = "14") int days)
      implements Obligation {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.consult(this);
    }
  }

  /** Not to attack the other party. */
  record NonAggression() implements Obligation {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.nonAggression(this);
    }
  }

  /** To help by means of one's own choice. */
  record Assist(@Key("Means: arms, money, air, troops.") List<Means> means) implements Obligation {
    public Assist {
      means = List.copyOf(means);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.assist(this);
    }
  }

  /** To fight beside the party in need. */
  record Defend(
      @Key(value = "Soldiers owed at least.", unit = "men", min = 0, fallback = "800") long troops)
      implements Obligation {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.defend(this);
    }
  }

  /** To act together against armed groups. */
  record JointAction(
      @Key("The organ in command, in words.") Optional<String> organ,
      @Key(value = "Size of the common force.", unit = "men", min = 0, fallback = "0") long troops)
      implements Obligation {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.jointAction(this);
    }
  }

  /** To host a foreign force. */
  record Basing(
      @Key("Where, in words.") String site,
      @Key(value = "Soldiers hosted.", unit = "men", min = 0) long troops)
      implements Obligation {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.basing(this);
    }
  }

  /** To apply the sanctions of a bloc. */
  record SanctionsCompliance(@Key("The bloc.") String bloc) implements Obligation {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.sanctionsCompliance(this);
    }
  }

  /** Not to do certain things to the other party. */
  record Refrain(@Key("What must not be done.") List<EventKind> acts) implements Obligation {
    public Refrain {
      acts = List.copyOf(acts);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.refrain(this);
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
