package org.casus.results;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** Takes the lock of a study folder, says so, and keeps it until its input ends. */
final class LockingProcess {

  private LockingProcess() {}

  public static void main(String[] arguments) throws IOException {
    StudyFolder folder = new StudyFolder(Path.of(arguments[0]));
    LockHolder holder = LockHolder.here(Instant.parse("2026-11-23T20:15:00Z"), "casus run");
    try (StudyLock lock = StudyLock.take(folder, holder)) {
      System.out.println("locked");
      while (System.in.read() >= 0) {}
    }
  }
}
