package org.casus.scenario;

/** The value of a parameter: a number, or a distribution drawn anew for each replication. */
@Shorthand(Quantity.Fixed.class)
public sealed interface Quantity
    permits Quantity.Fixed, Quantity.Uniform, Quantity.LogUniform, Quantity.Triangular {

  /** The value at a quantile. */
  double at(double quantile);

  /** The value of a fixed quantity, or the median of a distribution. */
  default double value() {
    return at(0.5);
  }

  /** The quantity as a file would write it. */
  static Quantity of(double value) {
    return new Fixed(value);
  }

  /** A number. */
  record Fixed(@Key("The number.") double number) implements Quantity {
    public Fixed {
      if (!Double.isFinite(number)) {
        throw new IllegalArgumentException(number + " is not a finite number");
      }
    }

    @Override
    public double at(double quantile) {
      return number;
    }

    @Override
    public double value() {
      return number;
    }
  }

  /** Every value of a range is equally likely. */
  record Uniform(@Key("The low end.") double low, @Key("The high end.") double high)
      implements Quantity {
    public Uniform {
      ordered(low, high);
    }

    @Override
    public double at(double quantile) {
      return low + quantile * (high - low);
    }
  }

  /** Every ratio of a positive range is equally likely. */
  record LogUniform(
      @Key(value = "The low end.", min = 0, exclusiveMin = true) double low,
      @Key(value = "The high end.", min = 0, exclusiveMin = true) double high)
      implements Quantity {
    public LogUniform {
      ordered(low, high);
      if (low <= 0) {
        throw new IllegalArgumentException("low is " + low + " but must be above 0");
      }
    }

    @Override
    public double at(double quantile) {
      return low * StrictMath.exp(quantile * StrictMath.log(high / low));
    }
  }

  /** A range with a most likely value. */
  record Triangular(
      @Key("The low end.") double low,
      @Key("The most likely value.") double mode,
      @Key("The high end.") double high)
      implements Quantity {
    public Triangular {
      ordered(low, high);
      if (mode < low || mode > high) {
        throw new IllegalArgumentException(
            "mode is " + mode + " but must lie between " + low + " and " + high);
      }
    }

    @Override
    public double at(double quantile) {
      double split = (mode - low) / (high - low);
      return quantile < split
          ? low + StrictMath.sqrt(quantile * (high - low) * (mode - low))
          : high - StrictMath.sqrt((1 - quantile) * (high - low) * (high - mode));
    }
  }

  private static void ordered(double low, double high) {
    if (!(low < high) || !Double.isFinite(low) || !Double.isFinite(high)) {
      throw new IllegalArgumentException(
          "low is " + low + " and high is " + high + "; low must be below high");
    }
  }
}
