package org.casus.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.history.History;
import org.casus.model.Simulation;
import org.casus.scenario.Scenario;
import org.casus.yaml.ScenarioFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another map becomes a scenario that runs, without a line of code. */
class NewMapTest {

  private static final Path WEST_AFRICA = Path.of("scenarios/maps/west-africa.geojson");

  private static final String MAP =
      """
      {"type": "FeatureCollection", "features": [
      {"id": "W", "properties": {"state": "AAA", "name": "West, \\"old\\"", "population": 10}, "geometry": {"type": "Polygon", "coordinates": [[[0,0],[1,0],[1,1],[0,1],[0,0]]]}},
      {"id": "E", "properties": {"state": "AAA", "country": "A: \\"one\\"", "capital": true}, "geometry": {"type": "Polygon", "coordinates": [[[1.0006,0],[2,0],[2,1],[1.0006,1],[1.0006,0]]]}},
      {"id": "N", "properties": {"iso3": "BBB"}, "geometry": {"type": "Polygon", "coordinates": [[[2,1],[3,1],[3,2],[2,2],[2,1]]]}},
      {"id": "S", "properties": {"iso3": "BBB"}, "geometry": {"type": "Polygon", "coordinates": [[[2,0],[3,0],[3,1],[2,1],[2,0]]]}},
      {"id": "I", "properties": {"state": "AAA"}, "geometry": {"type": "Polygon", "coordinates": [[[-3,0],[-2,0],[-2,1],[-3,1],[-3,0]]]}}
      ]}
      """;

  @TempDir Path folder;
  private Path map;

  @BeforeEach
  void draw() throws IOException {
    Files.createDirectory(folder.resolve("maps"));
    map = Files.writeString(folder.resolve("maps/land.geojson"), MAP);
  }

  @Test
  void theRegionsAndTheirNeighboursComeFromTheOutlines() throws IOException {
    NewScenario.write(folder.resolve("land"), map);

    assertThat(Files.readAllLines(folder.resolve("land-regions.csv")))
        .containsExactly(
            "id,state,name,population,lon,lat,capital",
            "W,AAA,\"West, \"\"old\"\"\",10,0.5,0.5,false",
            "E,AAA,\"E\",1000000,1.5003,0.5,true",
            "N,BBB,\"N\",1000000,2.5,1.5,true",
            "S,BBB,\"S\",1000000,2.5,0.5,false",
            "I,AAA,\"I\",1000000,-2.5,0.5,false");
    assertThat(Files.readAllLines(folder.resolve("land-adjacency.csv")))
        .as("a gap of a hair is a border, a corner is none, and an island has a ferry")
        .containsExactly("a,b,distance_km", "W,E,111", "E,S,111", "N,S,111", "W,I,334");
  }

  @Test
  void whatWasFilledInIsSaid() {
    assertThat(NewScenario.write(folder.resolve("land"), map).notes())
        .containsExactly(
            "The map gives no population for 4 regions: each has 1000000 now.",
            "W and I do not touch: joined by ferry.");
  }

  @Test
  void theScenarioReadsWithoutARemarkAndRuns() {
    Path file = NewScenario.write(folder.resolve("land"), map).file();

    var loaded = ScenarioFile.read(file, List.of("scenario.days=60"));
    assertThat(loaded.findings()).isEmpty();
    Scenario scenario = loaded.value().orElseThrow();
    assertThat(scenario.states().get("AAA").borders()).containsExactly("BBB");
    assertThat(scenario.states().get("AAA").name()).isEqualTo("A: \"one\"");
    assertThat(scenario.regions().orElseThrow().units()).containsOnlyKeys("W", "E", "N", "S", "I");
    History history = Simulation.run(scenario, 7, 0);
    assertThat(history.events()).isNotEmpty();
  }

  @Test
  void theShippedMapGivesItsOwnAdjacencyBackButForOneMileOfBorderAndOneFerry() throws IOException {
    NewScenario.write(folder.resolve("west"), WEST_AFRICA);

    Set<String> found = pairs(folder.resolve("west-adjacency.csv"));
    Set<String> shipped = pairs(Path.of("scenarios/maps/west-africa-adjacency.csv"));
    Set<String> missed = new HashSet<>(shipped);
    missed.removeAll(found);
    Set<String> added = new HashSet<>(found);
    added.removeAll(shipped);
    assertThat(shipped).hasSize(701);
    assertThat(missed).containsExactly("BFA-CENTRE_OUEST,GHA-UPPER_EAST");
    assertThat(added).containsExactly("CPV-BARLAVENTO,CPV-SOTAVENTO");
    assertThat(ScenarioFile.read(folder.resolve("west.yaml")).findings()).isEmpty();
  }

