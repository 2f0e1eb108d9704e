package org.casus.study;

import java.nio.file.Files;
import java.nio.file.Path;
import org.casus.results.Manifest;

/** A kind of file in a study folder that must stay as it was when the study began. */
enum Unchanged {
  SCENARIO("the scenario of the study is missing", "the scenario was changed"),
  EXPERIMENT("a file of the experiment is missing", "the experiment was changed");

  private final String missing;
  private final String changed;

  Unchanged(String missing, String changed) {
    this.missing = missing;
    this.changed = changed;
  }

  /**
   * Compares a file with the hash that the store noted at the start.
   *
   * @throws BadInput when it is missing or another
   */
  void require(Path file, String hash) {
    if (!Files.isRegularFile(file)) {
      throw new BadInput(file + ": " + missing + ".");
    }
    if (!Manifest.sha256(file).equals(hash)) {
      throw new BadInput(file + ": " + changed + " after the study began, so it is another study.");
    }
  }
}
