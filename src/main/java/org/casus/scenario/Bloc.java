package org.casus.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A regional organisation with its charter.
 *
 * @param ultimatumDays time an ultimatum gives, days, at least 1
 * @param plannedForce size of the force it would send, men
 * @param exitNotice days between notice and the end of obligations
 * @param compliance probability that a member applies a sanction it is bound to, [0, 1]
 */
public record Bloc(
    @Key("The name used in sentences.") String name,
    @Key("Its members.") List<String> members,
    @Key("Members without a vote.") List<String> suspended,
    @Key(value = "Whether suspended members count in the denominator.", fallback = "false")
        boolean suspendedInDenominator,
    @Key("The member in the chair, which sets the agenda.") Optional<String> chair,
    @Key("The member that would lead a force; may propose as the chair does.")
        Optional<String> lead,
    @Key("The member with the weight of a regional power.") Optional<String> hegemon,
    @Key("The bodies that decide.") Map<String, Organ> organs,
    @Key("Which organ decides each measure and how.") Measures measures,
    @Key(value = "Time an ultimatum gives.", unit = "days", min = 1, fallback = "7")
        int ultimatumDays,
    @Key(value = "Size of the force it would send.", unit = "men", min = 0, fallback = "5000")
        long plannedForce,
    @Key("States outside that would act beside it.") List<Partner> partners,
    @Key(
            value = "Days from a notice of exit to the end of obligations.",
            unit = "days",
            min = 0,
            fallback = "365")
        int exitNotice,
    @Key(
            value = "Probability that a member applies a sanction it is bound to.",
            unit = "probability",
            min = 0,
            max = 1,
            fallback = "0.85")
        double compliance,
    @Key(
            value = "Weight of its condemnation in the isolation of a target.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.2")
        double voice,
    @Key("Where the rules come from.") List<String> sources) {

  public Bloc {
    members = List.copyOf(members);
    suspended = List.copyOf(suspended);
    organs = Collections.unmodifiableMap(new LinkedHashMap<>(organs));
    partners = List.copyOf(partners);
    sources = List.copyOf(sources);
  }
}
