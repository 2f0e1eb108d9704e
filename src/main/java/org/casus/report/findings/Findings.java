package org.casus.report.findings;

import java.util.Optional;
import org.casus.experiment.OutcomeTable;
import org.casus.experiment.RegionMeans;
import org.casus.experiment.SeriesTable;
import org.casus.history.History;
import org.casus.report.words.Words;
import org.casus.scenario.RegionMap;
import org.casus.scenario.Scenario;
import org.casus.scenario.WhatIf;

/**
 * Everything that a report is made of.
 *
 * @param scenario of the baseline
 * @param outcomes of all design points; the first is the baseline, the others are what-ifs
 * @param series of the baseline, read one after another
 * @param histories replications of the baseline whose events were kept, read one after another;
 *     there may be none
 * @param typical the replication that {@link Typical} chooses, where it could be replayed
 * @param map outlines of the regions; none where the scenario has no map
 * @param regions means of the regions of the baseline; empty where none were kept
 */
public record Findings(
    Scenario scenario,
    OutcomeTable outcomes,
    Iterable<SeriesTable> series,
    Iterable<History> histories,
    Optional<History> typical,
    RunFacts facts,
    RegionMap map,
    Optional<RegionMeans> regions) {

  /** Findings without regions. */
  public Findings(
      Scenario scenario,
      OutcomeTable outcomes,
      Iterable<SeriesTable> series,
      Iterable<History> histories,
      Optional<History> typical,
      RunFacts facts) {
    this(scenario, outcomes, series, histories, typical, facts, RegionMap.NONE, Optional.empty());
  }

  /**
   * The question of a what-if, or its name where it asks none.
   *
   * @param point number of the design point, from 0
   */
  public String title(int point) {
    String name = outcomes.points().get(point);
    WhatIf whatIf = scenario.whatIfs().get(name);
    return whatIf == null ? Words.spoken(name) : whatIf.title();
  }
}
