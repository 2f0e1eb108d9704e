package org.casus.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casus.model.Phase;
import org.junit.jupiter.api.Test;

/** Documents say what the code does: the table of packages, and links that lead somewhere. */
class DocumentsTest {

  private static final Path DOCUMENTS = Path.of("src/site/markdown");
  private static final Pattern CODE = Pattern.compile("`([a-z]+)`");
  private static final Pattern PLACE = Pattern.compile("`([a-z]+(?:/[a-z]+)*/[A-Z]\\w*)`");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)[^):]*\\)");

  @Test
  void tableOfPackagesIsTheOneTheTestHolds() throws IOException {
    Map<String, List<String>> table = new LinkedHashMap<>();
    for (String line : Files.readAllLines(DOCUMENTS.resolve("architecture.md"))) {
      String[] cells = line.split("\\|", -1);
      if (cells.length == 7 && cells[1].strip().matches("\\d")) {
        table.put(names(cells[2]).get(0), names(cells[4]));
      }
    }
    assertThat(table).containsExactlyEntriesOf(Rules.IMPORTS);
  }

  @Test
  void everyPackageSaysWhatItIs() throws IOException {
    for (String name : Rules.IMPORTS.keySet()) {
      Path page = Path.of("src/main/java/org/casus", name, "package-info.java");
      assertThat(Files.readString(page).replaceAll("\\s+\\*?\\s*", " "))
          .as(page.toString())
          .contains(
              "@NullMarked", "Turns ", "May import ", "Knows nothing of ", "Start reading at ");
    }
  }

  @Test
  void placesToChangeAreWhereThePageSays() throws IOException {
    Path sources = Path.of("src/main/java/org/casus");
    String page = Files.readString(DOCUMENTS.resolve("architecture.md"));
    List<String> places = PLACE.matcher(page).results().map(place -> place.group(1)).toList();
    assertThat(places).hasSizeGreaterThan(30);
    assertThat(places).allSatisfy(place -> assertThat(sources.resolve(place + ".java")).exists());
  }

  @Test
  void linksLeadToFilesThatExist() throws IOException {
    try (Stream<Path> pages =
        Stream.concat(Stream.of(Path.of("README.md")), Files.walk(DOCUMENTS))) {
      pages.filter(page -> page.toString().endsWith(".md")).forEach(DocumentsTest::linksOfPage);
    }
  }

  @Test
  void oddNamesEveryPhaseConductAndSubmodel() throws IOException {
    Path model = Path.of("src/main/java/org/casus/model");
    List<String> names =
        Stream.concat(
                Stream.of(Phase.values()).map(Phase::name),
                Stream.concat(conducts(model.resolve("actor")), packages(model)))
            .toList();
    assertThat(names).hasSizeGreaterThan(30);
    String odd = Files.readString(DOCUMENTS.resolve("odd.md"));
    assertThat(names).allSatisfy(name -> assertThat(odd).containsPattern("[`.]" + name + "[`.]"));
  }

  private static Stream<String> conducts(Path actors) throws IOException {
    try (Stream<Path> files = Files.list(actors)) {
      return files
          .filter(file -> read(file).contains("implements Conduct "))
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Stream<String> packages(Path model) throws IOException {
    try (Stream<Path> files = Files.list(model)) {
      return files
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void linksOfPage(Path page) {
    assertThat(page)
        .content()
        .satisfies(
            text ->
                assertThat(LINK.matcher(text).results().map(link -> link.group(1)))
                    .as("links of " + page)
                    .allSatisfy(
                        link ->
                            assertThat(page.resolveSibling(link.strip()).normalize()).exists()));
  }

  private static List<String> names(String cell) {
    return CODE.matcher(cell).results().map(MatchResult::group).map(DocumentsTest::bare).toList();
  }

  private static String bare(String quoted) {
    return quoted.substring(1, quoted.length() - 1);
  }
}
