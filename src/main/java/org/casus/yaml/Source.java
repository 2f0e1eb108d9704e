package org.casus.yaml;

/**
 * A file that was read, word for word.
 *
 * @param name its path, as findings name it
 * @param role what it was read for
 */
public record Source(String name, String text, Role role) {

  /** What a file was read for. */
  public enum Role {
    /** A scenario, or one that another extends. */
    SCENARIO,
    /** A table that a scenario names. */
    TABLE,
    /** The outlines of the regions. */
    MAP
  }
}
