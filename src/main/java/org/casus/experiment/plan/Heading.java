package org.casus.experiment.plan;

import java.util.List;
import org.casus.scenario.Key;

/** What an experiment is called. */
public record Heading(
    @Key("A short name of letters, digits and hyphens.") String id,
    @Key("The question, in words.") String title,
    @Key(value = "What it is about.", fallback = "''") String description,
    @Key("Sources used throughout, by key.") List<String> sources) {

  public Heading {
    if (!id.matches("[A-Za-z0-9][A-Za-z0-9-]*")) {
      throw new IllegalArgumentException(
          "id \"" + id + "\" may hold letters, digits and hyphens only");
    }
    sources = List.copyOf(sources);
  }
}
