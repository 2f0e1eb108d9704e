package org.casus.experiment;

import java.util.List;

/**
 * Something that differs between design points.
 *
 * @param path dotted path of the value, or {@code what-if}
 * @param levels the levels it takes, in order
 */
public record Factor(String path, List<Object> levels) {

  /** The factor whose levels are named what-ifs. */
  public static final String WHAT_IF = "what-if";

  public Factor {
    levels = List.copyOf(levels);
  }
}
