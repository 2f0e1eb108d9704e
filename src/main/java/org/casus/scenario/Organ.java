package org.casus.scenario;

import java.util.List;
import java.util.Optional;

/**
 * A body within a bloc that decides.
 *
 * @param name what it is called in texts
 * @param seats members that sit in it; all members when empty
 * @param quorum share of the seats that must attend, [0, 1]
 */
public record Organ(
    @Key("What it is called in texts; its id in plain words when absent.") Optional<String> name,
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
