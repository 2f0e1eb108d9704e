package org.casus.facts;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.casus.scenario.Scenario;

/** Runs many worlds, or one scenario many times; the order of the results is fixed. */
record Worlds(long seed) {

  /** Worlds of a kind, each run some times. */
  Sample sample(IntFunction<Scenario> kind, int worlds, int replications) {
    List<List<Crisis>> groups =
        IntStream.range(0, worlds)
            .parallel()
            .mapToObj(w -> group(kind.apply(w), w, replications))
            .toList();
    return new Sample(groups);
  }

  private List<Crisis> group(Scenario scenario, int world, int replications) {
    return IntStream.range(0, replications)
        .mapToObj(r -> Crisis.of(scenario, seed, (long) world * replications + r))
        .toList();
  }

  /** Replications of one scenario, in order. */
  List<Crisis> runs(Scenario scenario, int replications) {
    return IntStream.range(0, replications)
        .parallel()
        .mapToObj(r -> Crisis.of(scenario, seed, r))
        .toList();
  }
}
