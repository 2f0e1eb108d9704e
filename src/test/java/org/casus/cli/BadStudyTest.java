package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Experiments and study folders that will not do: one clear message, exit status 2, no change. */
class BadStudyTest {

  private static final String RANGE = "states.ARD.army: {range: [20000, 90000]}";
  private static final String GRID = "{method: grid, levels: 3}";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @BeforeEach
  void writeAScenario() throws IOException {
    assertThat(casus("new", folder + "/crisis")).isZero();
    out.getBuffer().setLength(0);
    Files.writeString(folder.resolve("points.csv"), "states.BEL.army\n20000\n");
  }

  /** What stands for the second factor, for the design and below it, and what is said. */
  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          states.BEL.armi: {range: [1, 2]}           | @ |                          | Maybe "states.BEL.army"
          states.BEL.army: {range: [9000, 8000]}     | @ |                          | is reversed
          states.BEL.army: {range: [-5, 8000]}       | @ |                          | -5 is outside what the scenario allows
          states.ARD: {values: [1]}                  | @ |                          | overlaps with the factor states.ARD.army
          what-if: {values: [baseline, no-pakt]}     | @ |                          | Maybe "no-pact"
          what-if: {values: [baseline, no-pact]}     | @ | exclude: [{what-if: baseline}, {what-if: no-pact}] | leaves none of the 6 points
          states.BEL.army: {range: [8000, 9000000]}  | {method: grid, levels: 1000000} |  | makes 70001000000 design points, but a study holds at most 100000000
          states.BEL.army: {range: [8000, 9000]}     | @ | responses: [deats]       | "deats" is no response
          states.BEL.army: {range: [8000, 90000]}    | {method: csv, file: points.csv} | | points.csv:1: the column states.ARD.army is missing
          states.BEL.army: {range: [8000, 90000]}    | {method: csv, file: none.csv}   | | none.csv: no such file
          """)
  void anExperimentThatCannotBeRunIsRefused(
      String factor, String design, String below, String words) throws IOException {
    experiment(factor, design.replace("@", GRID), below == null ? "" : below);
    for (String verb : List.of("check", "run", "plan")) {
      err.getBuffer().setLength(0);
      String before = listed(folder);
      List<String> arguments =
          verb.equals("run")
              ? List.of(verb, folder + "/trial.yaml", "-o", folder + "/out")
              : List.of(verb, folder + "/trial.yaml");
      assertThat(casus(arguments.toArray(String[]::new))).as(verb).isEqualTo(2);
      String said = err + out.toString();
      assertThat(said).contains(words).doesNotContain("\tat ", "Exception");
      assertThat(said.lines().filter(line -> line.contains(words))).as("told once").hasSize(1);
      assertThat(listed(folder)).isEqualTo(before);
      out.getBuffer().setLength(0);
    }
  }

  @Test
  void aStudyFolderThatIsNotWhatItWasIsRefusedByEveryVerbAndLeftAlone() throws IOException {
    experiment("states.BEL.army: {range: [8000, 9000]}", GRID, "replications: 2");
    Path study = folder.resolve("study");
    assertThat(casus("run", folder + "/trial.yaml", "-o", study.toString(), "--quiet")).isZero();
    for (String name : List.of("resolved.yaml", "experiment.yaml")) {
      byte[] good = Files.readAllBytes(study.resolve(name));
      Files.writeString(study.resolve(name), Files.readString(study.resolve(name)) + "#\n");
      refused(study, name + ": the");
      Files.delete(study.resolve(name));
      if (name.startsWith("resolved")) {
        refused(study, name + ": the scenario of the study is missing");
      }
      Files.write(study.resolve(name), good);
    }
    Path store = study.resolve("study.sqlite");
    byte[] good = Files.readAllBytes(store);
    Files.write(store, Arrays.copyOf(good, good.length / 2));
    refused(study, "the store is damaged");
    byte[] noise = new byte[good.length];
    new Random(3).nextBytes(noise);
    Files.write(store, noise);
    refused(study, "the store is damaged");
  }

  private void refused(Path study, String words) throws IOException {
    String before = listed(study);
    String root = study.toString();
    List<List<String>> verbs =
        List.of(
            List.of("resume", root),
            List.of("extend", root, "-n", "5"),
            List.of("extend", root, "--points", "5"),
            List.of("analyze", root, "stability"),
            List.of("compare", root),
            List.of("report", root),
            List.of("verify", root),
            List.of("status", root),
            List.of("merge", root, "-o", folder + "/merged"));
    for (List<String> verb : verbs) {
      err.getBuffer().setLength(0);
      assertThat(casus(verb.toArray(String[]::new))).as(verb.get(0)).isEqualTo(2);
      assertThat(err.toString()).as(verb.get(0)).contains(words).doesNotContain("\tat ");
      assertThat(err.toString().lines()).as(verb.get(0)).hasSize(1);
      assertThat(listed(study)).as(verb.get(0)).isEqualTo(before);
    }
  }

  private void experiment(String factor, String design, String below) throws IOException {
    String text =
        """
        experiment: {id: trial, title: A trial}
        scenario: crisis.yaml
        days: 20
        factors:
          uncertainties:
            %s
            %s
        design: %s
        """;
    Files.writeString(
        folder.resolve("trial.yaml"), String.format(text, RANGE, factor, design) + below + "\n");
  }

  /** The files of a folder with their hashes, without the lock and the journal of readers. */
  private static String listed(Path root) throws IOException {
    StringBuilder listed = new StringBuilder();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = root.relativize(file).toString();
        if (!name.endsWith("-wal") && !name.endsWith("-shm") && !name.endsWith(".lock")) {
          listed.append(name).append(' ').append(hash(Files.readAllBytes(file))).append('\n');
        }
      }
    }
    return listed.toString();
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private int casus(String... arguments) {
    return Casus.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
