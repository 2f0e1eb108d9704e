package org.casus.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The shipped map and figures are those that the data give; {@code -Drenew=true} writes them anew.
 */
class FiguresTest {

  private static final Path MAPS = Path.of("scenarios/maps");

  @BeforeEach
  void data() {
    assumeTrue(Data.isThere(), Data.missing());
  }

  @ParameterizedTest
  @CsvSource({"2023-07, 2023-07-26", "2021-01, 2021-01-01"})
  void theGroundIsThatOfTheDataBeforeTheDay(String name, LocalDate origin) throws IOException {
    holds(
        "west-africa-" + name + ".yaml",
        new GroundFile(Ground.at(origin), "UCDP, IDMC, UNHCR, NE").text());
  }

  @Test
  void theMapIsThatOfTheData() throws IOException {
    holds("west-africa.geojson", MapFiles.outlines());
    holds("west-africa-regions.csv", MapFiles.regions());
    holds("west-africa-adjacency.csv", MapFiles.adjacency());
    holds("west-africa-populations.csv", MapFiles.populations());
  }

  private static void holds(String name, String worked) throws IOException {
    Path file = MAPS.resolve(name);
    if (Boolean.getBoolean("renew")) {
      Files.writeString(file, worked);
    }
    assertThat(Files.readString(file))
        .as("%s, renewed by: mvn -Pfast test -Dtest=FiguresTest -Drenew=true", file)
        .isEqualTo(worked);
  }
}
