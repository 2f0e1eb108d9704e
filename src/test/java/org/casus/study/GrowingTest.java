package org.casus.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A study takes more design points, and its outcomes are those of a study planned with them. */
class GrowingTest {

  private static final String FEW = "replications: 4\n";

  @TempDir private Path temporary;
  private Sweeps sweeps = new Sweeps(Path.of(""));

  @BeforeEach
  void writeACrisis() throws IOException {
    sweeps = Sweeps.in(temporary);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {method: sobol, points: @}                                                        | 3 | 8
          {method: saltelli, points: @}                                                     | 2 | 4
          {method: morris, trajectories: @}                                                 | 2 | 3
          {method: morris, radial: true, trajectories: @}                                   | 1 | 3
          {concat: [{method: grid, levels: 2}, {method: sobol, points: @}]}                 | 2 | 4
          {cross: [{method: sobol, points: @, over: [states.ARD.army]}, {method: grid, levels: 2, over: [states.BEL.resolve]}]} | 2 | 5
          {zip: [{method: sobol, points: @, over: [states.ARD.army]}, {method: sobol, points: @, over: [states.BEL.resolve]}]}  | 2 | 4
          """)
  void aGrownDesignEqualsOneThatWasPlannedSo(String design, String few, long many)
      throws IOException {
    StoredStudy planned =
        sweeps.run("planned", sweeps.study(design.replace("@", Long.toString(many)), FEW));
    sweeps.run("grown", sweeps.study(design.replace("@", few), FEW));

    StoredStudy grown = open("grown").withMorePoints(OptionalLong.of(many), Optional.empty());
    grown.resume(sweeps.machine("grown"));

    equal(open("grown"), planned);
    assertThat(open("grown").status().planned()).isEqualTo(4 * planned.experiment().points());
    assertThat(open("grown").verify(3, 1).good()).isTrue();
  }

  @Test
  void moreRowsOfATableComeAfterThoseThatAreThere() throws IOException {
    sweeps.run("grown", sweeps.study(Sweeps.CSV, FEW));
    String rows = Sweeps.rows("80000,0.5\n25000,0.3\n");
    Optional<Path> longer = sweeps.write("longer.csv", rows);

    open("grown").withMorePoints(OptionalLong.empty(), longer).resume(sweeps.machine("grown"));

    sweeps.write("points.csv", rows);
    equal(open("grown"), sweeps.run("planned", sweeps.study(Sweeps.CSV, FEW)));
    assertThat(open("grown").verify(5, 1).good()).isTrue();
  }

  @Test
  void aStudyThatGrowsAndIsStoppedGoesOnWithWhatItWasPromised() throws IOException {
    sweeps.run("grown", sweeps.study(Sweeps.SOBOL, FEW));

    open("grown")
        .withMoreReplications(2)
        .withMorePoints(OptionalLong.of(8), Optional.empty())
        .resume(sweeps.stopped("grown"));

    assertThat(open("grown").status().planned()).isEqualTo(48);
    assertThat(open("grown").status().state()).isEqualTo("interrupted");
    open("grown").resume(sweeps.machine("grown"));
    equal(
        open("grown"),
        sweeps.run("planned", sweeps.study("{method: sobol, points: 8}", "replications: 6\n")));
  }

  @Test
  void optionsOfTheCommandLineStayInForceBesideTheNewNumber() throws IOException {
    String[] options = {"states.COR.army=50000", "random.seed=9", "design.points=3"};
    sweeps.run("grown", sweeps.study(Sweeps.SOBOL, FEW, options));

    open("grown")
        .withMorePoints(OptionalLong.of(5), Optional.empty())
        .resume(sweeps.machine("grown"));

    options[2] = "design.points=5";
    equal(open("grown"), sweeps.run("planned", sweeps.study(Sweeps.SOBOL, FEW, options)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {method: lhs, points: 4}              | design: lhs cannot be given more points: it cuts every factor into as many parts as it has points
          {method: nolh, points: 4}             | design: nolh cannot be given more points: it cuts every factor
          {method: grid, levels: 2}             | design: grid cannot be given more points: it has the levels that its factors list
          {method: one-at-a-time, levels: 3}    | design: one-at-a-time cannot be given more points: it has the levels
          {method: csv, file: points.csv}       | design: a csv design has the points that its file lists. Maybe give the file with more rows
          {cross: [{method: grid, levels: 2, over: [states.ARD.army]}, {method: sobol, points: 2, over: [states.BEL.resolve]}]} | Of a cross only the first part can grow.
          """)
  void aDesignWhosePointsWouldMoveIsRefusedWithTheReason(String design, String words)
      throws IOException {
    sweeps.run("study", sweeps.study(design, "replications: 1\n"));
    refused(OptionalLong.of(16), Optional.empty(), words);
  }

