package org.casus.experiment.plan;

import java.util.List;
import java.util.Optional;
import org.casus.scenario.Key;

/** A calibration: which levels of the uncertainties make histories like the targets. */
public record Calibration(
    @Key(
            "What was observed in the world, each response=value, or response=category=value with"
                + " 1 for that category.")
        List<String> targets,
    @Key(value = "Particles of a population.", min = 50, max = 100_000, fallback = "200")
        int particles,
    @Key(
            value = "The most populations, the first one included.",
            min = 1,
            max = 1000,
            fallback = "6")
        int populations,
    @Key(
            value = "Part of a population that the next tolerance would accept.",
            min = 0.01,
            max = 0.99,
            fallback = "0.5")
        double quantile,
    @Key(
            value = "The most particles that are run, those not accepted included.",
            min = 50,
            max = 1e8,
            fallback = "10000")
        long max,
    @Key("Seed of the calibration; that of the experiment when absent.") Optional<Long> seed)
    implements Aim {

  public Calibration {
    targets = List.copyOf(targets);
  }

  @Override
  public int population() {
    return particles;
  }

  @Override
  public long most() {
    return max;
  }

  /** The targets that can be read; a checked file has no others. */
  public List<Target> read() {
    return targets.stream().flatMap(text -> Target.of(text).stream()).toList();
  }
}
