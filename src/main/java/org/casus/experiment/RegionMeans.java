package org.casus.experiment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How it stood in every region on a few days, as means over replications of one design point.
 *
 * @param replications number of replications behind the means
 * @param regions ids of the regions, in the order of the values
 * @param days days of the run, in order
 * @param means for each measure and each of the days, the mean of every region
 * @param flows displaced people on the last day
 */
public record RegionMeans(
    long replications,
    List<String> regions,
    List<Integer> days,
    Map<String, List<List<Double>>> means,
    List<Flow> flows) {

  public RegionMeans {
    regions = List.copyOf(regions);
    days = List.copyOf(days);
    means = Collections.unmodifiableMap(new LinkedHashMap<>(means));
    flows = List.copyOf(flows);
  }

  /**
   * Displaced people of one state in another, or in their own.
   *
   * @param persons mean over all replications, those without any included
   */
  public record Flow(String from, String to, double persons) {}
}
