package org.casus.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.experiment.Remaining;
import org.casus.report.method.Analyses;
import org.casus.report.method.Analysis;
import org.casus.results.Manifest;

/** Puts together what the manifest of a study says, from what its store knows. */
final class ManifestEntries {

  /** Raised when a reader of manifests would have to change. */
  private static final int SCHEMA = 1;

  /** Raised when the same outcomes give other numbers. */
  private static final Map<String, Integer> ALWAYS = always();

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
    entries.put("analyses", analyses());
    entries.put("defaults", new InForce(study.experiment()).entries());
    facts.forEach((key, value) -> entries.computeIfAbsent(other(key), k -> value));
    entries.remove("");
    return new Manifest(entries);
  }

  /** Two studies that agree in these have equal outcomes, byte for byte. */
  private Map<String, Object> identity() {
    Map<String, Object> identity = new LinkedHashMap<>();
    identity.put("scenario-sha256", text(Facts.RESOLVED_HASH));
    identity.put("experiment-sha256", text(Facts.EXPERIMENT_HASH));
    Map<String, String> tables = new LinkedHashMap<>();
    facts.keySet().stream()
        .filter(key -> key.startsWith(Facts.TABLE_HASH))
        .forEach(key -> tables.put(key.substring(Facts.TABLE_HASH.length()), text(key)));
    identity.put("tables-sha256", tables);
    identity.put("seed", number(Facts.SEED));
    identity.put("version", text(Facts.VERSION));
    identity.put("sha256", Identity.of(facts).hash());
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
    planned.put("options", Facts.list(text(Facts.OPTIONS)));
    return planned;
  }

  private Map<String, Long> runs() {
    Remaining left = study.left();
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

  /** The version of every analysis that was done, and what it was asked for. */
  private Map<String, Object> analyses() {
    Map<String, Object> analyses = new LinkedHashMap<>();
    ALWAYS.forEach((name, version) -> analyses.put(name, Map.of("version", version)));
    facts.forEach(
        (key, value) -> {
          if (key.equals(Comparing.REQUEST)) {
            analyses.put("compare", analysis(key, value, Comparing.VERSION));
          } else if (key.startsWith(AnalysisWish.REQUEST)) {
            String method = key.substring(AnalysisWish.REQUEST.length());
            int version = Analyses.find(method).map(Analysis::version).orElse(0);
            analyses.put(method, analysis(key, value, version));
          }
        });
    return analyses;
  }

  private Map<String, Object> analysis(String key, String asked, int version) {
    told.add(key);
    Map<String, Object> analysis = new LinkedHashMap<>();
    analysis.put("version", version);
    Notes.read(asked).forEach((name, value) -> analysis.put(name.replace(' ', '-'), value));
    return analysis;
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

  private static Map<String, Integer> always() {
    Map<String, Integer> always = new LinkedHashMap<>();
    always.put("responses", 1);
    always.put("summary", 1);
    always.put("report", 1);
    return always;
  }
}
