package org.casus.experiment.plan;

import java.util.Optional;
import java.util.function.Function;

/** What an experiment looks for by candidates that depend on the outcomes of earlier ones. */
public sealed interface Aim permits Search, Calibration {

  /** Candidates that it begins with. */
  int population();

  /** The largest number of candidates. */
  long most();

  /** Its seed; that of the experiment when absent. */
  Optional<Long> seed();

  /** What comes of it, by its kind. */
  default <R> R match(Function<Search, R> search, Function<Calibration, R> calibration) {
    return this instanceof Search found
        ? search.apply(found)
        : calibration.apply((Calibration) this);
  }
}
