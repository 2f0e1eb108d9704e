package org.casus.report.method;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What was asked of a method.
 *
 * @param confidence of intervals, (0, 1)
 * @param resamples of the bootstrap, at least 1
 * @param given further options by name, as text
 */
public record Options(double confidence, int resamples, Map<String, String> given) {

  /** The usual options. */
  public static final Options USUAL = new Options(0.95, 1000, Map.of());

  /** The value of interest of a search for boxes. */
  public static final String THRESHOLD = "threshold";

  /** Whether values below the threshold are of interest. */
  public static final String BELOW = "below";

  /** Number of a box on the way of PRIM. */
  public static final String BOX = "box";

  /** Share peeled at a time. */
  public static final String ALPHA = "alpha";

  /** Smallest share of all points that a box or leaf keeps. */
  public static final String MASS = "mass";

  /** The half-width that is wanted. */
  public static final String HALF_WIDTH = "half-width";

  /** The design point that is looked at. */
  public static final String POINT = "point";

  /** Whether much is good. */
  public static final String MOST = "most";

  /** The worst value that will do. */
  public static final String GOOD_ENOUGH = "good-enough";

  /** The beginning of the option that gives the target of a response. */
  public static final String TARGET = "target ";

  /** The beginning of the option that says that the mean of a response is to be large. */
  public static final String MAXIMIZE = "maximize ";

  /** Whether the candidates are those of a search that has not come to its end. */
  public static final String UNFINISHED = "unfinished";

  /** Particles of a population of a calibration. */
  public static final String PARTICLES = "particles";

  /** The most populations of a calibration. */
  public static final String POPULATIONS = "populations";

  /** Part of a population that the next tolerance would accept. */
  public static final String QUANTILE = "quantile";

  /** The most particles that a calibration runs. */
  public static final String MAX = "max";

  /** Seed of a calibration. */
  public static final String SEED = "seed";

  public Options {
    given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
  }

  /** The same with one option more. */
  public Options with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(given);
    more.put(name, value);
    return new Options(confidence, resamples, more);
  }

  OptionalDouble number(String name) {
    String text = given.get(name);
    return text == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(given.get(name));
  }

  boolean is(String name) {
    return Boolean.parseBoolean(given.getOrDefault(name, "false"));
  }
}
