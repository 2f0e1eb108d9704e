package org.casus.experiment.plan;

import java.util.List;
import org.casus.scenario.Key;
import org.casus.scenario.ShortName;

/** What an experiment is called. */
public record Heading(
    @Key("A short name of letters, digits and hyphens.") String id,
    @Key("The question, in words.") String title,
    @Key(value = "What it is about.", fallback = "''") String description,
    @Key("Sources used throughout, by key.") List<String> sources) {

  public Heading {
    ShortName.require(id);
    sources = List.copyOf(sources);
  }
}
