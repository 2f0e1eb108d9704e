package org.casus.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyLockTest {

  private static final LockHolder HERE =
      LockHolder.here(Instant.parse("2026-11-24T08:00:00Z"), "casus resume");

  @TempDir private Path root;

  @Test
  void theSecondInOneProcessIsRefusedUntilTheFirstIsDone() {
    StudyFolder folder = new StudyFolder(root);
    try (StudyLock lock = StudyLock.take(folder, HERE)) {
      assertThat(StudyLock.holder(folder)).contains(HERE);
      assertThatThrownBy(() -> StudyLock.take(folder, HERE)).isInstanceOf(FolderException.class);
    }
    assertThat(StudyLock.holder(folder)).isEmpty();
    folder.requireEmpty();
    StudyLock.take(folder, HERE).close();
  }

  @Test
  void theSecondProcessIsToldWhoWritesAndSinceWhen() throws Exception {
    Process first = lockingProcess();
    try {
      assertThatThrownBy(() -> StudyLock.take(new StudyFolder(root), HERE))
          .isInstanceOf(FolderException.class)
          .hasMessageStartingWith(root + ": process " + first.pid() + " on ")
          .hasMessageContaining("(since 2026-11-23T20:15:00Z) is writing this study");
      assertThatThrownBy(() -> StudyFolder.create(root))
          .isInstanceOf(FolderException.class)
          .hasMessageContaining("process " + first.pid() + " on ");
    } finally {
      first.destroyForcibly().waitFor();
    }
  }

  @Test
  void aKilledProcessLeavesNoLockBehind() throws Exception {
    Process first = lockingProcess();
    first.destroyForcibly().waitFor();
    StudyFolder folder = StudyFolder.create(root);
    assertThat(StudyLock.holder(folder)).isEmpty();
    try (StudyLock lock = StudyLock.take(folder, HERE)) {
      folder.requireEmpty();
      assertThat(StudyLock.holder(folder)).contains(HERE);
    }
  }

  @Test
  void aFileOfThatNameWithoutAnOwnerDoesNotBlock() throws IOException {
    Files.writeString(root.resolve("study.lock"), "");
    Files.writeString(root.resolve("study.writer"), "1\nelsewhere\nlong ago\n\n\n");
    assertThat(StudyLock.holder(new StudyFolder(root))).isEmpty();
    StudyLock.take(StudyFolder.create(root), HERE).close();
    assertThat(root.resolve("study.writer")).doesNotExist();
  }

  private Process lockingProcess() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LockingProcess.class.getName(),
                root.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    byte[] said = process.getInputStream().readNBytes("locked".length());
    assertThat(new String(said, StandardCharsets.UTF_8)).isEqualTo("locked");
    return process;
  }
}
