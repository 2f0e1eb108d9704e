package org.casus.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Small experiments of the model over a crisis of two states, run in a temporary folder. */
record Sweeps(Path folder) {

  static final String SOBOL = "{method: sobol, points: 4}";
  static final String CSV = "{method: csv, file: points.csv}";
  private static final String ROWS =
      "states.ARD.army,states.BEL.resolve\n30000,0.2\n50000,0.8\n70000,0.4\n";

  static Sweeps in(Path folder) throws IOException {
    NewScenario.write(folder.resolve("crisis"));
    Files.writeString(folder.resolve("points.csv"), ROWS);
    return new Sweeps(folder);
  }

  /** The rows of the file of points and some more. */
  static String rows(String more) {
    return ROWS + more;
  }

  /** An experiment file with a design and some further lines. */
  Path file(String design, String lines) throws IOException {
    String text =
        """
        experiment: {id: armies, title: Does size matter?}
        scenario: crisis.yaml
        days: 40
        factors:
          uncertainties:
            states.ARD.army: {range: [20000, 90000]}
            states.BEL.resolve: {range: [0.1, 0.9]}
        responses: [intervention, deaths, events]
        design: %s
        """;
    Path file = Files.createTempFile(folder, "armies", ".yaml");
    return Files.writeString(file, String.format(text, design) + lines);
  }

  Study study(String design, String lines, String... options) throws IOException {
    Wish usual = Wish.USUAL;
    return Study.load(
        file(design, lines),
        new Wish(usual.replications(), usual.seed(), List.of(options), List.of()));
  }

  StoredStudy run(String name, Study study) {
    return study.run(machine(name)).study();
  }

  Machine machine(String name) {
    return Workshop.machine(() -> false).withOutput(folder.resolve(name));
  }

  /** A machine that is told to stop at once. */
  Machine stopped(String name) {
    return Workshop.machine(() -> true).withOutput(folder.resolve(name));
  }

  Optional<Path> write(String name, String text) throws IOException {
    return Optional.of(Files.writeString(folder.resolve(name), text));
  }
}
