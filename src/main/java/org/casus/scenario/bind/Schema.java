package org.casus.scenario.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Describes a record as JSON Schema 2020-12, so that editors complete and check what the binder
 * would accept.
 *
 * <p>Left out: what only a constructor checks, such as that low lies below high.
 */
public final class Schema {

  private static final String REF = "$ref";

  private final Map<String, Object> definitions = new TreeMap<>();

  private Schema() {}

  /** The schema of a record as a plain tree. */
  public static Map<String, Object> of(Class<? extends Record> type) {
    Schema schema = new Schema();
    Object root = schema.of(Shape.of(type), Range.ANY);
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    tree.put("title", type.getSimpleName());
    tree.put("if", Map.of("required", List.of("extends")));
    tree.put("then", extending(Structure.of(type)));
    tree.put("else", root);
    tree.put("$defs", schema.definitions);
    return tree;
  }

  /** A file that extends another gives only what differs; its keys alone can be checked. */
  private static Map<String, Object> extending(Structure structure) {
    Map<String, Object> properties = new LinkedHashMap<>();
    Map<String, Object> parent = new LinkedHashMap<>();
    parent.put("type", "string");
    parent.put("description", "The file that this one extends, relative to it.");
    properties.put("extends", parent);
    for (Part part : structure.parts()) {
      properties.put(part.name(), Map.of("description", part.key().value()));
    }
    return object(properties, List.of("extends"));
  }

  private Map<String, Object> of(Shape shape, Range range) {
    return shape.match(
        scalar -> new LinkedHashMap<>(scalar.schema(range)),
        items -> {
          Map<String, Object> list = new LinkedHashMap<>();
          list.put("type", "array");
          list.put("items", of(items.of(), range));
          return list;
        },
        entries -> entries(entries, range),
        maybe -> of(maybe.of(), range),
        fields -> fields(fields.structure()),
        choice -> choice(choice.alternatives(), range),
        LinkedHashMap::new);
  }

  private Map<String, Object> entries(Shape.Entries entries, Range range) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("type", "object");
    if (!entries.free()) {
      map.put("propertyNames", Map.of("pattern", "^[A-Za-z][A-Za-z0-9_-]*$"));
    }
    map.put("additionalProperties", of(entries.of(), range));
    return map;
  }

  private Map<String, Object> fields(Structure structure) {
    return defined(structure.type().getSimpleName(), () -> recordOrBare(structure));
  }

  private Map<String, Object> recordOrBare(Structure structure) {
    Map<String, Object> whole = record(structure, Range.ANY);
    Optional<Part> bare = structure.bare();
    if (bare.isEmpty()) {
      return whole;
    }
    Map<String, Object> either = new LinkedHashMap<>();
    either.put("anyOf", List.of(whole, property(bare.get(), Range.ANY)));
    return either;
  }

  private Map<String, Object> choice(Alternatives alternatives, Range range) {
    String suffix = range.bounds().isEmpty() ? "" : "-" + range.bounds().replace(' ', '-');
    return defined(alternatives.type().getSimpleName() + suffix, () -> cases(alternatives, range));
  }

  /** A reference to a definition, which is made on first use and may refer to itself. */
  private Map<String, Object> defined(String name, Supplier<Map<String, Object>> definition) {
    if (!definitions.containsKey(name)) {
      definitions.put(name, Map.of());
      definitions.put(name, definition.get());
    }
    Map<String, Object> reference = new LinkedHashMap<>();
    reference.put(REF, "#/$defs/" + name);
    return reference;
  }

  private Map<String, Object> record(Structure structure, Range outer) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Part part : structure.parts()) {
      properties.put(part.name(), property(part, outer));
      if (part.required()) {
        required.add(part.name());
      }
    }
    return object(properties, required);
  }

  private Map<String, Object> property(Part part, Range outer) {
    Map<String, Object> property = of(part.shape(), part.range().and(outer));
    String unit = part.range().unit();
    property.put(
        "description", part.key().value() + (unit.isEmpty() ? "" : " Unit: " + unit + "."));
    part.fallback().ifPresent(fallback -> property.put("default", fallback));
    return property;
  }

  private Map<String, Object> cases(Alternatives alternatives, Range range) {
    List<Object> one = new ArrayList<>();
    alternatives.shorthand().ifPresent(number -> one.add(of(number.parts().get(0).shape(), range)));
    List<String> words = new ArrayList<>();
    alternatives
        .cases()
        .forEach(
            (name, structure) -> {
              if (structure.parts().stream().noneMatch(Part::required)) {
                words.add(name);
              }
            });
    if (!words.isEmpty()) {
      one.add(Map.of("enum", words));
    }
    alternatives
        .cases()
        .forEach(
            (name, structure) ->
                one.add(object(Map.of(name, payload(structure, range)), List.of(name))));
    Map<String, Object> choice = new LinkedHashMap<>();
    choice.put("oneOf", one);
    return choice;
  }

  private Map<String, Object> payload(Structure structure, Range range) {
    Map<String, Object> whole = record(structure, range);
    if (structure.parts().size() != 1) {
      return whole;
    }
    Part only = structure.parts().get(0);
    Map<String, Object> either = new LinkedHashMap<>();
    either.put("anyOf", List.of(whole, property(only, range)));
    return either;
  }

  private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("properties", properties);
    if (!required.isEmpty()) {
      object.put("required", required);
    }
    object.put("additionalProperties", false);
    return object;
  }
}
