package org.casus.history;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.casus.scenario.EventKind;

/**
 * What happened in one replication, and why.
 *
 * @param seed master seed of the study
 * @param replication number of the replication, from 0
 * @param days length of the run, days
 * @param events everything that happened, in order
 * @param series state variables over time
 * @param regions how it stood in the regions on a few days; empty where none were observed
 * @param draws values of the parameters that were drawn for this replication, by dotted path
 */
public record History(
    long seed,
    long replication,
    int days,
    List<CrisisEvent> events,
    List<Series> series,
    Optional<RegionHistory> regions,
    Map<String, Double> draws) {

  public History {
    events = List.copyOf(events);
    series = List.copyOf(series);
    draws = Collections.unmodifiableMap(new LinkedHashMap<>(draws));
  }

  /** A history without regions. */
  public History(
      long seed,
      long replication,
      int days,
      List<CrisisEvent> events,
      List<Series> series,
      Map<String, Double> draws) {
    this(seed, replication, days, events, series, Optional.empty(), draws);
  }

  /** The first event of a kind. */
  public Optional<CrisisEvent> first(EventKind kind) {
    return first(event -> event.kind() == kind);
  }

  /** The first event with a property. */
  public Optional<CrisisEvent> first(Predicate<CrisisEvent> property) {
    return events.stream().filter(property).findFirst();
  }

  /** All events of a kind, in order. */
  public List<CrisisEvent> all(EventKind kind) {
    return events.stream().filter(event -> event.kind() == kind).toList();
  }

  /** Whether an event of a kind happened. */
  public boolean has(EventKind kind) {
    return first(kind).isPresent();
  }
}
