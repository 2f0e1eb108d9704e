package org.casus.experiment;

import java.util.List;
import java.util.Optional;
import org.casus.history.CrisisEvent;
import org.casus.history.RegionHistory;
import org.casus.history.Series;

/**
 * What is kept of one replication.
 *
 * @param milliseconds time it took to simulate and measure, milliseconds
 * @param series weekly series; empty where they are not kept
 * @param events everything that happened; empty where it is not kept
 * @param regions how it stood in the regions; empty where it is not kept
 */
public record Observation(
    Outcome outcome,
    double milliseconds,
    List<Series> series,
    List<CrisisEvent> events,
    Optional<RegionHistory> regions) {

  public Observation {
    series = List.copyOf(series);
    events = List.copyOf(events);
  }
}
