package org.casus.report.method;

import java.util.List;
import java.util.Optional;
import org.casus.analysis.factors.Inputs;
import org.casus.analysis.factors.Observed;

/** One method of analysis. */
public interface Analysis {

  /** Its name, in kebab case. */
  String name();

  /** Its version, raised when the same outcomes give other numbers. */
  default int version() {
    return 1;
  }

  /** What it answers, in a clause. */
  String question();

  /**
   * Why it does not fit a study; empty when it does.
   *
   * @param replications largest number of replications of a design point
   */
  Optional<String> misfit(Inputs inputs, int replications);

  /** What it says. */
  Result of(Inputs inputs, List<Observed> observed, Options options);
}
