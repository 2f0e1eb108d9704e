package org.casus.scenario;

import java.util.List;

/**
 * What one actor is to another, in one direction.
 *
 * @param trade share of the first actor's trade and border economy that hangs on the second, [0, 1]
 * @param aid share of the second actor's public budget that the first pays, [0, 1]
 * @param alignment how close the first stands to the second, [-1, 1]
 */
public record Relation(
    @Key("The actor whose relation this is.") String from,
    @Key("The actor it is a relation to.") String to,
    @Key(
            value = "Share of the first actor's trade and border economy that hangs on the second.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0")
        double trade,
    @Key(
            value = "Share of the second actor's public budget that the first pays.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0")
        double aid,
    @Key(
            value = "How close the first stands to the second; negative for rivals.",
            unit = "index",
            min = -1,
            max = 1,
            fallback = "0")
        double alignment,
    @Key(
            value = "Whether the first offers itself as a sponsor in place of lost partners.",
            fallback = "false")
        boolean sponsor,
    @Key("Where the figures come from.") List<String> sources) {

  public Relation {
    sources = List.copyOf(sources);
  }
}
