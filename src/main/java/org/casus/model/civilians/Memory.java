package org.casus.model.civilians;

import org.casus.model.chance.Check;

/**
 * A mean over the last weeks in which older weeks count less and less.
 *
 * <p>Assumption: weights fall by the same share each week, because one number then holds the past.
 *
 * @param weeks mean age of what is remembered, weeks, at least 1
 */
public record Memory(double weeks) {

  /** A year. */
  public static final Memory YEAR = new Memory(52);

  /** Three months. */
  public static final Memory SEASON = new Memory(13);

  /** Refuses values outside their ranges. */
  public Memory {
    Check.within("weeks", weeks, 1, Double.MAX_VALUE);
  }

  /** The mean after a week with some value. */
  public double after(double mean, double value) {
    return mean + (value - mean) / weeks;
  }
}
