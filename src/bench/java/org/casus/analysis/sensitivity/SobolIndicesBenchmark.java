package org.casus.analysis.sensitivity;

import java.util.concurrent.TimeUnit;
import org.casus.experiment.design.SplitMix64;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Sobol' indices of 10 factors at 4,096 blocks with 1,000 bootstrap resamples. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 5)
@Fork(1)
public class SobolIndicesBenchmark {

  private static final int FACTORS = 10;
  private static final int BLOCKS = 4096;
  private static final int RESAMPLES = 1000;

  private final double[] means = means();

  private static double[] means() {
    SplitMix64 random = new SplitMix64(1);
    double[] means = new double[BLOCKS * (FACTORS + 2)];
    for (int i = 0; i < means.length; i++) {
      means[i] = random.below(1_000_000);
    }
    return means;
  }

  /** Indices with their intervals. */
  @Benchmark
  public SobolIndices indices() {
    return SobolIndices.of(FACTORS, means, new SobolIndices.Intervals(0.95, RESAMPLES, 1));
  }
}
