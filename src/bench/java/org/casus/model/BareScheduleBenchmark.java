package org.casus.model;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The floor under every speed that is reported: a year of days on a MASON schedule with ten phases
 * that do nothing. A replication cannot be faster than this.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class BareScheduleBenchmark {

  private static final int DAYS = 365;
  private static final int PHASES = 10;

  /** Years a second. */
  @Benchmark
  public double year() {
    SimState state = new SimState(1);
    state.start();
    Steppable nothing = ignored -> {};
    for (int phase = 0; phase < PHASES; phase++) {
      state.schedule.scheduleRepeating(0.0, phase, nothing);
    }
    while (state.schedule.getSteps() < DAYS && state.schedule.step(state)) {
      continue;
    }
    state.finish();
    return state.schedule.getTime();
  }
}
