package org.casus.scenario;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A treaty, a declaration, or the template of a treaty that states may found. */
public record Treaty(
    @Key("The title used in sentences.") String title,
    @Key("The parties; empty for a template.") List<String> parties,
    @Key(value = "Whether it stands, waits to be founded, or is left out.", fallback = "in-force")
        Status status,
    @Key(value = "Treaty or declaration.", fallback = "treaty") Instrument instrument,
    @Key(
            value =
                "Whether others may accede: those named as founders, and friends of the party that"
                    + " is pressed.",
            fallback = "false")
        boolean open,
    @Key("The day of signature.") Optional<LocalDate> signed,
    @Key("The first day in force; the first day of the run when absent.")
        Optional<LocalDate> inForce,
    @Key("The last day in force.") Optional<LocalDate> expires,
    @Key(
            value =
                "Time from a denunciation to the end, and from the closing of a base to its"
                    + " departure; a year and the model's parameter when absent.",
            unit = "days",
            min = 0)
        OptionalInt notice,
    @Key("Who may found it, for a template.") Optional<Founding> founding,
    @Key("The clauses by id.") Map<String, Clause> clauses,
    @Key("Where the text comes from.") List<String> sources) {

  public Treaty {
    parties = List.copyOf(parties);
    clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
    sources = List.copyOf(sources);
  }

  /** Whether a treaty binds, could be founded, or is left out. */
  public enum Status {
    /** It binds its parties. */
    IN_FORCE,
    /** It binds nobody until founded in the course of a run. */
    TEMPLATE,
    /** It is left out of the run, as if never written. */
    VOID
  }

  /** The form of an agreement. */
  public enum Instrument {
    /** A treaty. */
    TREATY,
    /** A public declaration. */
    DECLARATION
  }
}
