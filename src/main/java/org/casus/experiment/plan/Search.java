package org.casus.experiment.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.scenario.Key;

/** A search for the levels of the levers that no others beat in every objective. */
public record Search(
    @Key("Responses whose mean is to be small, each a name or name=category.")
        List<String> minimize,
    @Key("Responses whose mean is to be large, each a name or name=category.")
        List<String> maximize,
    @Key(value = "Candidates of a generation.", min = 4, max = 10_000, fallback = "20")
        int population,
    @Key(
            value = "Number of generations, the first one included.",
            min = 1,
            max = 10_000,
            fallback = "10")
        int generations,
    @Key("Seed of the search; that of the experiment when absent.") Optional<Long> seed)
    implements Aim {

  public Search {
    minimize = List.copyOf(minimize);
    maximize = List.copyOf(maximize);
  }

  /** Every objective, those to be made small first. */
  public List<String> objectives() {
    return Stream.concat(minimize.stream(), maximize.stream()).toList();
  }

  /** The largest number of different candidates. */
  @Override
  public long most() {
    return (long) population * generations;
  }
}
