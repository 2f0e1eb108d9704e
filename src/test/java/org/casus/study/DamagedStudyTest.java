package org.casus.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedStudyTest {

  @TempDir private Path temporary;
  private Path root;
  private Path store;

  @BeforeEach
  void runAStudy() {
    root = temporary.resolve("study");
    store = root.resolve("study.sqlite");
    Path file = NewScenario.write(temporary.resolve("crisis"));
    Study.load(file, Wish.USUAL.withReplications(5)).run(Machine.usual().withOutput(root));
  }

  @Test
  void anEmptyStoreIsRefused() throws IOException {
    Files.write(store, new byte[0]);
    refused("the store is empty");
  }

  @Test
  void aStoreThatIsCutOffIsRefusedWhereverTheCut() throws IOException {
    byte[] bytes = Files.readAllBytes(store);
    for (int length : new int[] {1, 99, 100, 4096, bytes.length / 2, bytes.length - 1}) {
      Files.write(store, Arrays.copyOf(bytes, length));
      refused("the store is damaged");
    }
  }

  @Test
  void aStoreOverwrittenWithNoiseIsRefused() throws IOException {
    byte[] noise = new byte[50_000];
    new Random(1).nextBytes(noise);
    Files.write(store, noise);
    refused("the store is damaged");
  }

  @Test
  void noiseInTheMiddleOfAStoreIsNoticedBeforeAnythingIsAdded() throws IOException {
    byte[] bytes = Files.readAllBytes(store);
    Random random = new Random(7);
    for (int attempt = 0; attempt < 25; attempt++) {
      byte[] broken = bytes.clone();
      byte[] noise = new byte[4096];
      random.nextBytes(noise);
      int page = 1 + random.nextInt(bytes.length / 4096 - 1);
      System.arraycopy(noise, 0, broken, page * 4096, 4096);
      Files.write(store, broken);
      refused("the store is damaged");
    }
  }

  @Test
  void aStoreOfAnotherLayoutIsRefusedWithBothNumbers() throws SQLException, IOException {
    change("PRAGMA user_version = 99");
    refused("the store has layout 99; this Casus reads layout 1");
  }

  @Test
  void aStoreThatWasNeverFilledIsRefused() throws SQLException, IOException {
    change("PRAGMA user_version = 0");
    refused("the study ended before it began. Maybe run it anew.");
  }

  @Test
  void aDatabaseOfSomebodyElseIsRefused() throws SQLException, IOException {
    change("DROP TABLE meta");
    refused("the store is damaged");
  }

  @Test
  void aStudyOfAnotherVersionIsNotGoneOnWith() throws SQLException, IOException {
    change("UPDATE meta SET value = '0.0.1' WHERE key = 'casus'");
    refused("Casus 0.0.1 began this study and this is Casus " + Release.version());
  }

  @Test
  void aNumberThatIsNoneIsRefused() throws SQLException, IOException {
    change("UPDATE meta SET value = 'many' WHERE key = 'replications'");
    refused("the store is damaged");
  }

  private void change(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void refused(String words) throws IOException {
    byte[] before = Files.readAllBytes(store);
    assertThatThrownBy(() -> StoredStudy.open(root).resume(Machine.usual()))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining(words)
        .matches(e -> Optional.ofNullable(e.getMessage()).orElse("").lines().count() == 1);
    assertThat(Files.readAllBytes(store)).isEqualTo(before);
  }
}
