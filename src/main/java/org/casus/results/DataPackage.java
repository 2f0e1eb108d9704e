package org.casus.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Describes flat files as a data package of the Frictionless standard.
 *
 * @param columns of each file, by its name
 */
record DataPackage(
    String id,
    String title,
    String version,
    String started,
    DataDictionary dictionary,
    Map<String, List<String>> columns) {

  void write(Path file) {
    Map<String, Object> entries = new LinkedHashMap<>();
    entries.put("profile", "tabular-data-package");
    entries.put("name", id);
    entries.put("title", title);
    entries.put("description", "Simulated with Casus " + version + ".");
    entries.put("study-started", started);
    entries.put("resources", columns.keySet().stream().map(this::resource).toList());
    try {
      Files.writeString(file, new Manifest(entries).text(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Failures.of(file, e);
    }
  }

  private Map<String, Object> resource(String name) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", name.substring(0, name.lastIndexOf('.')).replace('_', '-'));
    resource.put("path", name);
    resource.put("profile", "tabular-data-resource");
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    Map<String, Object> schema = new LinkedHashMap<>();
    List<Map<String, Object>> fields = new ArrayList<>();
    for (String column : columns.getOrDefault(name, List.of())) {
      fields.add(field(dictionary.field(name, column)));
    }
    schema.put("fields", fields);
    schema.put("missingValues", List.of(""));
    resource.put("schema", schema);
    return resource;
  }

  private static Map<String, Object> field(DataDictionary.Field field) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("name", field.name());
    entry.put("type", field.type());
    entry.put("description", field.meaning());
    if (!field.unit().isEmpty()) {
      entry.put("unit", field.unit());
    }
    if (!field.categories().isEmpty()) {
      entry.put("constraints", Map.of("enum", typed(field)));
    }
    return entry;
  }

  private static List<?> typed(DataDictionary.Field field) {
    return field.type().equals("integer")
        ? field.categories().stream().map(Integer::valueOf).toList()
        : field.categories();
  }
}
