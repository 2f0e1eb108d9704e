package org.casus.report.section;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.report.words.Words;
import org.casus.scenario.Evidence;
import org.casus.scenario.Grade;
import org.casus.scenario.Key;
import org.casus.scenario.Parameters;
import org.casus.scenario.Quantity;

/** Reads the parameters in force, with their defaults and evidence, from the scenario's records. */
final class ParameterRows {

  /**
   * One parameter.
   *
   * @param group key of its submodel
   * @param path dotted path
   * @param value in force, in words
   * @param fallback default, in words
   * @param overridden whether the scenario gives another value than the default
   */
  record ParameterRow(
      String group,
      String path,
      String meaning,
      String value,
      String fallback,
      String unit,
      Optional<Evidence> evidence,
      boolean overridden) {

    boolean graded(Grade grade) {
      return evidence.map(found -> found.grade() == grade).orElse(false);
    }
  }

  private ParameterRows() {}

  /** Every parameter, in the order of the submodels. */
  static List<ParameterRow> of(Parameters parameters) {
    List<ParameterRow> rows = new ArrayList<>();
    for (RecordComponent group : Parameters.class.getRecordComponents()) {
      Object values = value(group, parameters);
      for (RecordComponent component : group.getType().getRecordComponents()) {
        rows.add(row(group, component, value(component, values)));
      }
    }
    return rows;
  }

  /** The meaning of a submodel's parameters, by its key. */
  static String meaning(String group) {
    for (RecordComponent component : Parameters.class.getRecordComponents()) {
      Key key = component.getAnnotation(Key.class);
      if (component.getName().equals(group) && key != null) {
        return key.value();
      }
    }
    return group;
  }

  private static ParameterRow row(RecordComponent group, RecordComponent component, Object value) {
    Key key = component.getAnnotation(Key.class);
    Evidence evidence = component.getAnnotation(Evidence.class);
    String fallback = key == null ? "" : key.fallback();
    return new ParameterRow(
        group.getName(),
        "parameters." + Words.kebab(group.getName()) + "." + Words.kebab(component.getName()),
        key == null ? Words.split(component.getName()) : key.value(),
        words(value),
        number(fallback),
        key == null ? "" : key.unit(),
        Optional.ofNullable(evidence),
        !isDefault(value, fallback));
  }

  private static String number(String fallback) {
    try {
      return Words.number(Double.parseDouble(fallback));
    } catch (NumberFormatException e) {
      return fallback;
    }
  }

  private static boolean isDefault(Object value, String fallback) {
    if (!(value instanceof Quantity.Fixed fixed)) {
      return value.toString().equals(fallback);
    }
    try {
      return fixed.number() == Double.parseDouble(fallback);
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static String words(Object value) {
    if (value instanceof Quantity.Fixed fixed) {
      return Words.number(fixed.number());
    }
    if (value instanceof Quantity.Uniform range) {
      return "uniform, " + range(range.low(), range.high());
    }
    if (value instanceof Quantity.LogUniform range) {
      return "log-uniform, " + range(range.low(), range.high());
    }
    if (value instanceof Quantity.Triangular range) {
      return "triangular around "
          + Words.number(range.mode())
          + ", "
          + range(range.low(), range.high());
    }
    return value.toString();
  }

  static String range(double low, double high) {
    return Words.number(low) + " to " + Words.number(high);
  }

  private static Object value(RecordComponent component, Object owner) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + component.getName(), e);
    }
  }
}
