package org.casus.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.casus.experiment.Fixtures;
import org.casus.results.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportTest {

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path temporary;
  private Workshop workshop = new Workshop(Path.of(""), Path.of(""));

  @BeforeEach
  void openAWorkshop() {
    workshop = Workshop.in(temporary);
  }

  @Test
  void flatFilesHoldEveryRowOfTheStore() throws IOException {
    StoredStudy study = workshop.run("study", new Wish(30, 4, List.of(), List.of(Wish.ALL)));
    Path folder = temporary.resolve("flat");
    List<Path> files = study.exportCsv(folder);
    assertThat(files).hasSize(9).allMatch(Files::isRegularFile);
    assertThat(lines(folder, "replications.csv")).hasSize(91);
    assertThat(lines(folder, "design_points.csv"))
        .containsExactly(
            "point,name,what-if",
            "0,baseline,baseline",
            "1,no-pact,no-pact",
            "2,voters-at-home,voters-at-home");
    assertThat(lines(folder, "series.csv").get(0)).startsWith("point,replication,day,");
    assertThat(lines(folder, "events.csv").size()).isGreaterThan(91);
    assertThat(folder.resolve("outcomes.csv")).hasSameBinaryContentAs(study.folder().outcomes());
    assertThat(folder.resolve("summary.csv")).hasSameBinaryContentAs(study.folder().summary());
  }

  @Test
  void theDictionaryNamesEveryColumnOfEveryFileInOrder() throws IOException {
    StoredStudy study = workshop.run("study", Wish.USUAL.withReplications(5));
    Path folder = temporary.resolve("flat");
    study.exportCsv(folder);
    JsonNode resources = JSON.readTree(folder.resolve("datapackage.json")).get("resources");
    assertThat(resources.size()).isEqualTo(8);
    for (JsonNode resource : resources) {
      List<String> names =
          StreamSupport.stream(resource.get("schema").get("fields").spliterator(), false)
              .peek(field -> assertThat(field.get("description").asString()).isNotEmpty())
              .map(field -> field.get("name").asString())
              .toList();
      assertThat(String.join(",", names))
          .isEqualTo(lines(folder, resource.get("path").asString()).get(0));
    }
    assertThat(Files.readString(folder.resolve("datapackage.json")))
        .contains("\"name\" : \"intervention\"", "\"enum\" : [")
        .doesNotContain("Level of the factor seed");
  }

  @Test
  void aFolderThatHoldsSomethingElseIsNotWrittenInto() throws IOException {
    StoredStudy study = workshop.run("study", Wish.USUAL.withReplications(3));
    assertThatThrownBy(() -> study.exportCsv(study.root()))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("the folder holds manifest.json, which no export wrote");
    Path folder = Files.createDirectory(temporary.resolve("mine"));
    Files.writeString(folder.resolve("outcomes.csv"), "mine");
    assertThatThrownBy(() -> study.exportCsv(folder))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("not exported of this study");
    assertThat(folder.resolve("outcomes.csv")).hasContent("mine");
  }

  @Test
  void anEarlierExportOfTheSameStudyIsWrittenOver() throws IOException {
    StoredStudy study = workshop.run("study", Wish.USUAL.withReplications(3));
    Path folder = temporary.resolve("flat");
    study.exportCsv(folder);
    Files.writeString(folder.resolve("outcomes.csv"), "spoilt");
    study.exportCsv(folder);
    assertThat(folder.resolve("outcomes.csv")).hasSameBinaryContentAs(study.folder().outcomes());
    Files.writeString(
        folder.resolve("datapackage.json"),
        Files.readString(folder.resolve("datapackage.json")).replace("2026-11-23", "2026-11-22"));
    assertThatThrownBy(() -> study.exportCsv(folder))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("not exported of this study");
  }

  @Test
  void theCrateTellsEveryCommand() throws IOException {
    StoredStudy study = workshop.run("study", Wish.USUAL.withReplications(3));
    FinishedStudy more = workshop.resume(study.withMoreReplications(2), Execution.Again.NOTHING);
    more.study().exportCrate("", "");
    assertThat(Files.readString(study.root().resolve("ro-crate-metadata.json")))
        .contains("casus run crisis.yaml; then, at 2026-11-23T20:15:00Z: casus run crisis.yaml")
        .contains("identity " + Identity.of(more.study().facts()).hash())
        .doesNotContain("#agent");
  }

  @Test
  void theCrateHasOneActionAndEveryFileWithItsHash() throws IOException {
    StoredStudy study = workshop.run("study", Wish.USUAL.withReplications(5));
    study.report();
    study.exportCrate("A. Student", "https://creativecommons.org/licenses/by/4.0/");
    JsonNode crate = JSON.readTree(study.root().resolve("ro-crate-metadata.json"));
    assertThat(crate.get("@context").asString()).isEqualTo("https://w3id.org/ro/crate/1.1/context");
    List<JsonNode> graph = StreamSupport.stream(crate.get("@graph").spliterator(), false).toList();
    assertThat(of(graph, "CreateAction")).hasSize(1);
    JsonNode action = of(graph, "CreateAction").get(0);
    assertThat(action.get("actionStatus").get("@id").asString()).endsWith("/CompletedActionStatus");
    assertThat(action.get("object").toString()).contains("scenario.yaml", "resolved.yaml");
    assertThat(action.get("result").toString()).contains("outcomes.csv", "report.html");
    List<String> ids = graph.stream().map(node -> node.get("@id").asString()).toList();
    assertThat(ids).doesNotHaveDuplicates();
    for (JsonNode file : of(graph, "File")) {
      Path path = study.root().resolve(file.get("@id").asString());
      assertThat(file.get("sha256").asString()).isEqualTo(Manifest.sha256(path));
    }
    assertThat(references(crate)).isSubsetOf(allowed(ids));
    assertThat(study.root().resolve("odd-parameters.md"))
        .content()
        .contains("| `parameters.", "| grade |");
    assertThat(study.root().resolve("trace.md")).content().contains("Seed 1, 1 design points");
    assertThat(StoredStudy.open(study.root()).verify(1, 1).lines().get(2)).startsWith("good");
  }

  @Test
  void theManifestSaysWhatASecondRunWouldNeed() throws IOException {
    StoredStudy study =
        workshop.start(
            "study",
            Wish.USUAL.withReplications(12),
            Optional.empty(),
            (scenario, seed, replication) -> {
              if (replication == 2) {
                throw new IllegalStateException("no");
              }
              return Fixtures.made(scenario, seed, replication);
            },
            () -> false);
    JsonNode manifest = JSON.readTree(study.folder().manifest());
    assertThat(manifest.get("manifest").asInt()).isEqualTo(1);
    JsonNode identity = manifest.get("identity");
    assertThat(identity.get("scenario-sha256").asString())
        .isEqualTo(Manifest.sha256(study.folder().resolved()));
    assertThat(identity.get("experiment-sha256").asString()).matches("[0-9a-f]{64}");
    assertThat(identity.get("seed").asLong()).isEqualTo(1);
    assertThat(identity.get("sha256").asString())
        .isEqualTo(Identity.of(study.facts()).hash())
        .matches("[0-9a-f]{64}");
    assertThat(manifest.get("program").get("version").asString()).isEqualTo(Release.version());
    assertThat(manifest.get("program").get("commit").asString()).matches("[0-9a-f]{40}|unknown");
    assertThat(manifest.get("random").get("self-test").size()).isEqualTo(4);
    assertThat(manifest.get("runs").toString())
        .isEqualTo("{\"planned\":12,\"done\":11,\"failed\":1,\"timed-out\":0}");
    assertThat(manifest.get("machine").propertyNames())
        .contains("java", "java-vendor", "java-flags", "system", "processor", "locale");
    assertThat(manifest.get("files").propertyNames())
        .contains("outcomes.csv", "summary.csv", "scenario.yaml", "resolved.yaml");
    assertThat(manifest.get("program").get("modified").asString()).matches("true|false|unknown");
    assertThat(manifest.get("program").get("jar-sha256").asString())
        .matches("[0-9a-f]{64}|unknown");
    JsonNode defaults = manifest.get("defaults");
    assertThat(defaults.get("run").toString())
        .isEqualTo(
            "{\"threads\":\"all\",\"on-failure\":\"record\",\"order\":\"replication-major\"}");
    assertThat(defaults.get("replications").toString()).contains("12");
    assertThat(defaults.get("random").get("common").asString()).isEqualTo("event-keyed");
    assertThat(defaults.get("compare").get("interval").asString()).isEqualTo("bca");
    assertThat(manifest.get("analyses").propertyNames())
        .containsExactly("responses", "summary", "report");
  }

  @Test
  void theManifestOfAnExperimentSaysItsDesignItsResumesAndWhatWasAsked() throws IOException {
    Sweeps sweeps = Sweeps.in(Files.createDirectories(temporary.resolve("sweeps")));
    String lines = "replications: 4\nrun: {timeout: 90 s, on-failure: stop}\n";
    sweeps.run("sweep", sweeps.study(Sweeps.CSV, lines, "random.seed=3"));
    StoredStudy study = StoredStudy.open(sweeps.folder().resolve("sweep"));
    study.withMoreReplications(6).resume(sweeps.machine("sweep"));
    study = StoredStudy.open(study.root());
    study.analyze(AnalysisWish.of("stability"));
    study.compare(ComparisonWish.USUAL);

    JsonNode manifest = JSON.readTree(study.folder().manifest());

    JsonNode defaults = manifest.get("defaults");
    assertThat(defaults.get("design").get(0).toString())
        .isEqualTo(
            "{\"method\":\"csv\",\"over\":[\"states.ARD.army\",\"states.BEL.resolve\"],"
                + "\"points\":3,\"points-of-a-block\":1}");
    assertThat(defaults.get("run").toString()).contains("90", "\"on-failure\":\"stop\"");
    assertThat(manifest.get("planned").get("options").get(0).asString()).isEqualTo("random.seed=3");
    assertThat(manifest.get("planned").get("replications").asLong()).isEqualTo(10);
    assertThat(manifest.get("resumes").size()).isEqualTo(1);
    assertThat(manifest.get("identity").get("tables-sha256").get("points.csv").asString())
        .isEqualTo(Manifest.sha256(study.root().resolve("points.csv")));
    JsonNode analyses = manifest.get("analyses");
    assertThat(analyses.get("stability").get("version").asInt()).isEqualTo(1);
    assertThat(analyses.get("stability").get("resamples").asString()).isNotEmpty();
    assertThat(analyses.get("compare").get("version").asInt()).isEqualTo(1);
    assertThat(manifest.get("files").propertyNames())
        .contains("experiment.yaml", "points.csv", "report.html", "comparison.csv");
    assertThat(study.verify(3, 1).good()).isTrue();
  }

  @Test
  void studiesOfTheSameIdentityHaveTheSameOutcomes() throws IOException {
    StoredStudy one = workshop.run("one", Wish.USUAL.withReplications(9));
    StoredStudy two = workshop.run("two", Wish.USUAL.withReplications(9));
    StoredStudy other = workshop.run("other", Wish.USUAL.withReplications(9).withSeed(2));
    assertThat(identity(two)).isEqualTo(identity(one)).isNotEqualTo(identity(other));
    assertThat(Files.readAllBytes(two.folder().outcomes()))
        .isEqualTo(Files.readAllBytes(one.folder().outcomes()));
  }

  private static String identity(StoredStudy study) {
    return JSON.readTree(study.folder().manifest()).get("identity").toString();
  }

  private static List<JsonNode> of(List<JsonNode> graph, String type) {
    return graph.stream().filter(node -> node.get("@type").asString().equals(type)).toList();
  }

  private static List<String> references(JsonNode crate) {
    return crate.findValuesAsString("@id");
  }

  private static List<String> allowed(List<String> ids) {
    return java.util.stream.Stream.concat(
            ids.stream(),
            java.util.stream.Stream.of(
                "https://w3id.org/ro/crate/1.1", "http://schema.org/CompletedActionStatus"))
        .toList();
  }

  private static List<String> lines(Path folder, String name) throws IOException {
    return Files.readAllLines(folder.resolve(name));
  }
}
