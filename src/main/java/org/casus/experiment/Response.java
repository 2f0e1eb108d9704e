package org.casus.experiment;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.casus.history.History;

/**
 * Something measured at the end of a replication.
 *
 * <p>A value that was not observed, such as the day of an event that did not happen, is {@code
 * NaN}. A category is the index of its name in {@link #categories()}.
 *
 * @param name kebab-case name, as in files and columns
 * @param title words for titles and axes
 * @param unit unit of the value, empty for a yes or no and for a category
 * @param definition one sentence that says exactly what is measured
 * @param categories names of the categories; empty unless the kind is CATEGORY
 */
public record Response(
    String name,
    String title,
    String unit,
    Kind kind,
    String definition,
    List<String> categories,
    ToDoubleFunction<History> measure) {

  public Response {
    categories = List.copyOf(categories);
  }

  /** What sort of value a response has. */
  public enum Kind {
    /** 1 for yes, 0 for no. */
    YES_NO,
    /** The index of a category. */
    CATEGORY,
    /** A day, not observed where the event did not happen. */
    DAY,
    /** A number. */
    NUMBER
  }
}
