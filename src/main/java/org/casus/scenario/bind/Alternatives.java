package org.casus.scenario.bind;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.casus.scenario.Shorthand;

/** A sealed interface as files see it: its cases by name. */
final class Alternatives {

  private static final ClassValue<Alternatives> KNOWN =
      new ClassValue<>() {
        @Override
        protected Alternatives computeValue(Class<?> type) {
          return new Alternatives(type);
        }
      };

  private final Class<?> type;
  private final Map<String, Structure> cases;

  private Alternatives(Class<?> type) {
    this.type = type;
    Map<String, Structure> found = new LinkedHashMap<>();
    for (Class<?> permitted : type.getPermittedSubclasses()) {
      found.put(Names.kebab(permitted.getSimpleName()), Structure.of(permitted));
    }
    this.cases = Collections.unmodifiableMap(found);
  }

  static Alternatives of(Class<?> type) {
    return KNOWN.get(type);
  }

  Class<?> type() {
    return type;
  }

  Map<String, Structure> cases() {
    return cases;
  }

  /** The name of the case that a value belongs to. */
  String nameOf(Object value) {
    return Names.kebab(value.getClass().getSimpleName());
  }

  /** The case that a bare number stands for. */
  Optional<Structure> shorthand() {
    Shorthand shorthand = type.getAnnotation(Shorthand.class);
    return Optional.ofNullable(shorthand).map(found -> Structure.of(found.value()));
  }
}