  @Test
  void noMorePointsThanThereAreIsRefused() throws IOException {
    sweeps.run("study", sweeps.study(Sweeps.SOBOL, FEW));
    refused(
        OptionalLong.of(4),
        Optional.empty(),
        "the study has 4 design points and would have 4. Maybe ask for more.");
    refused(OptionalLong.of(200_000_000), Optional.empty(), "a study holds at most 100000000");
    refused(
        OptionalLong.empty(),
        sweeps.write("longer.csv", Sweeps.rows("1,1\n")),
        "design: sobol grows by a number of points: --points N");
  }

  @Test
  void aTableThatDoesNotBeginWithTheSamePointsIsRefused() throws IOException {
    sweeps.run("study", sweeps.study(Sweeps.CSV, FEW));
    String other = Sweeps.rows("80000,0.5\n").replace("50000", "51000");
    refused(
        OptionalLong.empty(), sweeps.write("other.csv", other), "design point 1 would be another");
    refused(
        OptionalLong.empty(),
        sweeps.write("bad.csv", "states.ARD.army\n30000\n"),
        "the column states.BEL.resolve is missing");
    refused(
        OptionalLong.empty(), Optional.of(temporary.resolve("none.csv")), "none.csv: no such file");
  }

  @Test
  void aStudyThatRunsUntilAPrecisionIsRefused() throws IOException {
    String until = "replications: {min: 2, max: 4, until: {response: deaths, half-width: 1e9}}\n";
    sweeps.run("study", sweeps.study(Sweeps.SOBOL, until));
    refused(OptionalLong.of(8), Optional.empty(), "runs until a precision is reached");
  }

  @Test
  void aScenarioHasNoDesignThatGrows() {
    Study study = Study.load(temporary.resolve("crisis.yaml"), Wish.USUAL.withReplications(2));
    sweeps.run("study", study);
    refused(OptionalLong.of(8), Optional.empty(), "its baseline and what-ifs");
  }

  @Test
  void aTableThatWasChangedInTheFolderIsNoticed() throws IOException {
    StoredStudy study = sweeps.run("study", sweeps.study(Sweeps.CSV, FEW));
    Files.writeString(study.root().resolve("points.csv"), Sweeps.rows("80000,0.5\n"));
    assertThatThrownBy(() -> open("study"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("points.csv: the experiment was changed after the study began");
    Files.delete(study.root().resolve("points.csv"));
    assertThatThrownBy(() -> open("study"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("points.csv: a file of the experiment is missing");
  }

  private StoredStudy open(String name) {
    return StoredStudy.open(temporary.resolve(name));
  }

  private void refused(OptionalLong points, Optional<Path> table, String words) {
    StoredStudy study = open("study");
    String before = Folders.listed(study.root());
    assertThatThrownBy(() -> study.withMorePoints(points, table))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining(words);
    assertThat(Folders.listed(study.root())).isEqualTo(before);
  }

  private static void equal(StoredStudy one, StoredStudy other) throws IOException {
    for (String file : new String[] {"outcomes.csv", "summary.csv", "resolved.yaml"}) {
      assertThat(Files.readString(one.root().resolve(file)))
          .as(file)
          .isEqualTo(Files.readString(other.root().resolve(file)));
    }
  }
}
