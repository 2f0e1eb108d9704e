package org.casus.scenario.bind;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** How one kind of single value is read from a tree, written to one and described. */
interface Scalar {

  /** The value, or what is wrong with what came. */
  Read read(Object tree, Range range);

  /** The value as a tree holds it. */
  Object write(Object value);

  /** The tree of a default written as text. */
  Object parse(String text);

  /** What it is called: {@code a whole number}. */
  String title();

  /** The keywords of JSON Schema that describe it. */
  Map<String, Object> schema(Range range);

  /** A value, or what is wrong and what was perhaps meant. */
  record Read(Optional<Object> value, String wrong, String hint) {

    static Read of(Object value) {
      return new Read(Optional.of(value), "", "");
    }

    static Read wrong(String message, String hint) {
      return new Read(Optional.empty(), message, hint);
    }
  }

  /** What came is of another kind than what is expected. */
  default Read mismatch(Object tree, Range range, String hint) {
    String unit = range.unit().isEmpty() ? "" : " (" + range.unit() + ")";
    return Read.wrong("expected " + title() + unit + " but got " + Shown.of(tree), hint);
  }

  /** The scalar of a Java type. */
  static Shape.Single of(Class<?> type) {
    if (type == int.class || type == Integer.class) {
      return new Whole(false);
    }
    if (type == long.class || type == Long.class) {
      return new Whole(true);
    }
    if (type == double.class || type == Double.class) {
      return new Decimal();
    }
    if (type == boolean.class || type == Boolean.class) {
      return new Flag();
    }
    if (type == String.class) {
      return new Text();
    }
    if (type == LocalDate.class) {
      return new Day();
    }
    if (type == Duration.class) {
      return new Span();
    }
    if (type.isEnum()) {
      return Word.of(type);
    }
    throw new IllegalStateException("no file can write a value of type " + type.getName());
  }
}
