package org.casus.history;

import java.util.List;

/**
 * A state variable over time, one value every seven days from day 0.
 *
 * @param name dotted name, such as {@code NER.legitimacy}
 * @param unit unit of the values
 */
public record Series(String name, String unit, List<Double> values) {

  /** Days between two values. */
  public static final int STEP = 7;

  public Series {
    values = List.copyOf(values);
  }
}
