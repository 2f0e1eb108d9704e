package org.casus.experiment.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.experiment.Response;
import org.casus.scenario.Problem;
import org.casus.scenario.bind.Nearest;

/**
 * What was observed in the world of one response.
 *
 * @param subject a response, or {@code response=category}
 * @param value in the unit of the response; of a category 1 when it was observed, finite
 */
public record Target(String subject, double value) {

  /** The target in a text such as {@code deaths=500}; empty where it is none. */
  public static Optional<Target> of(String text) {
    int last = text.lastIndexOf('=');
    if (last < 1) {
      return Optional.empty();
    }
    try {
      double value = Double.parseDouble(text.substring(last + 1).strip());
      return Double.isFinite(value)
          ? Optional.of(new Target(text.substring(0, last).strip(), value))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /**
   * What keeps it from being one of a response.
   *
   * @param place that the problems name
   */
  public List<Problem> problems(String place, Response response) {
    List<Problem> problems = new ArrayList<>();
    boolean categorical = response.kind() == Response.Kind.CATEGORY;
    List<String> categories = response.categories();
    if (categorical && !categories.contains(category())) {
      String message =
          "\"" + subject + "\" names no category of " + response.name() + ": " + categories;
      problems.add(Problem.error(place, message).maybe(Nearest.hint(category(), categories)));
    } else if (!categorical && !category().isEmpty()) {
      problems.add(
          Problem.error(place, response.name() + " has no categories").maybe(response.name()));
    }
    boolean share = categorical || response.kind() == Response.Kind.YES_NO;
    if (share && !(value >= 0 && value <= 1)) {
      problems.add(Problem.error(place, subject + " is 0 (no) to 1 (yes), not " + value));
    }
    return problems;
  }

  /** The name of the response. */
  public String response() {
    return subject.replaceFirst("=.*", "");
  }

  /** The category; empty for a response without any. */
  public String category() {
    return subject.substring(Math.min(subject.length(), response().length() + 1));
  }
}
