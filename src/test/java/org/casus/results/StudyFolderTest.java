package org.casus.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyFolderTest {

  @TempDir private Path temporary;

  @Test
  void theNameHoldsTheStudyTheTimeAndSixDigits() {
    assertThat(StudyFolder.name("niger-2023", Instant.parse("2026-11-23T20:15:00Z"), 0xa3fa9c1L))
        .isEqualTo("niger-2023-20261123T201500Z-3fa9c1");
  }

  @Test
  void aFolderThatHoldsSomethingIsRefused() throws IOException {
    Files.writeString(temporary.resolve("thesis.txt"), "x");
    assertThatThrownBy(() -> StudyFolder.create(temporary))
        .isInstanceOf(FolderException.class)
        .hasMessage(temporary + ": the folder is not empty. Maybe name another one with -o.");
  }

  @Test
  void aFileInPlaceOfTheFolderIsRefused() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "x");
    assertThatThrownBy(() -> StudyFolder.create(file))
        .isInstanceOf(FolderException.class)
        .hasMessageContaining("there is a file of this name");
  }

  @Test
  void aFolderBelowAFileIsRefusedInWords() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "x");
    assertThatThrownBy(() -> StudyFolder.create(file.resolve("deep")))
        .isInstanceOf(FolderException.class)
        .hasMessageContaining("cannot be written");
  }

  @Test
  void anEmptyFolderIsTaken() {
    assertThat(StudyFolder.create(temporary).root()).isEqualTo(temporary);
  }

  @Test
  void aFolderThatIsNoStudyIsNotOpened() {
    assertThatThrownBy(() -> StudyFolder.open(temporary)).hasMessageContaining("study.sqlite");
    assertThatThrownBy(() -> StudyFolder.open(temporary.resolve("none")))
        .hasMessageContaining("no such folder");
  }
}
