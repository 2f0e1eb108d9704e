package org.casus.study;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.casus.experiment.Keep;
import org.casus.experiment.OutcomeTable;
import org.casus.experiment.SeriesTable;
import org.casus.history.History;
import org.casus.report.Report;
import org.casus.report.findings.Findings;
import org.casus.report.findings.RunFacts;
import org.casus.report.findings.Typical;
import org.casus.results.Failures;
import org.casus.results.Manifest;
import org.casus.results.ReplicationNumbers;
import org.casus.results.StoreReader;
import org.casus.results.StudyFolder;
import org.casus.run.Simulator;
import org.casus.scenario.Scenario;

/** Makes the report of a stored study, without simulating where the store has what is needed. */
record Reporting(StoredStudy study) {

  Answers write() {
    Report report = Report.of(findings(), new Chapters(study).list());
    Path page = study.folder().report();
    try {
      report.write(study.folder().root());
    } catch (UncheckedIOException e) {
      throw e.getCause() == null ? e : Failures.of(page, e.getCause());
    }
    study.manifest();
    return new Answers(report.summary(), page);
  }

  private Findings findings() {
    Scenario scenario = study.first();
    StoreReader store = study.store();
    OutcomeTable all = store.outcomes(study.responses());
    OutcomeTable outcomes = new Pooled(study.experiment(), all, this::replications).table();
    Iterable<SeriesTable> series = () -> store.series(0, keep().series()).iterator();
    return new Findings(
        scenario,
        outcomes,
        series,
        () -> histories(scenario).iterator(),
        typical(scenario, all),
        facts(),
        study.map(),
        store.regions(0));
  }

  private List<long[]> replications() {
    return new ReplicationNumbers(study.folder()).byPoint(study.store().points().size());
  }

  private Stream<History> histories(Scenario scenario) {
    return LongStream.range(0, keep().events())
        .boxed()
        .flatMap(replication -> kept(scenario, replication).stream());
  }

  private Keep keep() {
    return Keep.of(study.experiment().points());
  }

  private Optional<History> typical(Scenario scenario, OutcomeTable outcomes) {
    OptionalInt row = Typical.row(outcomes, 0);
    if (row.isEmpty()) {
      return Optional.empty();
    }
    long replication = study.store().replication(0, row.getAsInt());
    return kept(scenario, replication)
        .or(
            () ->
                Optional.of(new Replayer(study, Simulator.model()).history(scenario, replication)));
  }

  private Optional<History> kept(Scenario scenario, long replication) {
    return study
        .store()
        .events(0, replication)
        .map(
            events ->
                new History(
                    study.experiment().seed(0),
                    replication,
                    scenario.scenario().days(),
                    events,
                    List.of(),
                    Map.of()));
  }

  private RunFacts facts() {
    Map<String, String> known = study.facts();
    Map<String, String> hashes = new LinkedHashMap<>();
    StudyFolder folder = study.folder();
    for (Path file :
        List.of(folder.scenario(), folder.experiment(), folder.resolved(), folder.outcomes())) {
      if (Files.isRegularFile(file)) {
        hashes.put(file.getFileName().toString(), Manifest.sha256(file));
      }
    }
    return new RunFacts(
        study.experiment().title(),
        study.isSweep() ? study.experiment().id() : "",
        Identity.of(known).hash(),
        known.getOrDefault(Facts.VERSION, ""),
        study.experiment().seed(),
        study.experiment().points(),
        study.experiment().replications(),
        known.getOrDefault(Facts.COMMAND, ""),
        hashes,
        study.store().failures());
  }
}
