package org.casus.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.sqlite.SQLiteConfig;
import org.sqlite.jdbc4.JDBC4Connection;
import tools.jackson.core.JacksonException;

/** Opens the SQLite file of a study and turns its failures into words. */
final class Database {

  private static final int BUSY_MILLISECONDS = 10_000;

  private Database() {}

  /** A piece of work on a connection. */
  @FunctionalInterface
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  static Connection toWrite(Path file) {
    SQLiteConfig config = config();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    return open(file, file.toAbsolutePath().toString(), config.toProperties());
  }

  static <T> T read(Path file, Work<T> work) {
    try (Connection connection = toRead(file, isSealed(file))) {
      return work.on(connection);
    } catch (SQLException e) {
      throw Failures.of(file, e);
    } catch (IllegalArgumentException | IndexOutOfBoundsException | JacksonException e) {
      throw Failures.damaged(file, " (it holds what no study writes: " + e.getMessage() + ")");
    }
  }

  /**
   * A connection that reads; a store that is sealed is opened as one that nobody can change, since
   * SQLite would otherwise want to write beside it.
   */
  static Connection toRead(Path file, boolean sealed) {
    String name = file.toAbsolutePath().toString();
    return open(
        file,
        sealed ? "file:" + file.toUri().getRawPath() + "?immutable=1" : name,
        config().toProperties());
  }

  /** Whether a store is whole in its file, in a folder where nothing may be written. */
  private static boolean isSealed(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    Path log = file.resolveSibling(file.getFileName() + "-wal");
    return folder != null && !Files.isWritable(folder) && !Files.exists(log);
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static void insert(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  /** An identifier in SQL, whatever characters it has. */
  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLISECONDS);
    // Otherwise the driver asks for the last row's number after every insertion.
    config.setGetGeneratedKeys(false);
    return config;
  }

  private static Connection open(Path file, String name, Properties properties) {
    makeRoomForDriver(file);
    try {
      // Not by URL: a question mark or hash in a path would end it.
      return new JDBC4Connection("jdbc:sqlite:" + name, name, properties);
    } catch (SQLException e) {
      throw Failures.of(file, e);
    } catch (UnsatisfiedLinkError | NoClassDefFoundError e) {
      throw new StoreException(
          file
              + ": the SQLite driver cannot be loaded. Maybe set -Dorg.sqlite.tmpdir to a folder"
              + " that may hold programs.",
          e);
    }
  }

  /** The driver unpacks a library; where the temporary folder is of no use, beside the store. */
  private static void makeRoomForDriver(Path file) {
    if (System.getProperty("org.sqlite.tmpdir") != null) {
      return;
    }
    Path usual = Path.of(System.getProperty("java.io.tmpdir", "."));
    try {
      Files.delete(Files.createTempFile(usual, "casus", ".try"));
    } catch (IOException e) {
      Path beside = file.toAbsolutePath().getParent();
      System.setProperty("org.sqlite.tmpdir", String.valueOf(beside));
    }
  }
}
