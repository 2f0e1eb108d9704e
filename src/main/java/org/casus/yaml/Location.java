package org.casus.yaml;

/**
 * Where a value stands.
 *
 * @param source the file, or the option of the command line that gave the value
 * @param line line from 1; 0 for the source as a whole
 * @param column column from 1; 0 for the source as a whole
 */
public record Location(String source, int line, int column) implements Comparable<Location> {

  /** A source as a whole. */
  public static Location of(String source) {
    return new Location(source, 0, 0);
  }

  @Override
  public int compareTo(Location other) {
    int bySource = source.compareTo(other.source);
    if (bySource != 0) {
      return bySource;
    }
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return line == 0 ? source : source + ":" + line + ":" + column;
  }
}
