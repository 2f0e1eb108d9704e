package org.casus.study;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.casus.experiment.Fixtures;
import org.casus.results.StudyFolder;
import org.casus.run.Simulator;

/** Runs small studies of a made-up model in a temporary folder, for the tests of study folders. */
record Workshop(Path folder, Path file) {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T20:15:00Z"), ZoneOffset.UTC);

  /** The tables that hold what was found, with what orders their rows. */
  private static final List<String> TABLES =
      List.of(
          "factor ORDER BY path, level",
          "response ORDER BY name",
          "design_point ORDER BY point",
          "replication ORDER BY replication, point",
          "outcome ORDER BY replication, point",
          "series_column ORDER BY name",
          "series ORDER BY replication, point, day",
          "event ORDER BY replication, point, id");

  static Workshop in(Path folder) {
    return new Workshop(folder, NewScenario.write(folder.resolve("crisis")));
  }

  Path root(String name) {
    return folder.resolve(name);
  }

  StoredStudy run(String name, Wish wish) {
    return start(name, wish, Optional.empty(), Fixtures::made, () -> false);
  }

  StoredStudy shard(String name, Wish wish, Shard shard) {
    return start(name, wish, Optional.of(shard), Fixtures::made, () -> false);
  }

  StoredStudy start(
      String name, Wish wish, Optional<Shard> shard, Simulator simulator, BooleanSupplier stop) {
    Study study = Study.load(file, wish);
    return new Execution(study.scenario(), study.experiment(), machine(stop), CLOCK, simulator)
        .start(study, StudyFolder.create(root(name)), shard)
        .study();
  }

  FinishedStudy resume(StoredStudy study, Execution.Again again) {
    return new Execution(
            study.scenario(), study.experiment(), machine(() -> false), CLOCK, Fixtures::made)
        .resume(study, again);
  }

  FinishedStudy merge(List<StoredStudy> shards, String name) {
    return new Merge(shards, machine(() -> false), CLOCK, Fixtures::made).into(root(name));
  }

  /** Everything that was found, as text, without the times that it took. */
  static String content(StoredStudy study) throws SQLException {
    StringBuilder text = new StringBuilder();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + study.folder().store());
        Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        text.append(table).append('\n');
        try (ResultSet row = statement.executeQuery("SELECT * FROM " + table)) {
          while (row.next()) {
            text.append(line(row)).append('\n');
          }
        }
      }
    }
    return text.toString();
  }

  private static List<String> line(ResultSet row) throws SQLException {
    TreeMap<String, String> cells = new TreeMap<>();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      String name = row.getMetaData().getColumnName(i);
      if (!name.equals("wall_ms")) {
        cells.put(name, row.getString(i));
      }
    }
    return new ArrayList<>(cells.values());
  }

  static Machine machine(BooleanSupplier stop) {
    return new Machine(2, Optional.empty(), progress -> {}, stop, "casus run crisis.yaml");
  }
}
