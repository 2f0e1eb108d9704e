package org.casus.history;

import java.util.List;

/** Why an event happened. */
public sealed interface Reason {

  /** A quantity that entered a decision, with the words that explain it. */
  record Term(String name, double value) {}

  /**
   * An option that was weighed.
   *
   * @param utility expected utility, in stakes
   * @param probability chance with which it would be chosen before the actor's taste is known
   */
  record Option(String name, double utility, double probability) {}

  /**
   * A vote of one member.
   *
   * @param probability chance of a yes before the day's mood is known
   */
  record Ballot(String member, boolean yes, double probability) {}

  /** The file says so. */
  record Given(String text, String source) implements Reason {}

  /** An actor weighed its options and chose one. */
  record Choice(String doctrine, String chosen, List<Option> options, List<Term> terms)
      implements Reason {
    public Choice {
      options = List.copyOf(options);
      terms = List.copyOf(terms);
    }
  }

  /** An organ voted. */
  record Vote(String organ, String rule, boolean passed, List<Ballot> ballots, List<Term> terms)
      implements Reason {
    public Vote {
      ballots = List.copyOf(ballots);
      terms = List.copyOf(terms);
    }
  }

  /**
   * A clause of a treaty applies.
   *
   * @param clause {@code treaty.clause}
   * @param state where the duty now stands, such as owed
   */
  record Clause(String clause, String state, List<Term> terms) implements Reason {
    public Clause {
      terms = List.copyOf(terms);
    }
  }

  /**
   * A draw decided.
   *
   * @param probability the chance of what happened
   */
  record Chance(String what, double probability, List<Term> terms) implements Reason {
    public Chance {
      terms = List.copyOf(terms);
    }
  }

  /** It follows from the events that caused it. */
  record Consequence(String what) implements Reason {}
}
