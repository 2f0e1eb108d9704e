package org.casus.scenario;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

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

  /**
   * Kinds that change the world when they are given, as the same deed would. All others are noted:
   * they change it only through clauses that they trigger.
   */
  public static final Set<EventKind> MOVING =
      Collections.unmodifiableSet(
          EnumSet.of(
              EventKind.COUP,
              EventKind.REFUSAL_TO_LEAVE,
              EventKind.CLAIM,
              EventKind.CONDEMN,
              EventKind.RECOGNISE,
              EventKind.SOLIDARITY,
              EventKind.SUSPEND,
              EventKind.SANCTION_DIPLOMATIC,
              EventKind.SANCTION_ECONOMIC,
              EventKind.SANCTION_OFF,
              EventKind.SANCTION_REFUSED,
              EventKind.AID_CUT,
              EventKind.ULTIMATUM,
              EventKind.ULTIMATUM_FORCE,
              EventKind.DEADLINE_PASSED,
              EventKind.RESIST,
              EventKind.STANDBY,
              EventKind.PLEDGE,
              EventKind.MOBILISE,
              EventKind.DEPLOY,
              EventKind.BACK_DOWN,
              EventKind.DECLARE_PACT,
              EventKind.SIGN_TREATY,
              EventKind.ACCEDE,
              EventKind.DENOUNCE,
              EventKind.END_TREATY,
              EventKind.PERMIT,
              EventKind.EXIT_NOTICE,
              EventKind.EXIT,
              EventKind.BORDER_CLOSED,
              EventKind.BORDER_OPENED,
              EventKind.TALKS_CLOSED,
              EventKind.ENVOY_RECEIVED,
              EventKind.ENVOY_REFUSED,
              EventKind.RELEASE,
              EventKind.PROSECUTE,
              EventKind.EXILE,
              EventKind.HARM,
              EventKind.EXPEL_FORCE,
              EventKind.RESTORATION,
              EventKind.REPLACED));

  public Given {
    with = List.copyOf(with);
  }
}
