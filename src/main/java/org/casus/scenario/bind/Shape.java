package org.casus.scenario.bind;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import org.casus.scenario.ByPath;

/** What a place in a tree may hold, derived from the type of a record component. */
sealed interface Shape {

  /** A single text, number, word, date or boolean. */
  non-sealed interface Single extends Shape, Scalar {}

  /** A list. */
  record Items(Shape of) implements Shape {}

  /** A map from ids to values. */
  record Entries(Shape of) implements Shape {

    /** Whether a key may be any text, such as a dotted path. */
    boolean free() {
      boolean byPath =
          of instanceof Fields fields
              && fields.structure().type().isAnnotationPresent(ByPath.class);
      return of instanceof Anything || byPath;
    }
  }

  /** A value that may be absent. */
  record Maybe(Class<?> wrapper, Shape of) implements Shape {

    /** The value in its wrapper. */
    Object wrap(Object value) {
      if (wrapper == OptionalDouble.class) {
        return OptionalDouble.of((Double) value);
      }
      return wrapper == OptionalInt.class ? OptionalInt.of((Integer) value) : Optional.of(value);
    }

    /** The wrapper around nothing. */
    Object empty() {
      if (wrapper == OptionalDouble.class) {
        return OptionalDouble.empty();
      }
      return wrapper == OptionalInt.class ? OptionalInt.empty() : Optional.empty();
    }

    /** What a wrapper holds. */
    Optional<Object> unwrap(Object wrapped) {
      if (wrapped instanceof OptionalDouble number) {
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
      }
      if (wrapped instanceof OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
      }
      return ((Optional<?>) wrapped).map(value -> value);
    }
  }

  /** Any tree, kept as it is. */
  record Anything() implements Shape {}

  /** A record: a map with fixed keys. */
  record Fields(Structure structure) implements Shape {}

  /** A sealed interface: one of several records. */
  record Choice(Alternatives alternatives) implements Shape {}

  /** One function per case. */
  default <R> R match(
      Function<Scalar, R> scalar,
      Function<Items, R> items,
      Function<Entries, R> entries,
      Function<Maybe, R> maybe,
      Function<Fields, R> fields,
      Function<Choice, R> choice,
      Supplier<R> anything) {
    if (this instanceof Single single) {
      return scalar.apply(single);
    }
    if (this instanceof Items list) {
      return items.apply(list);
    }
    if (this instanceof Entries map) {
      return entries.apply(map);
    }
    if (this instanceof Maybe optional) {
      return maybe.apply(optional);
    }
    if (this instanceof Fields structure) {
      return fields.apply(structure);
    }
    return this instanceof Choice alternatives ? choice.apply(alternatives) : anything.get();
  }

  /** The shape of a Java type; a type that no file can write is a mistake in the program. */
  static Shape of(Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic(generic);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      return new Fields(Structure.of(plain));
    }
    if (plain.isSealed()) {
      return new Choice(Alternatives.of(plain));
    }
    if (plain == OptionalDouble.class) {
      return new Maybe(plain, new Decimal());
    }
    if (plain == OptionalInt.class) {
      return new Maybe(plain, new Whole(false));
    }
    return plain == Object.class ? new Anything() : Scalar.of(plain);
  }

  private static Shape generic(ParameterizedType type) {
    Type[] arguments = type.getActualTypeArguments();
    Class<?> raw = (Class<?>) type.getRawType();
    Shape last = of(arguments[arguments.length - 1]);
    if (raw == List.class) {
      return new Items(last);
    }
    if (raw == Map.class && arguments[0] == String.class) {
      return new Entries(last);
    }
    if (raw == Optional.class) {
      return new Maybe(raw, last);
    }
    throw new IllegalStateException("no file can write a value of type " + type);
  }
}
