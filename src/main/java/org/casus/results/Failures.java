package org.casus.results;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Puts what the system says about a file into words. */
final class Failures {

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

  static StoreException of(Path file, IOException failure) {
    return new StoreException(file + ": " + words(failure) + ".", failure);
  }

  static StoreException of(Path file, SQLException failure) {
    String message = String.valueOf(failure.getMessage());
    if (message.contains("SQLITE_FULL")) {
      return new StoreException(
          file + ": the disk is full. What was finished before is kept.", failure);
    }
    return new StoreException(file + ": " + message.replaceAll("\\s+", " "), failure);
  }
}
