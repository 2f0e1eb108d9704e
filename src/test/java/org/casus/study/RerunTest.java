package org.casus.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study folder is enough to run its study anew, wherever it was moved. */
class RerunTest {

  private static final List<String> KEPT =
      List.of("outcomes.csv", "summary.csv", "scenario.yaml", "resolved.yaml", "experiment.yaml");

  @TempDir private Path folder;
  @TempDir private Path elsewhere;
  private Sweeps sweeps = new Sweeps(Path.of(""));

  @BeforeEach
  void writeTheCrisis() throws IOException {
    sweeps = Sweeps.in(folder);
  }

  /** Moves a study away from the files that it came from, which are gone then. */
  private Path moved(StoredStudy study) throws IOException {
    Path target = elsewhere.resolve("taken along");
    Files.move(study.root(), target);
    Files.delete(folder.resolve("crisis.yaml"));
    Files.delete(folder.resolve("points.csv"));
    return target;
  }

  private StoredStudy again(Path root, Wish wish) {
    Machine machine = Workshop.machine(() -> false).withOutput(elsewhere.resolve("again"));
    return Study.load(root.resolve("experiment.yaml"), wish).run(machine).study();
  }

  private static void assertSame(Path one, Path other) throws IOException {
    for (String file : KEPT) {
      assertThat(Files.readString(other.resolve(file)))
          .as(file)
          .isEqualTo(Files.readString(one.resolve(file)));
    }
  }

  @Test
  void aStudyThatWasMovedRunsAnewWithItsOptions() throws IOException {
    Path root =
        moved(
            sweeps.run(
                "study",
                sweeps.study(
                    Sweeps.SOBOL,
                    "replications: 9\n",
                    "replications=3",
                    "random.seed=8",
                    "states.BEL.army=40000")));
    StoredStudy again = again(root, Wish.USUAL);
    assertSame(root, again.root());
    assertThat(Identity.of(again.facts()).differences(Identity.of(StoredStudy.open(root).facts())))
        .isEmpty();
  }

  @Test
  void aFileOfPointsIsFoundInTheFolder() throws IOException {
    Path root = moved(sweeps.run("study", sweeps.study(Sweeps.CSV, "replications: 2\n")));
    assertSame(root, again(root, Wish.USUAL).root());
  }

  @Test
  void whatWasAddedLaterIsRunToo() throws IOException {
    StoredStudy study = sweeps.run("study", sweeps.study(Sweeps.SOBOL, "replications: 2\n"));
    study.withMoreReplications(1).resume(sweeps.machine("study"));
    StoredStudy.open(study.root())
        .withMorePoints(OptionalLong.of(6), Optional.empty())
        .resume(sweeps.machine("study"));
    Path root = moved(StoredStudy.open(study.root()));
    StoredStudy again = again(root, Wish.USUAL);
    assertThat(again.experiment().runs()).isEqualTo(18);
    assertSame(root, again.root());
  }

  @Test
  void theStudyOfAScenarioRunsAnewFromItsResolvedScenario() throws IOException {
    Wish wish = new Wish(4, 3, List.of("states.BEL.army=40000"), List.of("no-pact"));
    Path file = folder.resolve("crisis.yaml");
    Path root = moved(Study.load(file, wish).run(sweeps.machine("study")).study());
    Machine machine = Workshop.machine(() -> false).withOutput(elsewhere.resolve("again"));
    Wish same = new Wish(4, 3, List.of(), List.of("no-pact"));
    Path again = Study.load(root.resolve("resolved.yaml"), same).run(machine).study().root();
    for (String name : List.of("outcomes.csv", "summary.csv", "resolved.yaml")) {
      assertThat(Files.readString(again.resolve(name)))
          .isEqualTo(Files.readString(root.resolve(name)));
    }
  }

  @Test
  void aWishComesOnTop() throws IOException {
    Path root = moved(sweeps.run("study", sweeps.study(Sweeps.SOBOL, "", "replications=3")));
    Study study = Study.load(root.resolve("experiment.yaml"), Wish.USUAL.withReplications(5));
    assertThat(study.experiment().replications()).isEqualTo(5);
    assertThat(study.warnings())
        .anySatisfy(
            line -> assertThat(line).contains("that this study folder keeps", "replications=3"));
  }

  @Test
  void checkingLooksAtTheScenarioOfTheFolder() throws IOException {
    Path root = moved(sweeps.run("study", sweeps.study(Sweeps.SOBOL, "replications: 2\n")));
    assertThat(Check.of(root.resolve("experiment.yaml"), List.of()).lines()).isEmpty();
    assertThat(Check.of(root.resolve("experiment.yaml"), List.of("states.BEL.armee=3")).lines())
        .singleElement()
        .asString()
        .contains("army");
  }

  @Test
  void aStudyWhoseExperimentFileIsGoneIsNoStudyOfItsScenario() throws IOException {
    Path root = moved(sweeps.run("study", sweeps.study(Sweeps.SOBOL, "replications: 2\n")));
    Files.delete(root.resolve("experiment.yaml"));
    assertThatThrownBy(() -> StoredStudy.open(root))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("experiment.yaml: a file of the experiment is missing");
  }

  @Test
  void whatWasChangedInTheFolderIsNotTheStudy() throws IOException {
    Path root = moved(sweeps.run("study", sweeps.study(Sweeps.SOBOL, "replications: 2\n")));
    Path file = root.resolve("experiment.yaml");
    Files.writeString(file, Files.readString(file) + "# another one\n");
    assertThatThrownBy(() -> Study.load(file))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("the experiment was changed");
  }
}
