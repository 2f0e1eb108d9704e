package org.casus.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.casus.experiment.Experiment;
import org.casus.results.Manifest;
import org.casus.results.StudyFolder;
import org.casus.run.RandomScheme;

/** What the store notes about a study, by name, before its first replication. */
record Facts(Map<String, String> entries) {

  static final String SEED = "seed";
  static final String REPLICATIONS = "replications";
  static final String WHAT_IFS = "what-ifs";
  static final String VERSION = "casus";
  static final String COMMIT = "commit";
  static final String MODIFIED = "modified";
  static final String JAR_HASH = "sha256 casus.jar";
  static final String STATE = "state";
  static final String REASON = "reason";
  static final String ENDED = "ended";
  static final String RESUMED = "resumed ";
  static final String COMMAND = "command";
  static final String RESOLVED_HASH = "sha256 resolved.yaml";
  static final String SCENARIO_HASH = "sha256 scenario.yaml";
  static final String EXPERIMENT_HASH = "sha256 experiment";
  static final String OPTIONS = "experiment options";
  static final String EXPERIMENT_FILE_HASH = "sha256 experiment.yaml";
  static final String TABLE_HASH = "sha256 table ";
  static final String POINTS = "points";
  static final String EXPLORED = "explored";
  static final String SHARD = "shard";
  static final String SHARDS = "shards";
  static final String STARTED = "started";
  static final String SESSION = "session started";
  static final String SESSION_FROM = "session from";
  static final String RUNNING = "RUNNING";

  private static final String SCHEMA = "1";

  Facts {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  static Facts of(
      Study study, Experiment experiment, Machine machine, StudyFolder folder, Instant now) {
    Wish wish = study.wish();
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("schema", SCHEMA);
    facts.put(VERSION, Release.version());
    facts.put(COMMIT, Release.commit());
    facts.put(MODIFIED, Release.modified());
    facts.put(JAR_HASH, Release.jarHash());
    facts.put("id", experiment.id());
    facts.put("title", experiment.title());
    facts.put(SEED, Long.toString(experiment.seed()));
    facts.put(REPLICATIONS, Long.toString(experiment.replications()));
    facts.put(POINTS, Long.toString(experiment.points()));
    study
        .sweep()
        .ifPresentOrElse(
            sweep -> {
              facts.putAll(study.recipe().facts());
              facts.put(EXPERIMENT_FILE_HASH, Manifest.sha256(folder.experiment()));
            },
            () -> facts.put(WHAT_IFS, lines(Variants.names(study.scenario(), wish.whatIfs()))));
    facts.put("sets", lines(wish.sets()));
    facts.put("random", common(experiment));
    RandomScheme scheme = RandomScheme.ofModel();
    facts.put("random scheme", scheme.name());
    facts.put("random version", Integer.toString(scheme.version()));
    facts.put("random self-test", lines(scheme.selfTest()));
    facts.put(COMMAND, machine.command());
    facts.put(STARTED, now.toString());
    facts.put(SESSION, now.toString());
    facts.put(SESSION_FROM, "0");
    facts.put(STATE, RUNNING);
    facts.put(RESOLVED_HASH, Manifest.sha256(folder.resolved()));
    facts.put(SCENARIO_HASH, Manifest.sha256(folder.scenario()));
    facts.put(EXPERIMENT_HASH, Identity.experimentHash(experiment));
    facts.putAll(machine(machine));
    return new Facts(facts);
  }

  private static String common(Experiment experiment) {
    return switch (experiment.random().common()) {
      case EVENT_KEYED, REPLICATION -> "keyed draws, common to all design points";
      case WITHIN_WORLD -> "keyed draws, common to the design points of a world";
      case INDEPENDENT -> "keyed draws, a seed for each design point";
    };
  }

  Facts with(Optional<Shard> shard) {
    return shard.map(part -> with(SHARD, part.toString())).orElse(this);
  }

  Facts with(String key, String value) {
    Map<String, String> more = new LinkedHashMap<>(entries);
    more.put(key, value);
    return new Facts(more);
  }

  private static Map<String, String> machine(Machine machine) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("threads", Integer.toString(machine.threads()));
    facts.put("java", System.getProperty("java.vm.name") + " " + Runtime.version());
    facts.put("java vendor", System.getProperty("java.vendor"));
    facts.put(
        "java flags", String.join(" ", ManagementFactory.getRuntimeMXBean().getInputArguments()));
    facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
    facts.put("processor", System.getProperty("os.arch") + processor());
    facts.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
    facts.put("locale", Locale.getDefault().toLanguageTag());
    facts.put("time zone", TimeZone.getDefault().getID());
    return facts;
  }

  /** The name of the processor where the system tells it; otherwise nothing. */
  private static String processor() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> ", " + line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("");
    } catch (IOException | UncheckedIOException e) {
      return "";
    }
  }

  static long number(StudyFolder folder, Map<String, String> facts, String key) {
    String text = facts.getOrDefault(key, "");
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new BadInput(
          folder.store() + ": the store is damaged (" + key + " is \"" + text + "\").");
    }
  }

  static List<String> list(String lines) {
    return lines.lines().toList();
  }

  private static String lines(List<String> list) {
    return String.join("\n", list);
  }
}
