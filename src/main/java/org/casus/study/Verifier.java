package org.casus.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.casus.experiment.DesignPoint;
import org.casus.experiment.Digest;
import org.casus.experiment.Remaining;
import org.casus.experiment.Responses;
import org.casus.experiment.design.SplitMix64;
import org.casus.history.History;
import org.casus.results.Failures;
import org.casus.results.Manifest;
import org.casus.results.OutcomesCsv;
import org.casus.results.Place;
import org.casus.results.StoreReader;
import org.casus.results.StudyLock;
import org.casus.run.Simulator;

/** Looks whether the folder of a study is what it was, and whether its results come out again. */
record Verifier(StoredStudy study, Simulator simulator) {

  Verification verify(long k, long seed) {
    List<Verification.Finding> findings = new ArrayList<>();
    findings.add(store());
    findings.add(complete());
    findings.addAll(files());
    findings.add(outcomes());
    findings.add(again(k, seed));
    return new Verification(findings);
  }

  private Verification.Finding store() {
    study.store().requireWhole();
    return good("every page of study.sqlite was read and is in order");
  }

  private Verification.Finding complete() {
    Remaining left = study.left();
    String counts = left.done() + " of " + left.total() + " runs are stored, each once";
    if (left.size() == 0) {
      return good(counts);
    }
    boolean running = StudyLock.holder(study.folder()).isPresent();
    boolean ended = study.facts().getOrDefault(Facts.STATE, "").equals("DONE");
    return new Verification.Finding(!ended, counts + (running ? ", and more are coming" : ""));
  }

  private List<Verification.Finding> files() {
    List<Verification.Finding> findings = new ArrayList<>();
    Map<String, String> hashes = Manifest.read(study.folder()).files();
    int same = 0;
    for (Map.Entry<String, String> entry : hashes.entrySet()) {
      Path file = study.root().resolve(entry.getKey());
      if (!Files.isRegularFile(file)) {
        findings.add(bad(entry.getKey() + " is in the manifest and no longer there"));
      } else if (Manifest.sha256(file).equals(entry.getValue())) {
        same++;
      } else {
        findings.add(bad(entry.getKey() + " has another SHA-256 than the manifest says"));
      }
    }
    String text = same + " of " + hashes.size() + " files have the SHA-256 of manifest.json";
    findings.add(0, new Verification.Finding(same == hashes.size() && same > 0, text));
    return findings;
  }

  private Verification.Finding outcomes() {
    Path file = study.folder().outcomes();
    if (!Files.isRegularFile(file)) {
      return new Verification.Finding(
          StudyLock.holder(study.folder()).isPresent(), "outcomes.csv is not there");
    }
    try {
      Path again = Files.createTempFile("casus", ".csv");
      try {
        new OutcomesCsv(study.store(), study.responses()).write(again);
        boolean same = Files.mismatch(file, again) < 0;
        return new Verification.Finding(
            same, "outcomes.csv is " + (same ? "" : "not ") + "what the store says, byte for byte");
      } finally {
        Files.deleteIfExists(again);
      }
    } catch (IOException e) {
      throw Failures.of(file, e);
    }
  }

  private Verification.Finding again(long k, long seed) {
    StoreReader store = study.store();
    long done = store.runs() - store.failed();
    TreeSet<Long> rows = new TreeSet<>();
    for (long draw = 0; rows.size() < Math.min(k, done); draw++) {
      rows.add(Long.remainderUnsigned(SplitMix64.hash(seed, draw), done));
    }
    List<String> wrong = new ArrayList<>();
    for (long row : rows) {
      store.finished(row).filter(place -> !same(place)).ifPresent(place -> wrong.add(name(place)));
    }
    String what = rows.size() + " of " + done + " finished replications, chosen with seed " + seed;
    return wrong.isEmpty()
        ? good(what + ", were simulated again: every digest and every response is the same")
        : bad(what + ", were simulated again and differ: " + String.join("; ", wrong));
  }

  private boolean same(Place place) {
    DesignPoint point = study.experiment().point(place.point());
    History history =
        simulator.simulate(
            point.scenario(), study.experiment().seed(place.point()), place.replication());
    var responses = Responses.of(point.scenario(), study.experiment().responses());
    List<Double> stored = study.store().values(place, study.responses());
    long digest = study.store().digest(place.point(), place.replication()).orElse(0);
    return digest == Digest.of(history) && stored.equals(Responses.measure(responses, history));
  }

  private String name(Place place) {
    return "replication "
        + place.replication()
        + " of "
        + study.experiment().point(place.point()).name();
  }

  private static Verification.Finding good(String text) {
    return new Verification.Finding(true, text);
  }

  private static Verification.Finding bad(String text) {
    return new Verification.Finding(false, text);
  }
}
