package org.casus.model;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.casus.model.chance.Draws;
import org.casus.model.chance.Purpose;
import org.casus.scenario.Parameters;
import org.casus.scenario.Quantity;

/**
 * The parameters of one replication: every distribution replaced by a value drawn from it.
 *
 * @param values the values drawn, by dotted path; empty when no parameter is a distribution
 */
public record ParameterDraw(Parameters parameters, Map<String, Double> values) {

  public ParameterDraw {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** Draws every parameter that is a distribution. */
  public static ParameterDraw of(Parameters parameters, Draws draws) {
    Map<String, Double> values = new LinkedHashMap<>();
    Parameters drawn = (Parameters) fixed(parameters, "parameters", draws, values);
    return new ParameterDraw(drawn, values);
  }

  private static Record fixed(Record group, String path, Draws draws, Map<String, Double> values) {
    RecordComponent[] components = group.getClass().getRecordComponents();
    Object[] arguments = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    boolean changed = false;
    try {
      for (int i = 0; i < components.length; i++) {
        Object value = components[i].getAccessor().invoke(group);
        types[i] = components[i].getType();
        arguments[i] =
            value instanceof Quantity.Fixed
                ? value
                : fixed(value, path + "." + kebab(components[i].getName()), draws, values);
        changed |= arguments[i] != value;
      }
      return changed
          ? group.getClass().getDeclaredConstructor(types).newInstance(arguments)
          : group;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + path, e);
    }
  }

  private static Object fixed(Object value, String path, Draws draws, Map<String, Double> values) {
    if (value instanceof Quantity.Fixed) {
      return value;
    }
    if (value instanceof Quantity quantity) {
      double drawn = quantity.at(draws.uniform(Purpose.PARAMETER, Draws.key(path), 0, 0, 0));
      values.put(path, drawn);
      return Quantity.of(drawn);
    }
    return value instanceof Record group ? fixed(group, path, draws, values) : value;
  }

  private static String kebab(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
