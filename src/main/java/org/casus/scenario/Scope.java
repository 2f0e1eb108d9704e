package org.casus.scenario;

import java.util.List;

/** Where a clause reaches. */
public sealed interface Scope
    permits Scope.Territory, Scope.MembersArea, Scope.Anywhere, Scope.Places {

  /** The territory of the party in need. */
  record Territory() implements Scope {}

  /** The territory of all parties. */
  record MembersArea() implements Scope {}

  /** Anywhere. */
  record Anywhere() implements Scope {}

  /** Named states only. */
  record Places(@Key("The states.") List<String> states) implements Scope {
    public Places {
      states = List.copyOf(states);
    }
  }
}
