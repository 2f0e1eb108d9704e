package org.casus.scenario;

import java.time.LocalDate;
import java.util.List;

/**
 * Identity, start and length of a scenario.
 *
 * @param days length of a run, days, [1, 3660]
 */
public record Header(
    @Key("A short name of letters, digits and hyphens.") String id,
    @Key("The title of reports.") String title,
    @Key(value = "What it is about.", fallback = "''") String description,
    @Key("The first day of a run.") LocalDate start,
    @Key(value = "Length of a run.", unit = "days", min = 1, max = 3660, fallback = "365") int days,
    @Key("States whose deaths by violence are counted together; the target when empty.")
        List<String> theatre,
    @Key("Sources used throughout, by key.") List<String> sources) {

  public Header {
    ShortName.require(id);
    theatre = List.copyOf(theatre);
    sources = List.copyOf(sources);
  }
}
