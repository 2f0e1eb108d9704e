package org.casus.scenario.bind;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.casus.scenario.Bare;

/** A record type as files see it: its keys in order, and how to build it. */
final class Structure {

  private static final ClassValue<Structure> KNOWN =
      new ClassValue<>() {
        @Override
        protected Structure computeValue(Class<?> type) {
          return new Structure(type);
        }
      };

  private final Class<?> type;
  private final Constructor<?> constructor;
  private final Supplier<List<Part>> parts;

  private Structure(Class<?> type) {
    this.type = type;
    this.constructor = canonical(type);
    this.parts = new Once<>(() -> parts(type));
  }

  static Structure of(Class<?> type) {
    return KNOWN.get(type);
  }

  Class<?> type() {
    return type;
  }

  /** The components; found on first use, since a record may hold others of its own kind. */
  List<Part> parts() {
    return parts.get();
  }

  List<String> names() {
    return parts().stream().map(Part::name).toList();
  }

  Optional<Part> part(String name) {
    return parts().stream().filter(part -> part.name().equals(name)).findFirst();
  }

  /** The component that a bare number stands for. */
  Optional<Part> bare() {
    return Optional.ofNullable(type.getAnnotation(Bare.class)).flatMap(bare -> part(bare.value()));
  }

  /**
   * A record with these values.
   *
   * @throws IllegalArgumentException when the record refuses them
   */
  Object build(List<Object> values) {
    try {
      return constructor.newInstance(values.toArray());
    } catch (InvocationTargetException e) {
      Throwable cause = e.getCause();
      throw new IllegalArgumentException(
          cause == null || cause.getMessage() == null ? String.valueOf(cause) : cause.getMessage(),
          e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot build " + type.getName(), e);
    }
  }

  private static Constructor<?> canonical(Class<?> type) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type + " has no canonical constructor", e);
    }
  }

  private static List<Part> parts(Class<?> type) {
    List<Part> parts = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      parts.add(Part.of(component));
    }
    return List.copyOf(parts);
  }
}
