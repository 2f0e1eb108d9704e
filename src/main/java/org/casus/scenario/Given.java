package org.casus.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A dated event that the run takes as given.
 *
 * @param days a length that belongs to the event, such as the time an ultimatum gives, days
 * @param troops a number of soldiers that belongs to the event, men
 */
public record Given(
    @Key("The day on which it happened.") LocalDate date,
    @Key("What happened.") EventKind event,
    @Key("Who did it.") String actor,
    @Key("Others who did it too.") List<String> with,
    @Key("To whom.") Optional<String> target,
    @Key("The bloc, treaty, mediator or body concerned.") Optional<String> object,
    @Key(value = "A length that belongs to it.", unit = "days", min = 0) OptionalInt days,
    @Key(value = "Soldiers that belong to it.", unit = "men", min = 0) OptionalInt troops,
    @Key(value = "What happened, in one sentence.", fallback = "''") String text,
    @Key("Where this is known from.") String source) {

  public Given {
    with = List.copyOf(with);
  }
}
