package org.casus.study;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.casus.experiment.Experiment;
import org.casus.results.Manifest;
import org.casus.results.StudyFolder;

/** What the store notes about a study, by name, before its first replication. */
record Facts(Map<String, String> entries) {

  static final String SEED = "seed";
  static final String REPLICATIONS = "replications";
  static final String WHAT_IFS = "what-ifs";
  static final String VERSION = "casus";
  static final String STATE = "state";
  static final String REASON = "reason";
  static final String ENDED = "ended";
  static final String RESUMED = "resumed ";
  static final String COMMAND = "command";
  static final String RESOLVED_HASH = "sha256 resolved.yaml";

  private static final String SCHEMA = "1";
  private static final String RUNNING = "RUNNING";

  Facts {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  static Facts of(
      Study study, Experiment experiment, Machine machine, StudyFolder folder, Instant now) {
    Wish wish = study.wish();
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("schema", SCHEMA);
    facts.put(VERSION, Release.version());
    facts.put("id", experiment.id());
    facts.put("title", experiment.title());
    facts.put(SEED, Long.toString(wish.seed()));
    facts.put(REPLICATIONS, Long.toString(wish.replications()));
    facts.put("points", Long.toString(experiment.points()));
    facts.put(WHAT_IFS, lines(Variants.names(study.scenario(), wish.whatIfs())));
    facts.put("sets", lines(wish.sets()));
    facts.put("random", "keyed draws, common to all design points");
    facts.put(COMMAND, machine.command());
    facts.put("started", now.toString());
    facts.put(STATE, RUNNING);
    facts.put(RESOLVED_HASH, Manifest.sha256(folder.resolved()));
    facts.putAll(machine(machine));
    return new Facts(facts);
  }

  private static Map<String, String> machine(Machine machine) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("threads", Integer.toString(machine.threads()));
    facts.put("java", System.getProperty("java.vm.name") + " " + Runtime.version());
    facts.put("java vendor", System.getProperty("java.vendor"));
    facts.put(
        "java flags", String.join(" ", ManagementFactory.getRuntimeMXBean().getInputArguments()));
    facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
    facts.put("processor", System.getProperty("os.arch"));
    facts.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
    facts.put("locale", Locale.getDefault().toLanguageTag());
    facts.put("time zone", TimeZone.getDefault().getID());
    return facts;
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
