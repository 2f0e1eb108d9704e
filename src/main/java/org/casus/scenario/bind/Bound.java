package org.casus.scenario.bind;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casus.scenario.Problem;

/**
 * A value, or everything that is wrong with what it was to be made of.
 *
 * @param value present exactly when no problem is an error
 */
public record Bound<T>(Optional<T> value, List<Problem> problems) {

  public Bound {
    problems = List.copyOf(problems);
  }

  /** A value without problems. */
  public static <T> Bound<T> of(T value) {
    return new Bound<>(Optional.of(value), List.of());
  }

  /** No value, because of this. */
  public static <T> Bound<T> failed(Problem problem) {
    return new Bound<>(Optional.empty(), List.of(problem));
  }

  /** What comes of the value, or the same problems. */
  public <R> Bound<R> then(Function<T, Bound<R>> next) {
    return value.map(next).orElseGet(() -> new Bound<>(Optional.empty(), problems));
  }

  /**
   * The value, where the caller knows that it is good.
   *
   * @throws IllegalArgumentException with all problems, when there is none
   */
  public T orThrow() {
    return value.orElseThrow(() -> new IllegalArgumentException(text()));
  }

  private String text() {
    return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}
