package org.casus.scenario.bind;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets the value at one path of many records; the path is taken apart only once.
 *
 * @param segments keys and positions of the path, at least one
 */
public record Setter(List<String> segments) {

  public Setter {
    segments = List.copyOf(segments);
  }

  /** The setter of a path. */
  public static Setter of(String path) {
    List<String> segments = Paths.segments(path);
    if (segments.isEmpty()) {
      throw new IllegalArgumentException(Paths.notAPath(path).toString());
    }
    return new Setter(segments);
  }

  /** The record with another value, given as a tree; checked like one read from a file. */
  public <T extends Record> Bound<T> on(T record, @Nullable Object value) {
    return Change.with(record, segments, value);
  }
}