  private static Set<String> pairs(Path table) throws IOException {
    Set<String> pairs = new HashSet<>();
    for (String line : Files.readAllLines(table)) {
      String[] cells = line.split(",");
      pairs.add(cells[0] + "," + cells[1]);
    }
    pairs.remove("a,b");
    return pairs;
  }

  /** What is replaced in the map, by what, and what is said. */
  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [[[0,0],[1,0],[1,1],[0,1],[0,0]]]   | [[[0,0],[1,1],[1,0],[0,1],[0,0]]] | :2:1: feature "W": the polygon crosses itself at [0.5, 0.5]
          [[[0,0],[1,0],[1,1],[0,1],[0,0]]]   | []                  | :2:1: feature "W": the polygon is empty
          "id": "W",                          | ``                  | :2:1: a feature without an "id", which names its region
          "id": "W"                           | "id": "E"           | :3:1: feature "E" stands twice: first on line 2
          "id": "W"                           | "id": "West Bank"   | :2:1: "West Bank" is no id: write letters, digits, - and _, a letter first
          "state": "AAA", "country"           | "country"           | :3:1: feature "E": the state "A: "one"" is no id: write letters, digits, - and _, a letter first
          "iso3": "BBB"                       | "who": "BBB"        | :4:1: feature "N": no property names its state; write it as one of state, iso3, adm0_a3, iso_a3, shapeGroup, GID_0, country
          "state": "AAA", "name"              | "state": "null", "name" | :2:1: feature "W": the state "null" is no id
          "state": "AAA", "name"              | "state": "any", "name" | :2:1: feature "W": the state "any" has the name of a role, which is no id
          [[[0,0],[1,0],[1,1],[0,1],[0,0]]]   | [[[0,0],[1e-300,0],[1e-300,1e-300],[0,0]]] | :2:1: feature "W": a ring is smaller than 1.0E-6 degrees, about a hand
          [[[0,0],[1,0],[1,1],[0,1],[0,0]]]   | [[[NaN,0],[1,0],[1,1],[0,1],[0,0]]] | not valid JSON: Non-standard token 'NaN'.
          ]}                                  | ]                   | not valid JSON
          """)
  void aMapThatWillNotDoIsRefusedWithItsPlaceAndNothingIsWritten(
      String good, String bad, String words) throws IOException {
    assertThat(MAP).contains(good);
    Files.writeString(map, MAP.replace(good, bad));

    assertThatThrownBy(() -> NewScenario.write(folder.resolve("land"), map))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining(map.toString())
        .hasMessageContaining(words);
    onlyTheMap();
  }

  @Test
  void aMapOfFiftyMegabytesIsRefusedUnread() throws IOException {
    try (RandomAccessFile large = new RandomAccessFile(map.toFile(), "rw")) {
      large.setLength(50L << 20);
    }

    assertThatThrownBy(() -> NewScenario.write(folder.resolve("land"), map))
        .isInstanceOf(BadInput.class)
        .hasMessage(map + ": holds 52428800 bytes, but at most 16777216 (16 MiB) are read.");
    onlyTheMap();
  }

  @Test
  void nothingIsWrittenWhereOneOfTheFilesStands() throws IOException {
    Path table = Files.writeString(folder.resolve("land-adjacency.csv"), "mine");

    assertThatThrownBy(() -> NewScenario.write(folder.resolve("land"), map))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining(table + ": the file exists and is left as it is");
    assertThat(table).hasContent("mine");
    assertThat(folder.resolve("land.yaml")).doesNotExist();
    assertThat(folder.resolve("land-regions.csv")).doesNotExist();
  }

  @Test
  void nothingIsLeftWhereTheSecondFileCannotBeWritten() throws IOException {
    Path name = folder.resolve("n".repeat(255 - "-regions.csv".length()));

    assertThatThrownBy(() -> NewScenario.write(name, map))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("-adjacency.csv: cannot be written");
    onlyTheMap();
  }

  @Test
  void aFolderWithoutANameIsNoName() {
    assertThatThrownBy(() -> NewScenario.write(folder.getRoot(), map))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("a name has letters a to z");
  }

  @Test
  void aBackslashInTheNameOfAMapStays() throws IOException {
    Path odd = Files.copy(map, folder.resolve("a\\b \"c\" é.geojson"));

    Path file = NewScenario.write(folder.resolve("land"), odd).file();

    assertThat(ScenarioFile.read(file).findings()).isEmpty();
  }

  @Test
  void aPopulationThatCannotBeIsAsNone() throws IOException {
    Files.writeString(map, MAP.replace("\"population\": 10", "\"population\": 1e30"));

    assertThat(NewScenario.write(folder.resolve("land"), map).notes())
        .contains("The map gives no population for 5 regions: each has 1000000 now.");
  }

  private void onlyTheMap() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("maps"));
    }
  }
}
