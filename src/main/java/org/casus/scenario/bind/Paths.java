package org.casus.scenario.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.scenario.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Dotted paths such as {@code states.NGA.army} and {@code timeline[0].date}: each names one value
 * of a scenario, in trees and in records alike.
 */
public final class Paths {

  private static final Pattern SEGMENT = Pattern.compile("([^.\\[\\]]+)((?:\\[\\d{1,9}])*)");
  private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");

  private Paths() {}

  /** The path of a key below a path. */
  public static String child(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  /** The keys and positions of a path in order; empty where it is no path. */
  public static List<String> segments(String path) {
    List<String> segments = new ArrayList<>();
    for (String step : path.split("\\.", -1)) {
      Matcher matcher = SEGMENT.matcher(step);
      if (!matcher.matches()) {
        return List.of();
      }
      segments.add(matcher.group(1));
      Matcher index = INDEX.matcher(matcher.group(2));
      while (index.find()) {
        segments.add(index.group(1));
      }
    }
    return segments;
  }

  /** The path as problems write it, with positions of lists in brackets. */
  public static String canonical(Object tree, String path) {
    String canonical = "";
    Optional<Object> place = Optional.of(tree);
    for (String segment : segments(path)) {
      boolean position = place.filter(List.class::isInstance).isPresent();
      canonical = position ? canonical + "[" + segment + "]" : child(canonical, segment);
      place = place.flatMap(found -> step(found, segment));
    }
    return canonical;
  }

  /** The value at a path of a tree. */
  public static Optional<Object> find(Object tree, String path) {
    Optional<Object> found = Optional.of(tree);
    List<String> segments = segments(path);
    for (String segment : segments) {
      found = found.flatMap(place -> step(place, segment));
    }
    return segments.isEmpty() ? Optional.empty() : found;
  }

  private static Optional<Object> step(Object place, String segment) {
    if (place instanceof Map<?, ?> map) {
      return Optional.ofNullable(map.get(segment));
    }
    if (place instanceof List<?> list) {
      int index = index(segment);
      return index >= 0 && index < list.size()
          ? Optional.ofNullable(list.get(index))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /**
   * A tree with another value at a path. Maps on the way are created; a single value on the way
   * gives way to a map. A list takes a position that it has, or the next one. The value {@code
   * null} removes what is there.
   *
   * <p>Whether the keys exist is told by binding the result.
   */
  public static Bound<Object> with(@Nullable Object tree, String path, @Nullable Object value) {
    List<String> segments = segments(path);
    if (segments.isEmpty()) {
      return Bound.failed(notAPath(path));
    }
    try {
      return Bound.of(replaced(tree, segments, value));
    } catch (IllegalArgumentException e) {
      return Bound.failed(Problem.error(path, String.valueOf(e.getMessage())));
    }
  }

  static Problem notAPath(String path) {
    return Problem.error(
        path,
        Shown.quoted(path) + " is no path: write keys joined by dots, such as states.NGA.army");
  }

  private static Object replaced(
      @Nullable Object tree, List<String> segments, @Nullable Object value) {
    String first = segments.get(0);
    List<String> rest = segments.subList(1, segments.size());
    if (tree instanceof List<?> list) {
      return inList(list, first, rest, value);
    }
    Map<String, Object> copy = new LinkedHashMap<>();
    if (tree instanceof Map<?, ?> map) {
      map.forEach((key, old) -> copy.put(String.valueOf(key), old));
    }
    Object changed = rest.isEmpty() ? value : replaced(copy.get(first), rest, value);
    if (changed == null) {
      copy.remove(first);
    } else {
      copy.put(first, changed);
    }
    return copy;
  }

  private static Object inList(
      List<?> list, String position, List<String> rest, @Nullable Object value) {
    int index = index(position);
    if (index < 0 || index > list.size()) {
      throw new IllegalArgumentException(
          "there is no position " + position + " in a list of " + list.size());
    }
    List<Object> copy = new ArrayList<>(list);
    Object old = index < list.size() ? copy.remove(index) : null;
    Object changed = rest.isEmpty() ? value : replaced(old, rest, value);
    if (changed != null) {
      copy.add(index, changed);
    }
    return copy;
  }

  static int index(String segment) {
    return segment.matches("\\d{1,9}") ? Integer.parseInt(segment) : -1;
  }
}
