package org.casus.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casus.results.StudyFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study keeps the map and the regions of its scenario, and needs the files no longer. */
class StudyMapTest {

  @TempDir private Path temporary;
  private Path file;
  private Path maps;

  @BeforeEach
  void writeAScenarioWithAMap() throws IOException {
    maps = Files.createDirectory(temporary.resolve("maps"));
    file =
        Files.writeString(
            temporary.resolve("land.yaml"),
            """
            scenario: {id: land, title: A land, start: 2024-01-01, days: 30}
            states:
              AAA: {name: A, army: 100, borders: [BBB]}
              BBB: {name: B, army: 100, borders: [AAA]}
            regions: {map: maps/land.geojson, table: maps/land.csv, adjacency: maps/pairs.csv}
            armed-groups:
              gang: {name: a gang, fighters: 10, activity: {A: 2}}
            """);
    Files.writeString(
        maps.resolve("land.csv"), "id,state,name,population\nA,AAA,A,1000\nB,BBB,B,2000\n");
    Files.writeString(maps.resolve("pairs.csv"), "a,b,distance_km\nA,B,111\n");
    Files.writeString(
        maps.resolve("land.geojson"),
        """
        {"type": "FeatureCollection", "features": [
        {"type": "Feature", "id": "A", "geometry": {"type": "Polygon", "coordinates": [[[1,0],[2,0],[2,1],[1,0]]]}},
        {"type": "Feature", "id": "B", "geometry": {"type": "Polygon", "coordinates": [[[0,0],[1,0],[1,1],[0,0]]]}}
        ]}
        """);
  }

  @Test
  void theFolderIsWholeWithoutTheOriginals() throws IOException {
    Path root = temporary.resolve("study");
    String map = Files.readString(maps.resolve("land.geojson"));
    Study study = Study.load(file, new Wish(2, 1, List.of(), List.of()));
    for (Path each : List.of(maps.resolve("land.csv"), maps.resolve("land.geojson"), file)) {
      Files.delete(each);
    }
    study.run(Machine.usual().withOutput(root));

    StudyFolder folder = StudyFolder.open(root);
    assertThat(folder.map()).hasContent(map);
    assertThat(folder.resolved()).content().contains("map: map.geojson").doesNotContain("land.csv");
    StoredStudy stored = StoredStudy.open(root);
    assertThat(stored.scenario().regions().orElseThrow().units()).containsOnlyKeys("A", "B");
    assertThat(stored.map().outlines()).containsOnlyKeys("A", "B");
    assertThat(folder.manifest()).content().contains("\"map.geojson\" : \"");
    assertThat(stored.report().page()).content().contains("<html");
  }

  @Test
  void nothingIsWrittenWhereTheMapIsFaulty() throws IOException {
    Files.writeString(maps.resolve("land.geojson"), "{}");

    assertThatThrownBy(() -> Study.load(file))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("land.geojson: expected a GeoJSON FeatureCollection");
  }
}
