package org.casus.report.page;

import java.util.List;

/**
 * Everything that stands on the page of a report.
 *
 * @param subtitle what was run, in one line
 * @param description what the scenario is about; may be empty
 * @param footer version and seed, in one line
 */
public record Page(
    String title, String subtitle, String description, List<Section> sections, String footer) {
  public Page {
    sections = List.copyOf(sections);
  }
}
