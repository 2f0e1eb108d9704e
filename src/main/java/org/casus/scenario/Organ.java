package org.casus.scenario;

import java.util.List;

/**
 * A body within a bloc that decides.
 *
 * @param seats members that sit in it; all members when empty
 * @param quorum share of the seats that must attend, [0, 1]
 */
public record Organ(
    @Key("Members that sit in it; all members when empty.") List<String> seats,
    @Key(
            value = "Share of the seats that must attend.",
            unit = "share",
            min = 0,
            max = 1,
            fallback = "0.5")
        double quorum) {

  public Organ {
    seats = List.copyOf(seats);
  }
}
