package org.casus.scenario;

import java.util.List;

/**
 * How a treaty template can become a treaty in the course of a run.
 *
 * @param candidates states that may found it together; at least two
 */
public record Founding(
    @Key("States that may found it; all must accept.") List<String> candidates,
    @Key(value = "Whether states under soldiers only may found it.", fallback = "false")
        boolean juntasOnly,
    @Key(
            value = "Whether the clauses bind as a declaration until the treaty is signed.",
            fallback = "true")
        boolean declarationFirst) {

  public Founding {
    candidates = List.copyOf(candidates);
  }
}
