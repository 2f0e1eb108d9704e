package org.casus.scenario.bind;

import java.util.Optional;
import java.util.function.Supplier;

/** A value computed on first use; computing it twice at the same time does no harm. */
final class Once<T> implements Supplier<T> {

  private final Supplier<T> source;
  private volatile Optional<T> value = Optional.empty();

  Once(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public T get() {
    if (value.isEmpty()) {
      value = Optional.of(source.get());
    }
    return value.orElseThrow();
  }
}
