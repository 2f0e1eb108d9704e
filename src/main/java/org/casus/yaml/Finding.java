package org.casus.yaml;

import java.util.Comparator;
import org.casus.scenario.Problem;

/** A problem and where it stands; prints as {@code file:line:column path: message}. */
public record Finding(Location location, Problem problem) {

  /** By place in the file, problems of one place in the order in which they were found. */
  static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::location);

  static Finding error(Location location, String message) {
    return new Finding(location, Problem.error("", message));
  }

  /** Whether the problem stops the work. */
  public boolean isError() {
    return problem.isError();
  }

  @Override
  public String toString() {
    String warning = isError() ? "" : "warning: ";
    boolean named = problem.path().isEmpty() || location.source().equals("--set " + problem.path());
    String path = named ? "" : " " + problem.path();
    return location + path + ": " + warning + problem.text();
  }
}
