package org.casus.scenario.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns records back into plain trees. */
public final class Trees {

  private Trees() {}

  /**
   * The whole tree of a record, with every default; binding it gives an equal record.
   *
   * <p>Values that are absent have no key.
   */
  public static Object unbind(Record record) {
    return of(Shape.of(record.getClass()), record);
  }

  static Object of(Shape shape, Object value) {
    return shape.match(
        scalar -> scalar.write(value),
        items -> ((List<?>) value).stream().map(item -> of(items.of(), item)).toList(),
        entries -> entries(entries, (Map<?, ?>) value),
        maybe -> maybe.unwrap(value).map(held -> of(maybe.of(), held)).orElseThrow(),
        fields -> fields(fields.structure(), value),
        choice -> choice(choice.alternatives(), value),
        () -> value);
  }

  private static Object entries(Shape.Entries entries, Map<?, ?> map) {
    Map<String, Object> tree = new LinkedHashMap<>();
    map.forEach((id, value) -> tree.put(String.valueOf(id), of(entries.of(), value)));
    return tree;
  }

  private static Object fields(Structure structure, Object record) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (Part part : structure.parts()) {
      Object value = part.of(record);
      boolean absent = part.shape() instanceof Shape.Maybe maybe && maybe.unwrap(value).isEmpty();
      if (!absent) {
        tree.put(part.name(), of(part.shape(), value));
      }
    }
    return tree;
  }

  private static Object choice(Alternatives alternatives, Object value) {
    Structure structure = Structure.of(value.getClass());
    List<Part> parts = structure.parts();
    if (alternatives.shorthand().filter(number -> number == structure).isPresent()) {
      Part part = parts.get(0);
      return of(part.shape(), part.of(value));
    }
    String name = alternatives.nameOf(value);
    return parts.isEmpty() ? name : Map.of(name, fields(structure, value));
  }

  /** The dotted paths of every single value in a record, in order. */
  public static List<String> leaves(Record record) {
    List<String> paths = new ArrayList<>();
    collect(unbind(record), "", paths);
    return List.copyOf(paths);
  }

  private static void collect(Object tree, String path, List<String> paths) {
    if (tree instanceof Map<?, ?> map) {
      map.forEach((key, value) -> collect(value, Paths.child(path, String.valueOf(key)), paths));
    } else if (tree instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        collect(list.get(i), path + "[" + i + "]", paths);
      }
    } else {
      paths.add(path);
    }
  }
}
