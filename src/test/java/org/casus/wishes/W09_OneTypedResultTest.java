package org.casus.wishes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.casus.study.Machine;
import org.casus.study.NewScenario;
import org.casus.study.Study;
import org.casus.study.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wish 9: one typed result in columns and one summary, not variants of text files. */
class W09_OneTypedResultTest {

  private static final Map<String, String> TYPES =
      Map.of("YES_NO", "integer", "CATEGORY", "text", "DAY", "real", "NUMBER", "real");

  @TempDir private Path temporary;

  @Test
  void everyResponseIsAColumnOfItsTypeAndARowOfTheSummary() throws IOException, SQLException {
    Path scenario = NewScenario.write(temporary.resolve("crisis"));
    Path root = temporary.resolve("study");
    Study.load(scenario, Wish.USUAL.withReplications(40)).run(Machine.usual().withOutput(root));
    Map<String, String> kinds = new TreeMap<>();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + root.resolve("study.sqlite"));
        Statement statement = connection.createStatement()) {
      try (ResultSet row = statement.executeQuery("SELECT name, kind FROM response")) {
        while (row.next()) {
          kinds.put(row.getString(1), row.getString(2));
        }
      }
      assertThat(kinds.size()).isGreaterThan(20);
      for (Map.Entry<String, String> response : kinds.entrySet()) {
        String column = '"' + response.getKey() + '"';
        Set<String> types = new TreeSet<>();
        try (ResultSet row =
            statement.executeQuery("SELECT DISTINCT typeof(" + column + ") FROM outcome")) {
          while (row.next()) {
            types.add(row.getString(1));
          }
        }
        types.remove("null");
        assertThat(Set.of(TYPES.getOrDefault(response.getValue(), "")))
            .as(response.getKey())
            .containsAll(types);
      }
    }
    List<String> summed =
        Files.readAllLines(root.resolve("summary.csv")).stream()
            .skip(1)
            .map(row -> row.split(",")[1])
            .distinct()
            .sorted()
            .toList();
    assertThat(summed).containsExactlyElementsOf(kinds.keySet());
  }
}
