package org.casus.results;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.sqlite.SQLiteException;

/** Puts what the system says about a file into words. */
public final class Failures {

  private static final List<String> FULL =
      List.of("no space left", "file too large", "quota exceeded", "not enough space");

  private Failures() {}

  static String words(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "no permission";
    }
    if (failure instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (failure instanceof FileSystemException file && file.getReason() != null) {
      return file.getReason();
    }
    return String.valueOf(failure.getMessage());
  }

  /** The failure to read or write a file. */
  public static StoreException of(Path file, IOException failure) {
    String words = words(failure);
    boolean full = FULL.stream().anyMatch(words.toLowerCase(Locale.ROOT)::contains);
    return new StoreException(
        full ? full(file) : file + ": cannot be read or written (" + words + ").", failure);
  }

  static RuntimeException of(Path file, SQLException failure) {
    String code = failure instanceof SQLiteException sqlite ? sqlite.getResultCode().name() : "";
    String cause = " (" + String.valueOf(failure.getMessage()).replaceAll("\\s+", " ") + ")";
    if (code.equals("SQLITE_FULL")) {
      return new StoreException(full(file), failure);
    }
    if (code.startsWith("SQLITE_IOERR")) {
      boolean reading = code.contains("READ") || code.contains("CORRUPT");
      return reading ? damaged(file, cause) : new StoreException(full(file) + cause, failure);
    }
    if (code.startsWith("SQLITE_READONLY")
        || code.startsWith("SQLITE_CANTOPEN")
        || code.startsWith("SQLITE_PERM")) {
      return new FolderException(
          file
              + ": the store cannot be opened or written"
              + cause
              + ". Maybe copy the folder to where you may write.");
    }
    if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) {
      return new StoreException(
          file + ": another program keeps the store busy. Maybe close it and try again.", failure);
    }
    return damaged(file, cause);
  }

  static FolderException damaged(Path file, String cause) {
    return new FolderException(
        file
            + ": the store is damaged"
            + cause
            + ". It is left as it is. Maybe restore it from a copy, or run resolved.yaml anew.");
  }

  private static String full(Path file) {
    return file
        + ": the disk is full or a limit is reached. What was finished is kept. When there is room:"
        + "  casus resume "
        + file.toAbsolutePath().getParent();
  }
}
