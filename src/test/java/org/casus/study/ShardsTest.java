package org.casus.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.casus.experiment.Fixtures;
import org.casus.experiment.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShardsTest {

  @TempDir private Path temporary;
  private Workshop workshop = new Workshop(Path.of(""), Path.of(""));

  @BeforeEach
  void openAWorkshop() {
    workshop = Workshop.in(temporary);
  }

  @Test
  void eightShardsMergedEqualOneRunByteForByte() throws IOException, SQLException {
    Wish wish = new Wish(1003, 5, List.of(), List.of(Wish.ALL));
    StoredStudy whole = workshop.run("whole", wish);
    List<StoredStudy> shards = new ArrayList<>();
    for (int k = 8; k >= 1; k--) {
      shards.add(workshop.shard("part" + k, wish, new Shard(k, 8)));
    }
    Collections.swap(shards, 2, 5);
    FinishedStudy merged = workshop.merge(shards, "merged");
    assertThat(merged.end()).isEqualTo(FinishedStudy.End.DONE);
    assertThat(merged.progress().done()).isEqualTo(3009);
    assertThat(Files.readAllBytes(merged.study().folder().outcomes()))
        .isEqualTo(Files.readAllBytes(whole.folder().outcomes()));
    assertThat(Files.readAllBytes(merged.study().folder().summary()))
        .isEqualTo(Files.readAllBytes(whole.folder().summary()));
    assertThat(Workshop.content(merged.study())).isEqualTo(Workshop.content(whole));
    assertThat(StoredStudy.open(workshop.root("merged")).verify(5, 1).lines())
        .filteredOn(line -> !line.contains("simulated again"))
        .allMatch(line -> line.startsWith("good"));
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 1", "0, 8, 8", "0, 3009, 8", "100, 103, 7", "0, 1000000000000, 200"})
  void partsCoverEveryRunOnceAndDifferByAtMostOne(long first, long end, long parts) {
    Span all = new Span(first, end);
    long next = first;
    for (long k = 1; k <= parts; k++) {
      Span part = all.part(k, parts);
      assertThat(part.first()).isEqualTo(next);
      assertThat(part.size() - all.size() / parts).isBetween(0L, 1L);
      next = part.end();
    }
    assertThat(next).isEqualTo(end);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "3", "3/", "/8", "0/8", "9/8", "1/0", "-1/8", "a/b", "1/8/9", "1.5/8"})
  void aPartThatIsNoneIsRefused(String text) {
    assertThatThrownBy(() -> Shard.of(text)).isInstanceOf(BadInput.class);
  }

  @Test
  void moreShardsThanRunsAreRefusedBeforeAnythingIsWritten() {
    Study study = Study.load(workshop.file(), Wish.USUAL.withReplications(3));
    Machine machine = Machine.usual().withOutput(workshop.root("part"));
    assertThatThrownBy(() -> study.shard(new Shard(1, 4), machine))
        .isInstanceOf(BadInput.class)
        .hasMessage("shard 1/4: the study has only 3 runs for 4 parts.");
    assertThat(workshop.root("part")).doesNotExist();
  }

  @Test
  void whatIsNotTheWholeOfOneStudyIsNotMerged() {
    Wish wish = Wish.USUAL.withReplications(20);
    StoredStudy one = workshop.shard("one", wish, new Shard(1, 3));
    StoredStudy two = workshop.shard("two", wish, new Shard(2, 3));
    StoredStudy again = workshop.shard("again", wish, new Shard(2, 3));
    StoredStudy ofFour = workshop.shard("four", wish, new Shard(3, 4));
    StoredStudy seed = workshop.shard("seed", wish.withSeed(9), new Shard(3, 3));
    StoredStudy more = workshop.shard("more", wish.withReplications(21), new Shard(3, 3));
    StoredStudy whole = workshop.run("whole", wish);
    Wish changed = new Wish(20, 1, List.of("states.ARD.army=70000"), List.of());
    StoredStudy other = workshop.shard("other", changed, new Shard(3, 3));
    refused(List.of(one), "2 of 3 shards are missing: 2, 3.");
    refused(List.of(one, two), "1 of 3 shards are missing: 3.");
    refused(List.of(one, two, again), "shard 2/3 again; it is " + two.root() + " too.");
    refused(List.of(one, two, ofFour), "they differ in the number of shards");
    refused(List.of(one, two, seed), "they differ in sha256 experiment, seed");
    refused(List.of(one, two, more), "they differ in sha256 experiment.");
    refused(List.of(one, two, other), "they differ in sha256 resolved.yaml.");
    refused(List.of(one, two, whole), "this is a whole study, not a shard of one");
    refused(List.of(whole), "this is a whole study");
  }

  @Test
  void aShardThatIsNotFinishedIsNamedAndCanBeFinished() throws IOException {
    Wish wish = Wish.USUAL.withReplications(600);
    AtomicInteger runs = new AtomicInteger();
    StoredStudy part =
        workshop.start(
            "part",
            wish,
            Optional.of(new Shard(1, 2)),
            (scenario, seed, replication) -> {
              runs.incrementAndGet();
              return Fixtures.made(scenario, seed, replication);
            },
            () -> runs.get() > 20);
    StoredStudy rest = workshop.shard("rest", wish, new Shard(2, 2));
    refused(List.of(part, rest), "shard 1/2 is not finished");
    workshop.resume(StoredStudy.open(part.root()), Execution.Again.NOTHING);
    FinishedStudy merged = workshop.merge(List.of(part, rest), "merged");
    assertThat(Files.readAllBytes(merged.study().folder().outcomes()))
        .isEqualTo(Files.readAllBytes(workshop.run("whole", wish).folder().outcomes()));
  }

  @Test
  void aShardAloneIsNeitherReportedNorExtended() {
    StoredStudy part = workshop.shard("part", Wish.USUAL.withReplications(10), new Shard(1, 2));
    assertThatThrownBy(part::report)
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("this is shard 1/2, a part of a study. Maybe merge");
    assertThatThrownBy(() -> part.withMoreReplications(5)).isInstanceOf(BadInput.class);
  }

  private void refused(List<StoredStudy> shards, String words) {
    assertThatThrownBy(() -> workshop.merge(shards, "merged"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining(words);
    assertThat(workshop.root("merged")).doesNotExist();
  }
}
