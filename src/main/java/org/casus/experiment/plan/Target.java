package org.casus.experiment.plan;

import java.util.Optional;

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

  /** The name of the response. */
  public String response() {
    return subject.replaceFirst("=.*", "");
  }

  /** The category; empty for a response without any. */
  public String category() {
    return subject.substring(Math.min(subject.length(), response().length() + 1));
  }
}
