package org.casus.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.casus.experiment.plan.Target;
import org.casus.history.History;
import org.casus.scenario.Problem;
import org.casus.scenario.bind.Nearest;

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

  /**
   * What keeps a target from being one of this response.
   *
   * @param place that the problems name
   */
  public List<Problem> problems(String place, Target target) {
    List<Problem> problems = new ArrayList<>();
    boolean categorical = kind == Kind.CATEGORY;
    String category = target.category();
    if (categorical && !categories.contains(category)) {
      String message =
          "\"" + target.subject() + "\" names no category of " + name + ": " + categories;
      problems.add(Problem.error(place, message).maybe(Nearest.hint(category, categories)));
    } else if (!categorical && !category.isEmpty()) {
      problems.add(Problem.error(place, name + " has no categories").maybe(name));
    }
    double value = target.value();
    if ((categorical || kind == Kind.YES_NO) && !(value >= 0 && value <= 1)) {
      String message = target.subject() + " is 0 (no) to 1 (yes), not " + value;
      problems.add(Problem.error(place, message));
    }
    return problems;
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
