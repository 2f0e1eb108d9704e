package org.casus.experiment.plan;

import java.util.Optional;
import org.casus.scenario.Bare;
import org.casus.scenario.Key;

/**
 * How often each design point is run: a number, or until a response is known well enough.
 *
 * @param number of each point; absent when a precision decides, and then at most {@code max}
 */
@Bare("number")
public record Replications(
    @Key(value = "A fixed number; 100 when nothing is said.", min = 1, max = 1e9)
        Optional<Long> number,
    @Key(value = "Replications before which no point stops.", min = 2, max = 1e9, fallback = "10")
        long min,
    @Key(
            value = "Replications after which every point stops.",
            min = 2,
            max = 1e9,
            fallback = "1000")
        long max,
    @Key("The precision that ends the replications of a point.") Optional<Until> until) {

  /** The number of replications when nothing is said. */
  public static final long USUAL = 100;

  public Replications {
    if (number.isPresent() && until.isPresent()) {
      throw new IllegalArgumentException("give a number or until, not both");
    }
    if (max < min) {
      throw new IllegalArgumentException("max is " + max + " but must be at least min, " + min);
    }
  }

  /** A fixed number of replications. */
  public static Replications of(long number) {
    return new Replications(Optional.of(number), 10, 1000, Optional.empty());
  }

  /** The same precision with another maximum. */
  public Replications upTo(long maximum) {
    return new Replications(number, Math.min(min, maximum), maximum, until);
  }

  /** The largest number of replications of a point. */
  public long most() {
    return until.isPresent() ? max : number.orElse(USUAL);
  }

  /** The smallest number of replications of a point. */
  public long least() {
    return until.isPresent() ? min : most();
  }
}
