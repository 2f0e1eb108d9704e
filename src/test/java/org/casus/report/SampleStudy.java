package org.casus.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.experiment.OutcomeTable;
import org.casus.experiment.Response;
import org.casus.experiment.Responses;
import org.casus.experiment.SeriesTable;
import org.casus.history.History;
import org.casus.history.Series;
import org.casus.model.Simulation;
import org.casus.report.chronicle.Chronicle;
import org.casus.report.chronicle.Divergence;
import org.casus.report.chronicle.DivergenceText;
import org.casus.report.findings.Findings;
import org.casus.report.findings.RunFacts;
import org.casus.report.findings.Typical;
import org.casus.scenario.Scenario;
import org.casus.scenario.bind.Change;

/**
 * A small study of a shipped scenario with some of its what-ifs, simulated in one thread.
 *
 * @param file name of the scenario's file, without its ending
 * @param n replications of each variant
 * @param whatIfs names of what-ifs
 */
record SampleStudy(String file, int n, List<String> whatIfs) {

  /** Writes page, figures and chronicles of {@code NAME N FOLDER WHAT-IF...}. */
  public static void main(String[] arguments) throws IOException {
    List<String> names = List.of(arguments).subList(3, arguments.length);
    SampleStudy study = new SampleStudy(arguments[0], Integer.parseInt(arguments[1]), names);
    Path folder = Path.of(arguments[2]);
    Findings findings = study.findings();
    Report.of(findings).write(folder);
    Files.writeString(folder.resolve("summary.txt"), Report.of(findings).summary());
    for (int i = 0; i < Math.min(5, study.n); i++) {
      Chronicle chronicle =
          Chronicle.of(findings.scenario(), Simulation.run(findings.scenario(), 1, i));
      Files.writeString(
          folder.resolve("chronicle-" + i + ".txt"), chronicle.text(Chronicle.Detail.FULL));
      if (!names.isEmpty()) {
        String text = DivergenceText.of(study.divergence(findings, i));
        Files.writeString(folder.resolve("divergence-" + i + ".txt"), text);
      }
    }
  }

  Findings findings() throws IOException {
    Scenario scenario = scenario();
    List<Response> responses = Responses.all(scenario);
    List<String> points = new ArrayList<>(List.of("baseline"));
    points.addAll(whatIfs);
    List<Map<String, double[]>> values = new ArrayList<>();
    List<History> kept = new ArrayList<>();
    for (String point : points) {
      List<History> histories = histories(variant(scenario, point));
      values.add(values(responses, histories));
      kept.addAll(kept.isEmpty() ? histories : List.of());
    }
    List<Long> failed = points.stream().map(point -> 0L).toList();
    OutcomeTable outcomes = OutcomeTable.of(points, responses, values, failed);
    Optional<History> typical = Typical.row(outcomes, 0).stream().mapToObj(kept::get).findFirst();
    return new Findings(scenario, outcomes, series(kept), kept, typical, facts());
  }

  Divergence divergence(Findings findings, int replication) {
    Scenario changed = variant(findings.scenario(), whatIfs.get(0));
    return Divergence.of(
        new Divergence.Branch(
            "baseline", findings.scenario(), Simulation.run(findings.scenario(), 1, replication)),
        new Divergence.Branch(whatIfs.get(0), changed, Simulation.run(changed, 1, replication)),
        findings.outcomes().responses());
  }

  private Scenario scenario() throws IOException {
    Path path = Path.of("scenarios", file + ".yaml");
    return Fixtures.scenario(Files.readString(path, StandardCharsets.UTF_8));
  }

  private static Scenario variant(Scenario scenario, String point) {
    Scenario changed = scenario;
    if (!point.equals("baseline")) {
      for (Map.Entry<String, Object> one : scenario.whatIfs().get(point).set().entrySet()) {
        changed = Change.with(changed, one.getKey(), one.getValue()).orThrow();
      }
    }
    return changed;
  }

  private List<History> histories(Scenario scenario) {
    List<History> histories = new ArrayList<>();
    for (int replication = 0; replication < n; replication++) {
      histories.add(Simulation.run(scenario, 1, replication));
    }
    return histories;
  }

  private static Map<String, double[]> values(List<Response> responses, List<History> histories) {
    Map<String, double[]> values = new LinkedHashMap<>();
    for (Response response : responses) {
      values.put(response.name(), histories.stream().mapToDouble(response.measure()).toArray());
    }
    return values;
  }

  private static List<SeriesTable> series(List<History> histories) {
    List<SeriesTable> tables = new ArrayList<>();
    List<Series> first = histories.get(0).series();
    for (int i = 0; i < first.size(); i++) {
      int index = i;
      List<double[]> values =
          histories.stream()
              .map(h -> h.series().get(index).values())
              .map(list -> list.stream().mapToDouble(Double::doubleValue).toArray())
              .toList();
      tables.add(new SeriesTable(first.get(i).name(), first.get(i).unit(), values));
    }
    return tables;
  }

  private RunFacts facts() {
    return new RunFacts(
        file,
        "",
        "0123456789abcdef0123456789abcdef",
        "0.1.0",
        1,
        1,
        n,
        "./casus run scenarios/" + file + ".yaml -n " + n,
        Map.of(),
        List.of());
  }
}
