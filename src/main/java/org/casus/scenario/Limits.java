package org.casus.scenario;

/** What a duty does not cover. */
public record Limits(
    @Key(value = "Soldiers owed at most; 0 for no limit.", unit = "men", min = 0, fallback = "0")
        long maxForce,
    @Key(value = "Whether help ends at the party's own border.", fallback = "false")
        boolean noOffensive,
    @Key(value = "Whether the duty is subject to each party's constitution.", fallback = "false")
        boolean subjectToConstitution,
    @Key(value = "Whether the duty is subject to the UN Security Council.", fallback = "false")
        boolean subjectToSecurityCouncil) {

  /** No limits. */
  public static final Limits NONE = new Limits(0, false, false, false);
}
