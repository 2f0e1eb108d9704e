package org.casus.scenario;

import java.util.List;

/**
 * A pattern over events: what must have happened, between whom, where.
 *
 * <p>A role is {@code any}, {@code member} (a party), {@code nonmember}, {@code bloc} (any bloc),
 * {@code group} (any armed group), or the id of an actor.
 */
public record Trigger(
    @Key("The kinds of event that count.") List<EventKind> events,
    @Key(value = "Who must have done it.", fallback = "any") String actor,
    @Key(value = "To whom it must have been done.", fallback = "any") String target,
    @Key(value = "In which state it must have happened; any when absent.", fallback = "any")
        String place) {

  /** Words that stand for a role instead of naming an actor. */
  public static final List<String> ROLES = List.of("any", "member", "nonmember", "bloc", "group");

  public Trigger {
    events = List.copyOf(events);
  }
}
