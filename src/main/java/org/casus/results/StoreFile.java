package org.casus.results;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

/** Looks whether a file is a store of this version of Casus before anything is made of it. */
record StoreFile(Path file) {

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER = 100;
  private static final int PAGE_SIZE = 16;
  private static final int PAGES = 28;

  /**
   * Looks at the head of the file and at the version of its tables.
   *
   * @throws FolderException when it is not such a store
   */
  void require() {
    requireHead();
    long version = Database.read(file, c -> StoreReader.number(c, "PRAGMA user_version"));
    if (version == 0) {
      throw new FolderException(
          file + ": the store has no tables; the study ended before it began. Maybe run it anew.");
    }
    if (version != Schema.VERSION) {
      throw new FolderException(
          file
              + ": the store has layout "
              + version
              + "; this Casus reads layout "
              + Schema.VERSION
              + ". Maybe use the Casus that wrote it, which manifest.json names.");
    }
  }

  /**
   * Reads all pages and looks whether they belong together.
   *
   * @throws FolderException when they do not
   */
  void requireWhole() {
    String verdict = Database.read(file, StoreFile::verdict);
    if (!verdict.equals("ok")) {
      throw Failures.damaged(file, " (" + verdict.replaceAll("\\s+", " ") + ")");
    }
  }

  /** With a journal beside it the file may be shorter than it says: the rest is in the journal. */
  private boolean hasJournal() throws IOException {
    Path journal = file.resolveSibling(file.getFileName() + "-wal");
    return Files.isRegularFile(journal) && Files.size(journal) > 0;
  }

  private static String verdict(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA integrity_check(1)")) {
      return row.next() ? row.getString(1) : "no answer";
    }
  }

  private void requireHead() {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEADER);
      if (head.length == 0) {
        throw new FolderException(
            file + ": the store is empty; the study ended before it began. Maybe run it anew.");
      }
      if (head.length < HEADER || !Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
        throw Failures.damaged(file, " (it is no SQLite database)");
      }
      ByteBuffer bytes = ByteBuffer.wrap(head);
      int size = Short.toUnsignedInt(bytes.getShort(PAGE_SIZE));
      long expected = Integer.toUnsignedLong(bytes.getInt(PAGES)) * (size == 1 ? 0x10000 : size);
      if (Files.size(file) < expected && !hasJournal()) {
        throw Failures.damaged(
            file, " (cut off: it has " + Files.size(file) + " bytes of " + expected + ")");
      }
    } catch (IOException e) {
      throw new FolderException(file + ": the store cannot be read (" + Failures.words(e) + ").");
    }
  }
}
