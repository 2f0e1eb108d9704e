package org.casus.experiment.plan;

import java.util.List;
import org.casus.scenario.Key;
import org.casus.scenario.Shorthand;

/** The factors that a part of a design varies. */
@Shorthand(Over.Paths.class)
public sealed interface Over permits Over.All, Over.Uncertainties, Over.Levers, Over.Paths {

  /** Every factor. */
  record All() implements Over {}

  /** What nobody controls. */
  record Uncertainties() implements Over {}

  /** What somebody chooses. */
  record Levers() implements Over {}

  /** Some factors by their paths. */
  record Paths(@Key("The paths of the factors.") List<String> paths) implements Over {
    public Paths {
      paths = List.copyOf(paths);
      if (paths.isEmpty()) {
        throw new IllegalArgumentException("the list of factors is empty");
      }
    }
  }
}
