package org.casus.experiment;

import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import org.casus.experiment.design.Grid;
import org.casus.experiment.design.SplitMix64;
import org.casus.experiment.plan.Method;

/**
 * Which levels the factors have at each design point, as a pure function of its index.
 *
 * @param points number of design points, at least 1
 * @param levels the level of each factor, by path in the order of the factors, at an index
 * @param names a short name of the point with an index, unlike that of any other
 * @param parts the methods that the design is made of
 * @param raw from the index of a design point to its index before combinations were left out
 */
public record Layout(
    List<Factor> factors,
    long points,
    LongFunction<Map<String, Object>> levels,
    LongFunction<String> names,
    List<Part> parts,
    LongUnaryOperator raw) {

  public Layout {
    factors = List.copyOf(factors);
    parts = List.copyOf(parts);
    if (points < 1) {
      throw new IllegalArgumentException("an experiment has at least one design point");
    }
  }

  /** A layout of one factor whose levels are listed, such as the what-ifs of a scenario. */
  static Layout of(List<Factor> factors, List<DesignPoint> points) {
    Grid line = new Grid(List.of(Math.max(1, points.size())));
    return new Layout(
        factors,
        points.size(),
        index -> points.get(Math.toIntExact(index)).levels(),
        index -> points.get(Math.toIntExact(index)).name(),
        List.of(new Part(Method.GRID, factors, line, index -> index)),
        index -> index);
  }

  /** The point of a part that a design point comes from; -1 where it does not. */
  public long own(Part part, long point) {
    return part.place().applyAsLong(raw.applyAsLong(point));
  }

  /**
   * The world of a design point: a number that points share when they differ in levers only, or
   * belong to one block of a design of blocks. The points of a one-at-a-time design are one block.
   */
  public long world(long point) {
    long world = 0;
    Map<String, Object> levels = this.levels.apply(point);
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      List<Factor> uncertainties =
          part.factors().stream()
              .filter(factor -> factor.role() == Factor.Role.UNCERTAINTY)
              .toList();
      long own = own(part, point);
      if (own < 0 || uncertainties.isEmpty() || part.method() == Method.ONE_AT_A_TIME) {
        continue;
      }
      if (part.blockSize() > 1) {
        world = SplitMix64.hash(SplitMix64.hash(world, i), part.block(own));
      } else {
        for (Factor factor : uncertainties) {
          world = hash(world, factor.path() + "=" + levels.get(factor.path()));
        }
      }
    }
    return world;
  }

  private static long hash(long seed, String text) {
    return text.chars().asLongStream().reduce(seed, SplitMix64::hash);
  }

  /** The indices of all design points, in order. */
  public LongStream indices() {
    return LongStream.range(0, points);
  }

  /** The factors that nobody controls, or those that somebody chooses. */
  public List<Factor> factors(Factor.Role role) {
    return factors.stream().filter(factor -> factor.role() == role).toList();
  }
}
