package org.casus.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.results.Failures;
import org.casus.results.Manifest;

/**
 * Describes a study folder as a research object: an RO-Crate of the profile Process Run Crate, with
 * one action for the whole study.
 *
 * <p>Source: RO-Crate Metadata Specification 1.1, doi:10.5281/zenodo.4541002; Process Run Crate
 * 0.5.
 *
 * @param agent name of who ran the study; not told when empty
 * @param licence address of the licence of the results; not told when empty
 */
record Crate(StoredStudy study, String agent, String licence) {

  static final String FILE = "ro-crate-metadata.json";

  private static final String SPECIFICATION = "https://w3id.org/ro/crate/1.1";
  private static final String PROFILE = "https://w3id.org/ro/wfrun/process/0.5";
  private static final Set<String> INPUTS =
      Set.of("scenario.yaml", "resolved.yaml", "experiment.yaml");
  private static final Set<String> PASSING =
      Set.of(FILE, "study.lock", "study.writer", "study.sqlite-wal", "study.sqlite-shm");

  /** Writes the description into the folder of the study. */
  Path write() {
    Path target = study.root().resolve(FILE);
    List<Path> files = files();
    List<Map<String, Object>> graph = new ArrayList<>();
    graph.add(entity(FILE, "CreativeWork", "conformsTo", id(SPECIFICATION), "about", id("./")));
    graph.add(root(files));
    graph.add(entity(PROFILE, "CreativeWork", "name", "Process Run Crate", "version", "0.5"));
    graph.add(action(files));
    graph.add(program());
    if (!agent.isEmpty()) {
      graph.add(entity("#agent", "Person", "name", agent));
    }
    if (!licence.isEmpty()) {
      graph.add(entity(licence, "CreativeWork", "name", "Licence", "url", licence));
    }
    files.forEach(file -> graph.add(file(file)));
    Map<String, Object> crate = new LinkedHashMap<>();
    crate.put("@context", SPECIFICATION + "/context");
    crate.put("@graph", graph);
    Execution.write(target, new Manifest(crate).text());
    return target;
  }

  private Map<String, Object> root(List<Path> files) {
    Map<String, Object> root = entity("./", "Dataset");
    root.put("name", fact("title"));
    root.put(
        "description",
        "A study with Casus: seed "
            + fact(Facts.SEED)
            + ", "
            + study.plan().size()
            + " runs of the study "
            + fact("id")
            + ", identity "
            + Identity.of(study.facts()).hash()
            + ".");
    root.put("datePublished", fact(Facts.ENDED));
    if (!licence.isEmpty()) {
      root.put("license", id(licence));
    }
    root.put("conformsTo", id(PROFILE));
    root.put("hasPart", ids(files));
    root.put("mentions", id("#run"));
    return root;
  }

  private Map<String, Object> action(List<Path> files) {
    boolean done = study.status().state().startsWith("done");
    Map<String, Object> action = entity("#run", "CreateAction");
    action.put("name", "Run of the study " + fact("id"));
    action.put("description", commands());
    action.put("instrument", id("#casus"));
    action.put("object", ids(files.stream().filter(f -> INPUTS.contains(name(f))).toList()));
    action.put("result", ids(files.stream().filter(f -> !INPUTS.contains(name(f))).toList()));
    action.put("startTime", fact(Facts.STARTED));
    action.put("endTime", fact(Facts.ENDED));
    action.put(
        "actionStatus",
        id("http://schema.org/" + (done ? "CompletedActionStatus" : "FailedActionStatus")));
    if (!agent.isEmpty()) {
      action.put("agent", id("#agent"));
    }
    return action;
  }

  /** The command that began the study, and each that went on with it. */
  private String commands() {
    StringBuilder commands = new StringBuilder(fact(Facts.COMMAND));
    study
        .facts()
        .forEach(
            (key, value) -> {
              if (key.startsWith(Facts.RESUMED)) {
                String time = key.substring(Facts.RESUMED.length());
                commands.append("; then, at ").append(time).append(": ").append(value);
              }
            });
    return commands.toString();
  }

  private Map<String, Object> program() {
    return entity(
        "#casus",
        "SoftwareApplication",
        "name",
        "Casus",
        "softwareVersion",
        fact(Facts.VERSION),
        "identifier",
        "commit " + fact(Facts.COMMIT),
        "runtimePlatform",
        fact("java"),
        "operatingSystem",
        fact("system"));
  }

  private Map<String, Object> file(Path file) {
    try {
      return entity(
          name(file),
          "File",
          "name",
          name(file),
          "encodingFormat",
          format(name(file)),
          "contentSize",
          Long.toString(Files.size(file)),
          "sha256",
          Manifest.sha256(file));
    } catch (IOException e) {
      throw Failures.of(file, e);
    }
  }

  private List<Path> files() {
    try (Stream<Path> all = Files.walk(study.root())) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !PASSING.contains(name(file)) && !name(file).endsWith(".part"))
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw Failures.of(study.root(), e.getCause() == null ? new IOException(e) : e.getCause());
    } catch (IOException e) {
      throw Failures.of(study.root(), e);
    }
  }

  private static String format(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "yaml" -> "application/yaml";
      case "json" -> "application/json";
      case "csv" -> "text/csv";
      case "html" -> "text/html";
      case "md" -> "text/markdown";
      case "svg" -> "image/svg+xml";
      case "png" -> "image/png";
      case "sqlite" -> "application/vnd.sqlite3";
      default -> "application/octet-stream";
    };
  }

  private String name(Path file) {
    return study.root().relativize(file).toString().replace('\\', '/');
  }

  private String fact(String key) {
    return study.facts().getOrDefault(key, "");
  }

  private List<Map<String, Object>> ids(List<Path> files) {
    return files.stream().map(file -> id(name(file))).toList();
  }

  private static Map<String, Object> id(String id) {
    return Map.of("@id", id);
  }

  private static Map<String, Object> entity(String id, String type, Object... rest) {
    Map<String, Object> entity = new LinkedHashMap<>();
    entity.put("@id", id);
    entity.put("@type", type);
    for (int i = 0; i < rest.length; i += 2) {
      entity.put(String.valueOf(rest[i]), rest[i + 1]);
    }
    return entity;
  }
}
