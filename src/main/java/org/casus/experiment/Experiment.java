package org.casus.experiment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.casus.experiment.design.SplitMix64;
import org.casus.experiment.plan.Compare;
import org.casus.experiment.plan.Randomness;
import org.casus.experiment.plan.Replications;
import org.casus.experiment.plan.RunSettings;

/**
 * What is to be run: design points, replications of each, a seed, and what is measured.
 *
 * <p>A point is a pure function of its index, so that a design of any size needs no memory.
 *
 * @param layout factors, and their levels at each design point
 * @param design the design point with an index from 0; throws {@link InfeasiblePoint} where the
 *     levels do not fit together
 * @param rule how often each point is run
 * @param random seed, and what points have in common
 * @param responses names of what is measured; everything when empty
 * @param compare how points are compared with their baseline
 * @param run how it is run, which changes no result
 * @param exploration what decides further points from outcomes; absent where all are known
 */
public record Experiment(
    String id,
    String title,
    Layout layout,
    LongFunction<DesignPoint> design,
    Replications rule,
    Randomness random,
    List<String> responses,
    Compare compare,
    RunSettings run,
    Optional<Exploration> exploration) {

  /** The largest number of replications of a point. */
  public static final long MOST_REPLICATIONS = 1_000_000_000;

  public Experiment {
    responses = List.copyOf(responses);
    if (rule.most() < 1 || rule.most() > MOST_REPLICATIONS) {
      throw new IllegalArgumentException(
          "replications must be a whole number from 1 to 1000000000, not " + rule.most());
    }
    Math.multiplyExact(layout.points(), rule.most());
  }

  /** An experiment over points that are at hand, each with a fixed number of replications. */
  public static Experiment of(
      String id,
      String title,
      List<Factor> factors,
      List<DesignPoint> points,
      long replications,
      long seed,
      List<String> responses) {
    List<DesignPoint> copy = List.copyOf(points);
    return new Experiment(
        id,
        title,
        Layout.of(factors, copy),
        index -> copy.get(Math.toIntExact(index)),
        Replications.of(replications),
        Randomness.keyed(seed),
        responses,
        Compare.USUAL,
        RunSettings.USUAL,
        Optional.empty());
  }

  /** What differs between points. */
  public List<Factor> factors() {
    return layout.factors();
  }

  /** Number of design points, at least 1. */
  public long points() {
    return layout.points();
  }

  /** The same with another number of replications of each point, or with another maximum. */
  public Experiment withReplications(long number) {
    return withRule(rule.until().isPresent() ? rule.upTo(number) : Replications.of(number));
  }

  /** The design point with an index. */
  public DesignPoint point(long index) {
    return design.apply(index);
  }

  /** The level of each factor at a design point, by path. */
  public Map<String, Object> levels(long index) {
    return layout.levels().apply(index);
  }

  /** A short name of a design point. */
  public String name(long index) {
    return layout.names().apply(index);
  }

  /** The largest number of replications of a point. */
  public long replications() {
    return rule.most();
  }

  /** Master seed. */
  public long seed() {
    return random.seed();
  }

  /** The seed of the draws of a design point. */
  public long seed(long point) {
    return switch (random.common()) {
      case EVENT_KEYED, REPLICATION -> random.seed();
      case WITHIN_WORLD -> SplitMix64.hash(random.seed(), layout.world(point));
      case INDEPENDENT -> SplitMix64.hash(random.seed(), point);
    };
  }

  /** The number of the draw behind a run: runs with the same number meet the same chance. */
  public long draw(long point, long replication) {
    return SplitMix64.hash(seed(point), replication);
  }

  /** The largest number of replications of all points together. */
  public long runs() {
    return points() * replications();
  }

  /**
   * The design point of a run. Runs go through all points with one replication before the next, so
   * that a study stopped at any time is balanced.
   */
  public long pointOf(long run) {
    return run % points();
  }

  /** The replication of a run. */
  public long replicationOf(long run) {
    return run / points();
  }

  /** The same with a seed of its own for each point. */
  public Experiment withOwnChance() {
    Randomness own = new Randomness(random.seed(), Randomness.Sharing.INDEPENDENT);
    return new Experiment(
        id, title, layout, design, rule, own, responses, compare, run, exploration);
  }

  /** The same with another rule for replications. */
  public Experiment withRule(Replications other) {
    return new Experiment(
        id, title, layout, design, other, random, responses, compare, run, exploration);
  }
}
