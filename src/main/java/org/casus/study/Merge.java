package org.casus.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.casus.experiment.Progress;
import org.casus.experiment.Remaining;
import org.casus.results.Failures;
import org.casus.results.LockHolder;
import org.casus.results.StoreWriter;
import org.casus.results.StudyFolder;
import org.casus.results.StudyLock;
import org.casus.run.Simulator;

/** Puts the parts of a study together; what comes of it equals a study that was run in one go. */
record Merge(List<StoredStudy> shards, Machine machine, Clock clock, Simulator simulator) {

  private static final int MOST_NAMED = 20;

  Merge {
    shards = List.copyOf(shards);
  }

  FinishedStudy into(Path root) {
    List<String> problems = problems();
    if (!problems.isEmpty()) {
      throw new BadInput(problems);
    }
    List<StoredStudy> ordered = List.copyOf(byNumber().values());
    StoredStudy first = ordered.get(0);
    StudyFolder folder = StudyFolder.create(root);
    StoredStudy whole =
        new StoredStudy(
            folder, first.scenario(), first.experiment(), Optional.empty(), first.recipe());
    try (StudyLock held =
        StudyLock.take(folder, LockHolder.here(clock.instant(), machine.command()))) {
      folder.requireEmpty();
      copy(first.folder().scenario(), folder.scenario());
      copy(first.folder().resolved(), folder.resolved());
      if (Files.isRegularFile(first.folder().map())) {
        copy(first.folder().map(), folder.map());
      }
      if (Files.isRegularFile(first.folder().experiment())) {
        copy(first.folder().experiment(), folder.experiment());
      }
      whole.recipe().write(folder);
      try (StoreWriter store =
          StoreWriter.create(folder, whole.experiment(), whole.responses(), facts(ordered))) {
        ordered.forEach(shard -> store.addAll(shard.folder()));
        return finish(whole, store);
      }
    }
  }

  private FinishedStudy finish(StoredStudy whole, StoreWriter store) {
    Remaining left = whole.store().remaining(whole.plan(), whole.experiment().points());
    FinishedStudy.End end =
        left.failed() > 0 ? FinishedStudy.End.SOME_FAILED : FinishedStudy.End.DONE;
    store.note(Facts.STATE, end.name());
    store.note(Facts.ENDED, clock.instant().toString());
    new Completion(whole, simulator).finish(store);
    Progress progress =
        new Progress(
            left.done(), left.total(), whole.store().causes(), 0, Duration.ZERO, Duration.ZERO);
    return new FinishedStudy(whole, end, "", progress);
  }

  private Map<String, String> facts(List<StoredStudy> ordered) {
    Map<String, String> facts = new LinkedHashMap<>(ordered.get(0).facts());
    facts.remove(Facts.SHARD);
    facts.keySet().removeIf(key -> key.startsWith(Facts.RESUMED));
    facts.put(Facts.COMMAND, machine.command());
    facts.put(Facts.STARTED, clock.instant().toString());
    facts.put(Facts.SESSION, clock.instant().toString());
    facts.put(Facts.STATE, Facts.RUNNING);
    facts.put(
        Facts.SHARDS, ordered.stream().map(Merge::provenance).collect(Collectors.joining("\n")));
    return facts;
  }

  private static String provenance(StoredStudy shard) {
    Map<String, String> facts = shard.facts();
    return shard.shard().map(Shard::toString).orElse("")
        + " from "
        + facts.getOrDefault(Facts.STARTED, "")
        + " to "
        + facts.getOrDefault(Facts.ENDED, "")
        + ": "
        + facts.getOrDefault(Facts.COMMAND, "");
  }

  /** Everything that keeps the parts from being one study; empty when nothing does. */
  private List<String> problems() {
    List<String> problems = new ArrayList<>();
    StoredStudy first = shards.get(0);
    Map<Long, StoredStudy> seen = new TreeMap<>();
    for (StoredStudy study : shards) {
      if (study.shard().isEmpty()) {
        problems.add(study.root() + ": this is a whole study, not a shard of one.");
        continue;
      }
      Shard shard = study.shard().get();
      problems.addAll(differences(first, study));
      StoredStudy same = seen.putIfAbsent(shard.number(), study);
      if (same != null) {
        problems.add(study.root() + ": shard " + shard + " again; it is " + same.root() + " too.");
      }
      Remaining left = study.store().remaining(study.plan(), study.experiment().points());
      if (left.size() > 0) {
        problems.add(
            study.root()
                + ": shard "
                + shard
                + " is not finished; "
                + left.size()
                + " of "
                + left.total()
                + " runs are missing. Maybe:  casus resume "
                + study.root());
      }
    }
    first.shard().filter(s -> problems.isEmpty()).flatMap(this::missing).ifPresent(problems::add);
    return problems;
  }

  private static List<String> differences(StoredStudy first, StoredStudy study) {
    List<String> differences =
        new ArrayList<>(Identity.of(first.facts()).differences(Identity.of(study.facts())));
    if (!first.shard().map(Shard::count).equals(study.shard().map(Shard::count))) {
      differences.add("the number of shards");
    }
    return differences.isEmpty()
        ? List.of()
        : List.of(
            study.root()
                + ": this is a shard of another study than "
                + first.root()
                + "; they differ in "
                + String.join(", ", differences)
                + ".");
  }

  private Optional<String> missing(Shard first) {
    Set<Long> there = byNumber().keySet();
    long count = first.count() - there.size();
    String numbers =
        LongStream.rangeClosed(1, first.count())
            .filter(number -> !there.contains(number))
            .limit(MOST_NAMED)
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(", ", "", count > MOST_NAMED ? ", …" : ""));
    return count == 0
        ? Optional.empty()
        : Optional.of(count + " of " + first.count() + " shards are missing: " + numbers + ".");
  }

  private Map<Long, StoredStudy> byNumber() {
    Map<Long, StoredStudy> byNumber = new TreeMap<>();
    shards.forEach(s -> s.shard().ifPresent(shard -> byNumber.put(shard.number(), s)));
    return byNumber;
  }

  private static void copy(Path from, Path to) {
    try {
      Files.writeString(to, Files.readString(from, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Failures.of(to, e);
    }
  }
}
