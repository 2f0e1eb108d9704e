package org.casus.analysis.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.casus.analysis.Estimate;
import org.casus.analysis.Mean;
import org.casus.analysis.Moments;
import org.casus.analysis.Proportion;
import org.casus.analysis.Require;

/**
 * The candidates that no other beats: none is at least as good in the mean of every objective and
 * better in one.
 *
 * <p>Replications are the sample: one value each, the mean over all worlds on the same chance. Two
 * candidates are compared replication by replication, by Student's interval of the difference.
 *
 * @param runs by candidate, objective and replication; NaN where it was not observed
 * @param large whether an objective is to be large, one an objective
 * @param shares whether an objective is a share, one an objective
 * @param confidence of each interval, (0, 1)
 */
public record Front(
    double[][][] runs, List<Boolean> large, List<Boolean> shares, double confidence) {

  /** Checks the lengths. */
  public Front {
    large = List.copyOf(large);
    shares = List.copyOf(shares);
    Require.that(large.size() == shares.size(), "shares", shares.size(), "one an objective");
    for (double[][] candidate : runs) {
      Require.that(candidate.length == large.size(), "runs", candidate.length, "one an objective");
    }
  }

  /** The mean of an objective over what was observed; NaN where nothing was. */
  public double mean(int candidate, int objective) {
    double[] seen = seen(runs[candidate][objective]);
    return seen.length == 0 ? Double.NaN : Moments.of(seen).mean();
  }

  /**
   * The mean of an objective with its interval.
   *
   * <p>Where a share is 0 or 1 in every replication the exact bound is taken, as if a replication
   * were a single history.
   */
  public Estimate estimate(int candidate, int objective) {
    double[] seen = seen(runs[candidate][objective]);
    Moments moments = Moments.of(seen);
    boolean extreme = moments.squares() == 0 && (moments.mean() == 0 || moments.mean() == 1);
    if (shares.get(objective) && extreme) {
      long n = moments.n();
      return new Proportion(moments.mean() == 0 ? 0 : n, n).estimate(confidence);
    }
    return Mean.student(moments, confidence);
  }

  /** Whether every objective of a candidate was observed. */
  public boolean judged(int candidate) {
    return IntStream.range(0, large.size()).noneMatch(i -> Double.isNaN(mean(candidate, i)));
  }

  /**
   * The candidates on the front, the best one by the first objective first; of those with the same
   * mean of every objective only the first.
   */
  public List<Integer> members() {
    double[][] means = new double[runs.length][];
    List<Integer> judged = new ArrayList<>();
    for (int candidate = 0; candidate < runs.length; candidate++) {
      int c = candidate;
      means[c] =
          IntStream.range(0, large.size())
              .mapToDouble(i -> large.get(i) ? -mean(c, i) : mean(c, i))
              .toArray();
      if (judged(c)) {
        judged.add(c);
      }
    }
    return judged.stream()
        .filter(
            one ->
                judged.stream()
                    .noneMatch(
                        other ->
                            beats(means[other], means[one])
                                || other < one && Arrays.equals(means[other], means[one])))
        .sorted((a, b) -> Arrays.compare(means[a], means[b]))
        .toList();
  }

  private static boolean beats(double[] other, double[] one) {
    boolean better = false;
    for (int i = 0; i < one.length; i++) {
      if (other[i] > one[i]) {
        return false;
      }
      better |= other[i] < one[i];
    }
    return better;
  }

  /**
   * How much larger an objective is for one candidate than for another, over the replications that
   * observed both; unbounded where fewer than two did.
   */
  public Estimate difference(int one, int other, int objective) {
    double[] first = runs[one][objective];
    double[] second = runs[other][objective];
    double[] differences =
        IntStream.range(0, Math.min(first.length, second.length))
            .mapToDouble(r -> first[r] - second[r])
            .filter(Double::isFinite)
            .toArray();
    boolean unseen = differences.length == 0;
    return Mean.student(unseen ? Moments.of(0) : Moments.of(differences), confidence);
  }

  /** Whether two candidates differ beyond chance in some objective. */
  public boolean apart(int one, int other) {
    return IntStream.range(0, large.size()).anyMatch(i -> !difference(one, other, i).covers(0));
  }

  /**
   * Whether a candidate off the front may belong to it: no member is better beyond chance in one
   * objective without being worse in the mean of another.
   */
  public boolean mayBelong(int candidate, List<Integer> members) {
    return judged(candidate) && members.stream().noneMatch(one -> surelyBeats(one, candidate));
  }

  private boolean surelyBeats(int one, int other) {
    boolean beyond = false;
    for (int i = 0; i < large.size(); i++) {
      Estimate difference = difference(one, other, i);
      Estimate gain = large.get(i) ? difference : difference.negated();
      if (gain.value() < 0) {
        return false;
      }
      beyond |= gain.low() > 0;
    }
    return beyond;
  }

  private static double[] seen(double[] values) {
    return Arrays.stream(values).filter(Double::isFinite).toArray();
  }
}
