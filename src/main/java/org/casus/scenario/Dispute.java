package org.casus.scenario;

import java.time.LocalDate;
import java.util.Optional;

/** A dispute: who presses whom, since when, for what. */
public record Dispute(
    @Key("The bloc or state that makes the demand.") String challenger,
    @Key("The state whose rulers are pressed.") String target,
    @Key(value = "What it is about.", fallback = "unconstitutional-change") Issue issue,
    @Key("The day of the trigger.") LocalDate onset,
    @Key("What is demanded, in words.") String demand,
    @Key("The leader held by those in power, if any.") Optional<String> detainee,
    @Key(value = "Whether a lawful claimant asks for the intervention.", fallback = "false")
        boolean claimantConsents,
    @Key(value = "Whether the United Nations back the use of force.", fallback = "false")
        boolean unBacking,
    @Key(
            value = "What conceding costs those in power, when an exit is offered to them.",
            unit = "share of the full cost",
            min = 0,
            max = 1,
            fallback = "1")
        double exitCost,
    @Key(
            value = "Whether it begins only when soldiers overthrow the government of the target.",
            fallback = "false")
        boolean afterCoup) {

  /** What a dispute is about. */
  public enum Issue {
    /** Power taken or kept against the constitution. */
    UNCONSTITUTIONAL_CHANGE,
    /** A claim of one state on another: territory, policy, people. */
    CLAIM
  }
}
