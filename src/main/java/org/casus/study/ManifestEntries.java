package org.casus.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.results.Manifest;
import org.casus.results.StoreReader;

/** Puts together what the manifest of a study says, from what its store knows. */
record ManifestEntries(StoredStudy study) {

  Manifest manifest() {
    StoreReader store = study.store();
    Map<String, Object> entries = new LinkedHashMap<>();
    List<Map<String, String>> resumes = new ArrayList<>();
    store
        .meta()
        .forEach(
            (key, value) -> {
              if (key.startsWith(Facts.RESUMED)) {
                Map<String, String> resume = new LinkedHashMap<>();
                resume.put("at", key.substring(Facts.RESUMED.length()));
                resume.put("command", value);
                resumes.add(resume);
              } else {
                entries.put(key.replace(' ', '-'), typed(key, value));
              }
            });
    entries.put("runs", runs(store));
    entries.put("resumes", resumes);
    return new Manifest(entries);
  }

  private static Object typed(String key, String value) {
    return switch (key) {
      case "what-ifs", "sets" -> Facts.list(value);
      case "seed", "replications", "points", "threads", "processors" -> Long.valueOf(value);
      default -> value;
    };
  }

  private static Map<String, Long> runs(StoreReader store) {
    Map<String, String> meta = store.meta();
    long planned =
        Long.parseLong(meta.getOrDefault(Facts.REPLICATIONS, "0"))
            * Long.parseLong(meta.getOrDefault("points", "0"));
    Map<String, Long> runs = new LinkedHashMap<>();
    runs.put("planned", planned);
    runs.put("done", store.runs() - store.failed());
    runs.put("failed", store.failed());
    return runs;
  }
}
