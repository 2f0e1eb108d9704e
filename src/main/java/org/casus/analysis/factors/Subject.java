package org.casus.analysis.factors;

import org.casus.analysis.Require;
import org.casus.experiment.Response;

/**
 * What is analysed: a response, or whether it falls into one of its categories.
 *
 * @param category one of the response's categories; empty for a response without any
 */
public record Subject(Response response, String category) {

  /** Checks that the category is one of the response. */
  public Subject {
    boolean fits =
        response.kind() == Response.Kind.CATEGORY
            ? response.categories().contains(category)
            : category.isEmpty();
    Require.that(fits, "category", category, "one of " + response.categories());
  }

  /** The number that stands for an observed value; NaN stays. */
  public double of(double value) {
    if (Double.isNaN(value) || category.isEmpty()) {
      return value;
    }
    return value == response.categories().indexOf(category) ? 1 : 0;
  }

  /** Whether its mean is a share. */
  public boolean isShare() {
    return response.kind() == Response.Kind.YES_NO || !category.isEmpty();
  }

  /** The name in files. */
  public String name() {
    return category.isEmpty() ? response.name() : response.name() + "-" + category;
  }

  /** Words for titles. */
  public String title() {
    return category.isEmpty()
        ? response.title()
        : response.title() + ": " + category.replace('-', ' ');
  }
}
