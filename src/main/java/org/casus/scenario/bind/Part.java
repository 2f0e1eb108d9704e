package org.casus.scenario.bind;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.scenario.Evidence;
import org.casus.scenario.Key;

/**
 * One component of a record, as files see it.
 *
 * @param name the key in kebab-case
 * @param key what the annotation says
 * @param evidence where the default comes from, for a parameter
 * @param shape what may be written there
 * @param range the numbers allowed there
 */
record Part(
    String name, Key key, Optional<Evidence> evidence, Shape shape, Range range, Method accessor) {

  static Part of(RecordComponent component) {
    Key key = component.getAnnotation(Key.class);
    if (key == null) {
      throw new IllegalStateException(component + " lacks @Key");
    }
    Method accessor = component.getAccessor();
    accessor.setAccessible(true);
    return new Part(
        Names.kebab(component.getName()),
        key,
        Optional.ofNullable(component.getAnnotation(Evidence.class)),
        Shape.of(component.getGenericType()),
        Range.of(key),
        accessor);
  }

  /** The value of this component in a record. */
  Object of(Object record) {
    try {
      return accessor.invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + name, e);
    }
  }

  /** The tree of the default, if there is one. */
  Optional<Object> fallback() {
    String text = key.fallback();
    return text.isEmpty() ? Optional.empty() : Optional.of(parse(shape, text));
  }

  /** What stands for absence where no default is given, if the type has such a value. */
  Optional<Object> natural() {
    return shape.match(
        scalar -> Optional.empty(),
        items -> Optional.of(List.of()),
        entries -> Optional.of(Map.of()),
        maybe -> Optional.of(maybe.empty()),
        fields -> Optional.empty(),
        choice -> Optional.empty(),
        Optional::empty);
  }

  boolean required() {
    return key.fallback().isEmpty() && natural().isEmpty();
  }

  private static Object parse(Shape shape, String text) {
    return shape.match(
        scalar -> scalar.parse(text),
        items -> List.of(),
        entries -> Map.of(),
        maybe -> parse(maybe.of(), text),
        fields -> Map.of(),
        choice ->
            choice.alternatives().shorthand().isPresent() && Numerals.looksLikeNumber(text)
                ? (Object) Double.valueOf(text)
                : text,
        () -> text);
  }
}
