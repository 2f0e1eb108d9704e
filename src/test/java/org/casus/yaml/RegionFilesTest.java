package org.casus.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.casus.scenario.Place;
import org.casus.scenario.Region;
import org.casus.scenario.RegionMap;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Regions come from tables and a map beside the scenario, and every fault has its place. */
class RegionFilesTest {

  private static final String SCENARIO =
      """
      scenario: {id: land, title: A land, start: 2024-01-01, days: 30}
      states:
        AAA: {name: A, army: 100, population: 3000, borders: [BBB]}
        BBB: {name: B, army: 100, population: 500, borders: [AAA]}
      regions:
        map: maps/land.geojson
        table: maps/land.csv
        adjacency: maps/pairs.csv
      armed-groups:
        gang: {name: a gang, fighters: 10, activity: {A-WEST: 2}}
      """;

  private static final String TABLE =
      """
      id,state,name,population,lon,lat,capital
      A-EAST,AAA,"East, of A",1000,1.5,0.5,true
      A-WEST,AAA,West,2000,0.5,0.5,
      B-ALL,BBB,All of B,500,2.5,0.5,true
      """;

  private static final String PAIRS =
      """
      a,b,distance_km,border_km
      A-EAST,A-WEST,111,100
      A-EAST,B-ALL,112,90
      """;

