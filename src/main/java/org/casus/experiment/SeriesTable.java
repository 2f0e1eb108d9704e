package org.casus.experiment;

import java.util.List;

/**
 * One state variable over time in many replications of one design point.
 *
 * @param name dotted name, such as {@code NER.legitimacy}
 * @param unit unit of the values
 * @param values by replication, then by week from day 0
 */
public record SeriesTable(String name, String unit, List<double[]> values) {

  public SeriesTable {
    values = List.copyOf(values);
  }
}
