package org.casus.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.experiment.Keep;
import org.casus.experiment.Remaining;
import org.casus.results.Manifest;

/** Puts together what the manifest of a study says, from what its store knows. */
final class ManifestEntries {

  /** Raised when a reader of manifests would have to change. */
  private static final int SCHEMA = 1;

  /** Raised when the same outcomes give other numbers. */
  private static final Map<String, Integer> ANALYSES = analyses();

  private static final List<String> MACHINE =
      List.of(
          "java",
          "java vendor",
          "java flags",
          "system",
          "processor",
          "processors",
          "threads",
          "locale",
          "time zone");

  private final StoredStudy study;
  private final Map<String, String> facts;
  private final Set<String> told = new LinkedHashSet<>(List.of("schema"));

  ManifestEntries(StoredStudy study) {
    this.study = study;
    this.facts = study.store().meta();
  }

  Manifest manifest() {
    Map<String, Object> entries = new LinkedHashMap<>();
    entries.put("manifest", SCHEMA);
    entries.put("store", number("schema"));
    entries.put("study", group("id", "title", Facts.SHARD, Facts.STATE, Facts.REASON));
    entries.put("identity", identity());
    entries.put("program", program());
    entries.put("random", random());
    entries.put("planned", planned());
    entries.put("runs", runs());
    entries.put("time", group(Facts.STARTED, Facts.ENDED, Facts.SESSION, Facts.SESSION_FROM));
    entries.put("command", text(Facts.COMMAND));
    entries.put("resumes", resumes());
    entries.put("shards", Facts.list(text(Facts.SHARDS)));
    entries.put("machine", group(MACHINE.toArray(String[]::new)));
    entries.put("analyses", ANALYSES);
    entries.put("defaults", defaults());
    facts.forEach((key, value) -> entries.computeIfAbsent(other(key), k -> value));
    entries.remove("");
    return new Manifest(entries);
  }

  /** Two studies that agree in these have equal outcomes, byte for byte. */
  private Map<String, Object> identity() {
    Map<String, Object> identity = new LinkedHashMap<>();
    identity.put("scenario-sha256", text(Facts.RESOLVED_HASH));
    identity.put("experiment-sha256", text(Facts.EXPERIMENT_HASH));
    identity.put("seed", number(Facts.SEED));
    identity.put("version", text(Facts.VERSION));
    return identity;
  }

  private Map<String, Object> program() {
    Map<String, Object> program = new LinkedHashMap<>();
    program.put("name", "Casus");
    program.put("version", text(Facts.VERSION));
    program.put("commit", text(Facts.COMMIT));
    program.put("modified", text(Facts.MODIFIED));
    program.put("jar-sha256", text(Facts.JAR_HASH));
    return program;
  }

  private Map<String, Object> random() {
    Map<String, Object> random = new LinkedHashMap<>();
    random.put("common", text("random"));
    random.put("scheme", text("random scheme"));
    random.put("scheme-version", number("random version"));
    random.put("self-test", Facts.list(text("random self-test")));
    return random;
  }

  private Map<String, Object> planned() {
    Map<String, Object> planned = new LinkedHashMap<>();
    planned.put("points", number("points"));
    planned.put("replications", number(Facts.REPLICATIONS));
    planned.put("what-ifs", Facts.list(text(Facts.WHAT_IFS)));
    planned.put("sets", Facts.list(text("sets")));
    return planned;
  }

  private Map<String, Long> runs() {
    Remaining left = study.store().remaining(study.plan(), study.experiment().points());
    long timedOut = study.store().timedOut();
    Map<String, Long> runs = new LinkedHashMap<>();
    runs.put("planned", left.total());
    runs.put("done", left.done() - left.failed());
    runs.put("failed", left.failed() - timedOut);
    runs.put("timed-out", timedOut);
    return runs;
  }

  private List<Map<String, String>> resumes() {
    List<Map<String, String>> resumes = new ArrayList<>();
    facts.forEach(
        (key, value) -> {
          if (key.startsWith(Facts.RESUMED)) {
            told.add(key);
            Map<String, String> resume = new LinkedHashMap<>();
            resume.put("at", key.substring(Facts.RESUMED.length()));
            resume.put("command", value);
            resumes.add(resume);
          }
        });
    return resumes;
  }

  private Map<String, Object> defaults() {
    Map<String, Object> defaults = new LinkedHashMap<>();
    defaults.put(
        "replications-whose-series-are-kept", Keep.of(study.experiment().points()).series());
    defaults.put(
        "replications-whose-events-are-kept", Keep.of(study.experiment().points()).events());
    defaults.put("share-of-failures-that-stops", 0.05);
    defaults.put("confidence", 0.95);
    defaults.put("order", "replication-major");
    defaults.put("on-failure", "record");
    return defaults;
  }

  private Map<String, Object> group(String... keys) {
    Map<String, Object> group = new LinkedHashMap<>();
    for (String key : keys) {
      if (facts.containsKey(key)) {
        String text = text(key);
        boolean whole = text.matches("[0-9]{1,18}");
        group.put(key.replace(' ', '-'), whole ? (Object) Long.valueOf(text) : text);
      }
    }
    return group;
  }

  private String text(String key) {
    told.add(key);
    return facts.getOrDefault(key, "");
  }

  private long number(String key) {
    told.add(key);
    return Facts.number(study.folder(), facts, key);
  }

  /** The name of a fact that belongs to no group; empty for one that was told. */
  private String other(String key) {
    return told.contains(key) ? "" : key.replace(' ', '-');
  }

  private static Map<String, Integer> analyses() {
    Map<String, Integer> analyses = new LinkedHashMap<>();
    analyses.put("responses", 1);
    analyses.put("summary", 1);
    analyses.put("report", 1);
    return analyses;
  }
}