  private static final String MAP =
      """
      {"type": "FeatureCollection", "features": [
      {"type": "Feature", "id": "A-EAST", "geometry": {"type": "Polygon", "coordinates": [[[1,0],[2,0],[2,1],[1,1],[1,0]]]}},
      {"type": "Feature", "id": "A-WEST", "geometry": {"type": "Polygon", "coordinates": [[[0,0],[1,0],[1,1],[0,1],[0,0]]]}},
      {"type": "Feature", "properties": {"id": "B-ALL"}, "geometry": {"type": "MultiPolygon", "coordinates": [[[[2,0],[3,0],[3,1],[2,1],[2,0]]]]}}
      ]}
      """;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectory(folder.resolve("maps"));
    file = Files.writeString(folder.resolve("land.yaml"), SCENARIO);
    Files.writeString(folder.resolve("maps/land.csv"), TABLE);
    Files.writeString(folder.resolve("maps/pairs.csv"), PAIRS);
    Files.writeString(folder.resolve("maps/land.geojson"), MAP);
  }

  @Test
  void tablesBecomeRegionsWithTheirNeighboursBothWays() {
    Scenario scenario = good(file);

    assertThat(regions(scenario)).containsOnlyKeys("A-EAST", "A-WEST", "B-ALL");
    Region east = regions(scenario).get("A-EAST");
    assertThat(east.name()).isEqualTo("East, of A");
    assertThat(east.population()).isEqualTo(1000);
    assertThat(east.capital()).isTrue();
    assertThat(east.place()).contains(new Place(1.5, 0.5));
    assertThat(east.neighbours()).containsOnly(entry("A-WEST", 111.0), entry("B-ALL", 112.0));
    assertThat(regions(scenario).get("A-WEST").neighbours()).containsOnly(entry("A-EAST", 111.0));
    assertThat(regions(scenario).get("A-WEST").capital()).isFalse();
  }

  private static Map.Entry<String, Double> entry(String id, double km) {
    return Map.entry(id, km);
  }

  @Test
  void theScenarioStandsAboveTheTableAndOptionsAboveBoth() throws IOException {
    Files.writeString(file, SCENARIO + "extra: ~\n");
    Files.writeString(
        file,
        SCENARIO.replace("  map:", "  units: {A-WEST: {deaths: 7, population: 2001}}\n  map:"));

    assertThat(regions(good(file)).get("A-WEST").deaths()).isEqualTo(7);
    assertThat(regions(good(file)).get("A-WEST").population()).isEqualTo(2001);
    Scenario set = good(file, "regions.units.A-WEST.population=1999");
    assertThat(regions(set).get("A-WEST").population()).isEqualTo(1999);
    assertThat(regions(set).get("A-WEST").deaths()).isEqualTo(7);
  }

  @Test
  void pathsCountFromTheFileThatNamesThem() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("deep/er"));
    Path upper =
        Files.writeString(
            deep.resolve("upper.yaml"),
            """
            extends: ../../land.yaml
            scenario: {id: upper}
            regions: {units: {A-EAST: {deaths: 3}}}
            """);

    Loaded<Scenario> loaded = ScenarioFile.read(upper);

    Scenario scenario = good(upper);
    assertThat(regions(scenario).get("A-EAST").deaths()).isEqualTo(3);
    assertThat(scenario.regions().orElseThrow().map()).contains("../../maps/land.geojson");
    assertThat(loaded.sources().stream().map(Source::role))
        .containsExactly(
            Source.Role.SCENARIO,
            Source.Role.SCENARIO,
            Source.Role.TABLE,
            Source.Role.TABLE,
            Source.Role.MAP);
  }

  @Test
  void aResolvedScenarioNeedsNoTables() throws IOException {
    Scenario scenario = good(file);
    Path resolved = Files.writeString(folder.resolve("resolved.yaml"), YamlWriter.write(scenario));
    Files.delete(folder.resolve("maps/land.csv"));
    Files.delete(folder.resolve("maps/pairs.csv"));

    assertThat(good(resolved)).isEqualTo(scenario);
  }

  @Test
  void aPairMayStandInBothDirections() throws IOException {
    pairs(PAIRS + "A-WEST,A-EAST,111,100\nB-ALL,A-EAST,112,90\n");

    assertThat(regions(good(file)).get("A-WEST").neighbours()).containsOnlyKeys("A-EAST");
  }

  @Test
  void lineEndsByteOrderMarksAndBlankRowsAreNoMatter() throws IOException {
    table("\uFEFF" + TABLE.replace("\n", "\r\n") + ",,,,,,\r\n\r\n");

    assertThat(regions(good(file))).hasSize(3);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        table(
            "A-WEST,AAA,West,2000",
            "A-EAST,AAA,West,2000",
            ":3:1: the region \"A-EAST\" stands twice: first on line 2."),
        table(
            "West,2000",
            "West,-2000",
            ":3:17 regions.units.A-WEST.population: -2000 is out of range: at least 0 (persons)."),
        table(
            "West,2000",
            "West,\"2,000\"",
            ":3:17 regions.units.A-WEST.population: expected a whole number (persons) but got the text \"2,000\". Maybe 2000, without quotes."),
        table(
            "0.5,0.5,\n",
            "\"0,5\",0.5,\n",
            ":3:22 regions.units.A-WEST.place.lon: expected a number (degrees east) but got the text \"0,5\"."),
        table(
            "West,2000",
            "West,٢٠٠٠",
            ":3:17 regions.units.A-WEST.population: expected a whole number (persons) but got the text \"٢٠٠٠\"."),
        table("0.5,0.5,\n", "0.5,0.5,\n,,,,7\n", ":4:1: 5 cells, but the header has 7."),
        table(
            "capital\n",
            "capitol\n",
            ":1:34: unknown column \"capitol\": allowed are [id, state, name,"),
        table(",name,", ",state,", ":1:10: the column \"state\" stands twice."),
        table("id,state", "state", ":1:1: the column \"id\" is missing."),
        table("West,2000", "\"West,2000", ":3:12: a quotation mark is not closed."),
        table(
            "A-WEST,AAA",
            "A-WEST,AAB",
            ":3:8 regions.units.A-WEST.state: unknown state \"AAB\": there are [AAA, BBB]. Maybe \"AAA\""),
        table(
            "A-WEST,AAA",
            "A.WEST,AAA",
            ":3:1: \"A.WEST\" is no id: write letters, digits, - and _."),
        table(
            "0.5,0.5,\n",
            "0.5,0.5,true\n",
            ":3:30 regions.units.A-WEST.capital: AAA has more than one capital: A-EAST, A-WEST."),
        pairs(
            "A-WEST,111",
            "A-WSET,111",
            ":2:8: unknown region \"A-WSET\": it has no row in the table. Maybe \"A-WEST\"."),
        pairs(
            "A-WEST,111",
            "A-WEST,-1",
            ":2:15: distance_km: expected a number of km, at least 0, but got \"-1\"."),
        pairs(
            "A-WEST,111",
            "A-WEST,about 100",
            ":2:15: distance_km: expected a number of km, at least 0, but got \"about 100\"."),
        pairs("A-WEST,111", "A-EAST,111", ":2:1: \"A-EAST\" is named as its own neighbour."),
        pairs(
            "A-EAST,B-ALL,112",
            "A-EAST,A-WEST,112",
            ":3:1: the pair A-EAST, A-WEST stands twice: first on line 2."),
        pairs(
            "A-EAST,B-ALL,112,90\n",
            "A-EAST,B-ALL,112,90\nA-WEST,A-EAST,111,\n",
            ":3:1: not symmetric: the pair A-EAST, B-ALL has no pair in the other direction, although other pairs have one."),
        pairs(
            "A-EAST,B-ALL,112,90\n",
            "A-WEST,A-EAST,120,\n",
            ":2:1: not symmetric: the pair A-EAST, A-WEST is 111.0 km here and 120.0 km on line 3."),
        map(
            "\"A-WEST\"",
            "\"A-WSET\"",
            ":3:1: feature \"A-WSET\": there is no region of this id. Maybe \"A-WEST\"."),
        map("\"A-WEST\"", "\"A-EAST\"", ":3:1: feature \"A-EAST\" stands twice: first on line 2."),
        map(
            "[[0,0],[1,0],[1,1],[0,1],[0,0]]",
            "[[0,0],[1,1],[1,0],[0,1],[0,0]]",
            ":3:1: feature \"A-WEST\": the polygon crosses itself at [0.5, 0.5]."),
        map(
            "[[0,0],[1,0],[1,1],[0,1],[0,0]]",
            "[[0,0],[1,0],[1,1],[0,1]]",
            ":3:1: feature \"A-WEST\": a ring is not closed: it ends at [0.0, 1.0]."),
        map(
            "[[0,0],[1,0],[1,1],[0,1],[0,0]]",
            "[[0,0],[1,0],[0,0]]",
            ":3:1: feature \"A-WEST\": a ring of 3 positions: it needs at least 4."),
        map(
            "[[[0,0],[1,0],[1,1],[0,1],[0,0]]]",
            "[]",
            ":3:1: feature \"A-WEST\": the polygon is empty."),
        map(
            "[[[0,0],[1,0],[1,1],[0,1],[0,0]]]",
            "[[]]",
            ":3:1: feature \"A-WEST\": a ring is empty."),
        map(
            "[[0,0],[1,0]",
            "[[0,0],[190,0]",
            ":3:1: feature \"A-WEST\": the position [190.0, 0.0] is not in degrees."),
        map(
            "[[0,0],[1,0]",
            "[[0,0],[\"1\",0]",
            ":3:1: feature \"A-WEST\": a position is not [longitude, latitude]."),
        map(
            "\"id\": \"A-WEST\", ",
            "",
            ":3:1: a feature without an \"id\", which names its region."),
        map(
            "\"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[0",
            "\"geometry\": {\"type\": \"Line\", \"coordinates\": [[[0",
            ":3:1: feature \"A-WEST\": is no Polygon or MultiPolygon."),
        map("[[0,0],[1,0],[1,1],[0,1],[0,0]]]}},", "[[0,0],", ": not valid JSON: "));
  }

  private static Arguments table(String from, String to, String message) {
    return Arguments.of("land.csv", TABLE.replace(from, to), message);
  }

  private static Arguments pairs(String from, String to, String message) {
    return Arguments.of("pairs.csv", PAIRS.replace(from, to), message);
  }

  private static Arguments map(String from, String to, String message) {
    return Arguments.of("land.geojson", MAP.replace(from, to), message);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void everyFaultIsNamedWithItsFileAndLine(String name, String text, String message)
      throws IOException {
    Path faulty = folder.resolve("maps").resolve(name);
    assertThat(text).isNotIn(TABLE, PAIRS, MAP);
    Files.writeString(faulty, text);

    List<String> errors = errors();

    String place = message.startsWith(": ") ? faulty.toString() : faulty + message;
    assertThat(errors).anySatisfy(error -> assertThat(error).startsWith(place));
    assertThat(errors).anySatisfy(error -> assertThat(error).contains(message));
  }

  static Stream<Arguments> incoherent() {
    return Stream.of(
        Arguments.of(
            "population: 3000",
            "population: 30000",
            ":3:41 states.AAA.population: the regions of AAA have 3000 inhabitants, not 30000."),
        Arguments.of(
            "{A-WEST: 2}",
            "{A-WSET: 2}",
            "armed-groups.gang.activity.A-WSET: unknown region \"A-WSET\": there are [A-EAST, A-WEST, B-ALL]. Maybe \"A-WEST\"."),
        Arguments.of(
            "fighters: 10",
            "fighters: 0",
            "armed-groups.gang.fighters: gang is active but has no fighters."),
        Arguments.of(
            "fighters: 10",
            "fighters: -10",
            "armed-groups.gang.fighters: -10 is out of range: at least 0 (men)."),
        Arguments.of(
            "{A-WEST: 2}",
            "{A-WEST: -2}",
            "armed-groups.gang.activity.A-WEST: -2 is out of range: at least 0 (attacks)."),
        Arguments.of(
            "  map:",
            "  units: {A-WEST: {garrison: 101}}\n  map:",
            "states.AAA.army: the garrisons of AAA (A-WEST) hold 101 men, but it has 100 under arms."),
        Arguments.of(
            "  map:",
            "  units: {A-WEST: {neighbours: {B-ALL: 9}}}\n  map:",
            "regions.units.A-WEST.neighbours.B-ALL: not symmetric: B-ALL does not name A-WEST as its neighbour."),
        Arguments.of(
            "  map:",
            "  units: {A-WEST: {neighbours: {A-EAST: 9}}}\n  map:",
            "not symmetric: it is 111.0 km, but 9.0 km the other way."),
        Arguments.of(
            "  map:",
            "  units: {A-WEST: {refugees: {B-AL: 9}}}\n  map:",
            "regions.units.A-WEST.refugees.B-AL: unknown region \"B-AL\": there are [A-EAST, A-WEST, B-ALL]. Maybe \"B-ALL\"."),
        Arguments.of(
            "  map:",
            "  units: {A-WEST: {refugees: {A-EAST: 9}}}\n  map:",
            "regions.units.A-WEST.refugees.A-EAST: A-EAST is part of AAA too: who stays in the state is displaced."),
        Arguments.of(
            "  map:",
            "  units: {A-EAST: {capital: false}}\n  map:",
            "states.AAA: none of the 2 regions of AAA is its capital."),
        Arguments.of(
            "  adjacency: maps/pairs.csv",
            "",
            "regions.units.A-EAST: the region \"A-EAST\" has no neighbours: give it one in the adjacency (a ferry counts)"),
        Arguments.of("maps/land.csv", "maps/lnad.csv", ":7:10 regions.table: "),
        Arguments.of("maps/land.csv", "maps", "is a directory, not a file."),
        Arguments.of("maps/pairs.csv", "maps/paris.csv", "no such file. Maybe "),
        Arguments.of("maps/land.geojson", "maps/island.geojson", ":6:8 regions.map: "),
        Arguments.of(
            "maps/land.csv",
            "7",
            ":7:10 regions.table: expected the path of a table, relative to this file."),
        Arguments.of(
            "  table: maps/land.csv\n", "", "regions.adjacency: needs the table in the same file."),
        Arguments.of(
            "armed-groups:",
            """
            treaties:
              bases:
                title: bases
                parties: [AAA, BBB]
                clauses: {base: {obligors: [AAA], obligees: [BBB], obligation: {basing: {site: B-ALL, troops: 5}}}}
            armed-groups:\
            """,
            "a garrison in a foreign region: B-ALL is part of BBB, which is not the host."));
  }

  @ParameterizedTest
  @MethodSource("incoherent")
  void whatDoesNotFitTogetherIsNamed(String from, String to, String message) throws IOException {
    assertThat(SCENARIO).contains(from);
    Files.writeString(file, SCENARIO.replace(from, to));

    assertThat(errors()).anySatisfy(error -> assertThat(error).contains(message));
  }

  @Test
  void faultsOfAllFilesAreToldAtOnce() throws IOException {
    Files.writeString(file, SCENARIO.replace("days: 30", "days: -30"));
    table(TABLE.replace("2000", "many"));
    pairs(PAIRS.replace("112", "far"));
    Files.writeString(folder.resolve("maps/land.geojson"), MAP.replace("\"A-WEST\"", "\"A-WSET\""));

    assertThat(errors())
        .anySatisfy(error -> assertThat(error).contains("land.yaml:1"))
        .anySatisfy(error -> assertThat(error).contains("land.csv:3"))
        .anySatisfy(error -> assertThat(error).contains("pairs.csv:3"))
        .anySatisfy(error -> assertThat(error).contains("land.geojson:3"))
        .anySatisfy(
            error -> assertThat(error).contains("A-WEST: there is no feature \"A-WEST\" in "));
  }

  @Test
  void aMapOfFiftyMegabytesIsRefusedBySizeAlone() throws IOException {
    try (RandomAccessFile big =
        new RandomAccessFile(folder.resolve("maps/land.geojson").toFile(), "rw")) {
      big.setLength(50_000_000);
    }

    assertThat(errors())
        .singleElement()
        .asString()
        .startsWith(file + ":6:8 regions.map: ")
        .endsWith("holds 50000000 bytes, but at most 16777216 (16 MiB) are read.");
  }

  @Test
  void aTableThatIsNoUtf8IsRefusedWithItsPlace() throws IOException {
    Files.write(
        folder.resolve("maps/land.csv"),
        TABLE.replace("West", "Côte").getBytes(StandardCharsets.ISO_8859_1));

    assertThat(errors()).singleElement().asString().contains("land.csv:3:", "not UTF-8 text");
  }

  @Test
  void semicolonsAreNamedAsSuch() throws IOException {
    table(TABLE.replace(',', ';'));

    assertThat(errors())
        .singleElement()
        .asString()
        .contains("land.csv:1:1: the cells are not separated by commas");
  }

  @Test
  void anIslandStateNeedsNoNeighbours() throws IOException {
    Files.writeString(
        file,
        SCENARIO.replace("borders: [AAA]", "borders: []").replace("borders: [BBB]", "borders: []"));
    pairs(PAIRS.replace("A-EAST,B-ALL,112,90\n", ""));

    assertThat(regions(good(file)).get("B-ALL").neighbours()).isEmpty();
  }

  @Test
  void tablesCannotComeByAnOptionOrAWhatIf() throws IOException {
    assertThat(ScenarioFile.read(file, List.of("regions.table=other.csv")).errors())
        .singleElement()
        .asString()
        .contains("a table is read from the file that names it only");
    Files.writeString(
        file, SCENARIO + "what-ifs:\n  other: {title: Other?, set: {regions.table: other.csv}}\n");
    assertThat(errors()).singleElement().asString().contains("what-ifs.other.set.regions.table");
  }

  @Test
  void numbersReadTheSameInEveryLocale() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      Scenario arabic = good(file);
      Locale.setDefault(Locale.GERMANY);
      assertThat(good(file)).isEqualTo(arabic);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theOutlinesOfAMapAreRingsOfPlaces() {
    RegionMap map = MapFile.read(folder.resolve("maps/land.geojson")).value().orElseThrow();

    assertThat(map.outlines()).containsOnlyKeys("A-EAST", "A-WEST", "B-ALL");
    assertThat(map.outlines().get("B-ALL"))
        .containsExactly(
            List.of(
                new Place(2, 0),
                new Place(3, 0),
                new Place(3, 1),
                new Place(2, 1),
                new Place(2, 0)));
  }

  @Test
  void holesAndPartsAreKeptAndAPartThatOverlapsIsRefused() throws IOException {
    String hole =
        MAP.replace(
            "[1,0],[2,0],[2,1],[1,1],[1,0]]",
            "[1,0],[2,0],[2,1],[1,1],[1,0]],[[1.2,0.2],[1.4,0.2],[1.4,0.4],[1.2,0.2]]");
    Path map = Files.writeString(folder.resolve("maps/land.geojson"), hole);
    assertThat(MapFile.read(map).value().orElseThrow().outlines().get("A-EAST")).hasSize(2);

    String outside =
        hole.replace("[1.2,0.2],[1.4,0.2],[1.4,0.4],[1.2,0.2]", "[5,5],[6,5],[6,6],[5,5]");
    Files.writeString(map, outside);
    assertThat(MapFile.read(map).errors())
        .singleElement()
        .asString()
        .contains("hole lies outside shell");
  }

  private void table(String text) throws IOException {
    Files.writeString(folder.resolve("maps/land.csv"), text);
  }

  private void pairs(String text) throws IOException {
    Files.writeString(folder.resolve("maps/pairs.csv"), text);
  }

  private static Map<String, Region> regions(Scenario scenario) {
    return scenario.regions().orElseThrow().units();
  }

  private static Scenario good(Path file, String... options) {
    Loaded<Scenario> loaded = ScenarioFile.read(file, List.of(options));
    assertThat(loaded.findings()).isEmpty();
    return loaded.value().orElseThrow();
  }

  private List<String> errors() {
    Loaded<Scenario> loaded = ScenarioFile.read(file);
    assertThat(loaded.value()).isEmpty();
    return loaded.errors().stream().map(Finding::toString).toList();
  }
}
