package org.casus.study;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.casus.experiment.Remaining;
import org.casus.results.LockHolder;
import org.casus.results.StoreReader;
import org.casus.results.StudyLock;

/**
 * How far a study has come, at one moment.
 *
 * @param state running, done, done-with-failures, interrupted, stopped, broken-off or unfinished
 * @param planned number of runs it is to have
 * @param done number of runs that came to their end
 * @param timedOut number of runs that took too long; they are among those of {@code causes}
 * @param causes number of runs that failed, by what went wrong
 * @param rate runs a second since it was begun or resumed; empty where not known
 * @param left time left at this rate; empty unless somebody is writing
 * @param writer who is writing; empty when nobody is
 * @param facts what else the store knows, by name
 * @param bytes size of the folder on disk
 */
public record Status(
    String folder,
    String state,
    long planned,
    long done,
    long timedOut,
    Map<String, Long> causes,
    OptionalDouble rate,
    Optional<Duration> left,
    Optional<LockHolder> writer,
    Map<String, String> facts,
    long bytes) {

  private static final double MILLIS = 1000;

  public Status {
    causes = Collections.unmodifiableMap(new LinkedHashMap<>(causes));
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }

  static Status of(StoredStudy study, Instant now) {
    StoreReader store = study.store();
    Optional<LockHolder> writer = StudyLock.holder(study.folder());
    Map<String, String> facts = store.meta();
    Remaining remaining = study.left();
    OptionalDouble rate = rate(facts, remaining.done(), writer.isPresent(), now);
    return new Status(
        study.root().toString(),
        state(study, facts, remaining, writer.isPresent()),
        study.planned(),
        remaining.done() - remaining.failed(),
        store.timedOut(),
        store.causes(),
        rate,
        writer.isPresent() ? left(remaining, rate) : Optional.empty(),
        writer,
        facts,
        study.folder().bytes());
  }

  /** Number of runs that failed or took too long. */
  public long failed() {
    return causes.values().stream().mapToLong(Long::longValue).sum();
  }

  /** When it was gone on with, and by which command. */
  public List<Map.Entry<String, String>> resumes() {
    return facts.entrySet().stream()
        .filter(fact -> fact.getKey().startsWith(Facts.RESUMED))
        .map(fact -> Map.entry(fact.getKey().substring(Facts.RESUMED.length()), fact.getValue()))
        .toList();
  }

  /** A few lines for people. */
  public String text() {
    return new StatusText(this).lines();
  }

  /** The same for machines, as JSON. */
  public String json() {
    return new StatusText(this).json();
  }

  private static String state(
      StoredStudy study, Map<String, String> facts, Remaining remaining, boolean writing) {
    String noted = facts.getOrDefault(Facts.STATE, "");
    if (writing) {
      return "running";
    }
    if (noted.equals(Facts.RUNNING)) {
      return "broken-off";
    }
    boolean all = remaining.size() == 0 && !study.isExploring();
    if (all) {
      return remaining.failed() == 0 ? "done" : "done-with-failures";
    }
    return noted.equals("INTERRUPTED") || noted.equals("STOPPED")
        ? noted.toLowerCase(java.util.Locale.ROOT)
        : "unfinished";
  }

  private static OptionalDouble rate(
      Map<String, String> facts, long done, boolean writing, Instant now) {
    try {
      Instant begun = Instant.parse(facts.getOrDefault(Facts.SESSION, ""));
      Instant end = writing ? now : Instant.parse(facts.getOrDefault(Facts.ENDED, ""));
      long since = done - Long.parseLong(facts.getOrDefault(Facts.SESSION_FROM, "0"));
      double seconds = Duration.between(begun, end).toMillis() / MILLIS;
      return seconds > 0 && since > 0 ? OptionalDouble.of(since / seconds) : OptionalDouble.empty();
    } catch (java.time.format.DateTimeParseException e) {
      return OptionalDouble.empty(); // it was broken off, so that nobody noted its end
    }
  }

  private static Optional<Duration> left(Remaining remaining, OptionalDouble rate) {
    return rate.isPresent()
        ? Optional.of(Duration.ofMillis((long) (remaining.size() / rate.getAsDouble() * MILLIS)))
        : Optional.empty();
  }
}
