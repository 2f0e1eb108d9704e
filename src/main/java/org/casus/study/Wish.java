package org.casus.study;

import java.util.ArrayList;
import java.util.List;
import org.casus.experiment.Experiment;

/**
 * What shapes the results of a study beside its scenario.
 *
 * @param replications of each design point, [1, 1e9]
 * @param seed master seed of all draws
 * @param sets changes of the scenario, each {@code path=value}
 * @param whatIfs names of the what-ifs to run beside the baseline; {@code all} for every one
 */
public record Wish(long replications, long seed, List<String> sets, List<String> whatIfs) {

  /** What is run when nothing else is said. */
  public static final Wish USUAL = new Wish(200, 1, List.of(), List.of());

  /** The name that stands for every what-if of a scenario. */
  public static final String ALL = "all";

  public Wish {
    sets = List.copyOf(sets);
    whatIfs = List.copyOf(whatIfs);
    if (replications < 1 || replications > Experiment.MOST_REPLICATIONS) {
      throw new BadInput(
          "the number of replications must be from 1 to "
              + Experiment.MOST_REPLICATIONS
              + ", not "
              + replications);
    }
  }

  /** What it changes of an experiment: its sets, and what differs from what is usual. */
  List<String> options() {
    List<String> options = new ArrayList<>(sets);
    if (replications != USUAL.replications()) {
      options.add("replications=" + replications);
    }
    if (seed != USUAL.seed()) {
      options.add("random.seed=" + seed);
    }
    return options;
  }

  /** The same with another number of replications. */
  public Wish withReplications(long number) {
    return new Wish(number, seed, sets, whatIfs);
  }

  /** The same with another seed. */
  public Wish withSeed(long number) {
    return new Wish(replications, number, sets, whatIfs);
  }
}
