package org.casus.experiment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;
import org.casus.experiment.plan.Variation.Scale;
import org.casus.scenario.Quantity;

/** The levels of a factor, as a function of a coordinate of [0, 1). */
public sealed interface Levels {

  /** Levels of a range and of a distribution have so many digits. */
  MathContext DIGITS = new MathContext(12);

  /** The largest coordinate stands for the upper end of a range itself. */
  double TOP = Math.nextDown(1.0);

  /** The level at a coordinate, as a tree: a number, a word, true or false. */
  Object at(double coordinate);

  /** What comes of the levels, by their kind. */
  default <R> R match(
      Function<Listed, R> listed, Function<Range, R> range, Function<Spread, R> spread) {
    if (this instanceof Listed values) {
      return listed.apply(values);
    }
    return this instanceof Range ends ? range.apply(ends) : spread.apply((Spread) this);
  }

  /**
   * Levels given one by one, each with an equal part of [0, 1).
   *
   * @param values at least one
   */
  record Listed(List<Object> values) implements Levels {
    public Listed {
      values = List.copyOf(values);
      if (values.isEmpty()) {
        throw new IllegalArgumentException("a factor has at least one level");
      }
    }

    @Override
    public Object at(double coordinate) {
      return values.get(Math.min(values.size() - 1, (int) (coordinate * values.size())));
    }
  }

  /**
   * Every number of a range, or every whole number.
   *
   * @param low low end; above 0 on a logarithmic scale
   * @param high high end, above the low one
   * @param whole whether only whole numbers are levels
   */
  record Range(double low, double high, Scale scale, boolean whole) implements Levels {

    @Override
    public Object at(double coordinate) {
      if (whole) {
        double width = coordinate >= TOP ? 0 : scaled(coordinate, low, high + 1);
        return coordinate >= TOP ? (Object) (long) high : (Object) (long) Math.floor(width);
      }
      return coordinate >= TOP ? high : rounded(scaled(coordinate, low, high));
    }

    /** The coordinate of a level, such as one that a file lists. */
    public double coordinate(double level) {
      if (level >= high) {
        return TOP;
      }
      double place = whole ? level + 0.5 : level;
      double top = whole ? high + 1 : high;
      return scale == Scale.LOG
          ? StrictMath.log(place / low) / StrictMath.log(top / low)
          : (place - low) / (top - low);
    }

    private double scaled(double coordinate, double from, double to) {
      return scale == Scale.LOG
          ? from * StrictMath.exp(coordinate * StrictMath.log(to / from))
          : from + coordinate * (to - from);
    }
  }

  /** A distribution; a coordinate is the probability of a smaller level. */
  record Spread(Quantity distribution) implements Levels {

    private static final double LEAST = 1e-9;

    @Override
    public Object at(double coordinate) {
      double inside = Math.min(Math.max(coordinate, LEAST), 1 - LEAST);
      return rounded(distribution.at(inside));
    }
  }

  private static double rounded(double level) {
    return new BigDecimal(level, DIGITS).doubleValue();
  }
}
