package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class CasusTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @BeforeEach
  void writeAScenario() {
    assertThat(casus("new", folder + "/crisis")).isZero();
    out.getBuffer().setLength(0);
  }

  @Test
  void versionIsTheOneTheBuildWrote() {
    assertThat(casus("--version")).isZero();
    assertThat(out.toString().strip()).matches("casus \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
  }

  @Test
  void outputThatIsLostIsAFailure() {
    PrintWriter full =
        new PrintWriter(
            new Writer() {
              @Override
              public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("no space left");
              }

              @Override
              public void flush() {}

              @Override
              public void close() {}
            });

    int status = Casus.execute(Casus.commandLine().setOut(full).setErr(new PrintWriter(err)), "-V");

    assertThat(status).isEqualTo(1);
    assertThat(err).asString().startsWith("casus: standard output could not be written in full");
  }

  @Test
  void aHeapThatIsTooSmallIsSaidWithItsSizeWhereverItRanOut() {
    @Command(name = "hungry")
    final class Hungry implements Runnable {
      @Override
      public void run() {
        throw new IllegalStateException("cannot draw", new OutOfMemoryError("Java heap space"));
      }
    }
    CommandLine line = Casus.commandLine().addSubcommand(new Hungry());

    assertThat(Casus.execute(line.setErr(new PrintWriter(err)), "hungry")).isEqualTo(1);
    assertThat(err.toString())
        .matches("casus: out of memory: Java may use \\d+ MB here\\. .*-Xmx.* are kept\\.\\R");
  }

  @Test
  void aSeedThatIsNoNumberIsBadInputInPlainWords() {
    assertThat(casus("run", folder + "/crisis.yaml", "--seed", "abc")).isEqualTo(2);
    assertThat(err).asString().contains("\"abc\" is not a whole number of up to 18 digits");
  }

  @Test
  void aPathThatCannotBeIsBadInputInPlainWords() {
    assertThat(casus("check", "a\0b")).isEqualTo(2);
    assertThat(err.toString()).contains("is no path here").doesNotContain("Exception");
  }

  @Test
  void aDisplayThatIsNamedButNotThereDoesNotMatter() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    String scenario = folder + "/crisis.yaml";
    ProcessBuilder run =
        new ProcessBuilder(
                java,
                "-cp",
                classes,
                "org.casus.cli.Casus",
                "run",
                scenario,
                "-n",
                "2",
                "-o",
                folder + "/drawn")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile());
    run.environment().put("DISPLAY", ":77");

    assertThat(run.start().waitFor()).isZero();
    assertThat(folder.resolve("drawn/report.html")).exists();
  }

  @Test
  void helpNamesTheProgramAndWhatItDoes() {
    assertThat(casus("--help")).isZero();
    assertThat(out.toString())
        .startsWith("Usage: casus")
        .contains("intervention crises", "run", "check", "explain", "Exit status");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run", "compare", "analyze", "check", "resume", "extend", "status", "shard", "merge",
        "verify", "replay", "explain", "report", "export", "new"
      })
  void everyVerbHasHelpOfAtMostEightyColumnsWithAnExample(String verb) {
    assertThat(casus(verb, "--help")).isZero();
    assertThat(out.toString().lines().mapToInt(String::length).max().orElse(0))
        .isLessThanOrEqualTo(80);
    assertThat(out.toString()).contains("Example: casus " + verb);
  }

  @Test
  void withoutArgumentsTheHelpIsShown() {
    assertThat(casus()).isZero();
    assertThat(out.toString()).startsWith("Usage: casus");
  }

  /** In the arguments a bar separates, F is a good scenario, D its folder, O a new folder. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "rnu|F, unknown verb \"rnu\". Maybe \"run\".",
    "xyzzy, unknown verb \"xyzzy\".",
    "--no-such-option, --no-such-option",
    "run, FILE",
    "run|F|--bogus, --bogus",
    "run|F|F, Unmatched argument",
    "run|F|-n|0, \"0\" is not a whole number from 1 to 1000000000",
    "run|F|-n|-5, \"-5\" is not a whole number from 1 to 1000000000",
    "run|F|-n|1e12, \"1e12\" is not a whole number from 1 to 1000000000",
    "run|F|-n|1000000001, \"1000000001\" is not a whole number from 1 to 1000000000",
    "run|F|-n|99999999999999999999, is not a whole number from 1 to 1000000000",
    "run|F|-n|many, \"many\" is not a whole number from 1 to 1000000000",
    "run|F|-n|, --replications",
    "run|F|-n|3|-n|4, should be specified only once",
    "run|F|-j|0, \"0\" is not a whole number from 1 to 1024",
    "run|F|--seed|pi, \"pi\" is not a whole number of up to 18 digits",
    "run|F|--set|army, --set",
    "run|F|--set|states.XXX.army=1, states.XXX",
    "run|F|--set|states.ARD.army=-1, states.ARD.army",
    "run|F|--set|states.ARD.armee=1, armee",
    "run|F|--what-if|no-pakt, there is no what-if \"no-pakt\". There are: no-pact",
    "run|F|-o|D, the folder is not empty",
    "run|F|-o|, an empty text names no file or folder",
    "status|F, 'this is a file, not the folder of a study. Maybe run it first: casus run '",
    "run|F|-o|F, there is a file of this name",
    "compare|F, name what is compared with the baseline: --what-if NAME",
    "compare|F|--what-if|no-pakt, there is no what-if \"no-pakt\"",
    "compare|F|--what-if|no-pact|--response|deads, there is no response \"deads\" here.",
    "compare|F|--what-if|no-pact|--smallest-effect|deaths, this is not RESPONSE=SIZE",
    "compare|F|--what-if|no-pact|--smallest-effect|deaths=-1, must be a number above 0",
    "compare|F|--what-if|no-pact|--smallest-effect|army=1, there is no response \"army\"",
    "compare|F|--what-if|no-pact|--confidence|95, the confidence must be between 0 and 1",
    "compare|F|--what-if|no-pact|--interval|exact, --interval",
    "compare|D, study.sqlite is missing",
    "analyze|D|sobol, study.sqlite is missing",
    "analyze|D/none|sobol, there is no such folder",
    "analyze|D|sobol|--confidence|x, --confidence",
    "analyze|D|abc|--target|deaths, study.sqlite is missing",
    "analyze, DIR",
    "compare|D|-n|5, is the folder of a study",
    "run|D/none.yaml, none.yaml",
    "run|D, D",
    "check|D/none.yaml, none.yaml",
    "check|D, D",
    "check, FILE",
    "resume|D, study.sqlite is missing",
    "resume|D/none, there is no such folder",
    "resume|F, this is a file",
    "extend|D, --replications",
    "extend|D|-n|5, study.sqlite is missing",
    "extend|D|--points|8, study.sqlite is missing",
    "extend|D|--points|-8, \"-8\" is not a whole number from 1",
    "extend|D|--table|x.csv, study.sqlite is missing",
    "extend|D|-n|0, \"0\" is not a whole number from 1",
    "status|D, study.sqlite is missing",
    "verify|D, study.sqlite is missing",
    "verify|D|-n|0, \"0\" is not a whole number from 1",
    "shard|3|F|-o|O, \"3\" is not K/N",
    "shard|9/8|F|-o|O, shard 9/8: K must be from 1 to N",
    "shard|1/300|F|-o|O, the study has only 200 runs for 300 parts",
    "shard|1/2|F, --output",
    "merge|-o|O, DIR",
    "merge|D|-o|O, study.sqlite is missing",
    "export|D, 'say what for, --csv or --crate'",
    "export|D|--csv, study.sqlite is missing",
    "replay|D, --replication",
    "replay|D|--replication|0, study.sqlite is missing",
    "explain|D|--replication|x, \"x\" is not a whole number of up to 18 digits",
    "report|D, study.sqlite is missing",
    "new|D/crisis, the file exists and is left as it is",
    "new|D/a b, a name has letters",
    "new|D/none/deeper, there is no such folder",
    "new, NAME",
  })
  void badInputIsRefusedWithAMessageAndNothingIsWritten(String arguments, String message)
      throws IOException {
    long before = entries();
    String[] split =
        Arrays.stream(arguments.split("\\|", -1)).map(this::placed).toArray(String[]::new);
    assertThat(casus(split)).isEqualTo(2);
    assertThat(err.toString()).contains(placed(message)).doesNotContain("\tat ", "Exception");
    assertThat(err.toString().lines().count()).isLessThanOrEqualTo(3);
    assertThat(out.toString()).isEmpty();
    assertThat(entries()).isEqualTo(before);
  }

  @Test
  void aStudyIsRunInShardsMergedExtendedVerifiedAndExported() throws IOException {
    String file = folder + "/crisis.yaml";
    for (int k = 1; k <= 3; k++) {
      String part = folder + "/part" + k;
      assertThat(casus("shard", k + "/3", file, "-n", "10", "-o", part, "--quiet")).isZero();
      assertThat(out.toString()).contains("Shard " + k + "/3 is in " + part);
    }
    String whole = folder + "/whole";
    assertThat(casus("merge", folder + "/part1", folder + "/part2", "-o", whole)).isEqualTo(2);
    assertThat(err.toString()).contains("1 of 3 shards are missing: 3.");
    String[] parts = {"merge", folder + "/part3", folder + "/part1", folder + "/part2"};
    String[] merge = Arrays.copyOf(parts, 7);
    merge[4] = "-o";
    merge[5] = whole;
    merge[6] = "--quiet";
    assertThat(casus(merge)).isZero();
    assertThat(casus("extend", whole, "-n", "5", "--quiet")).isZero();
    assertThat(casus("run", file, "-n", "15", "-o", folder + "/planned", "--quiet")).isZero();
    assertThat(folder.resolve("whole/outcomes.csv"))
        .hasSameBinaryContentAs(folder.resolve("planned/outcomes.csv"));
    out.getBuffer().setLength(0);
    assertThat(casus("verify", whole, "-n", "3")).isZero();
    assertThat(out.toString()).contains("3 of 15 finished replications").doesNotContain("NOT");
    assertThat(casus("status", whole)).isZero();
    assertThat(out.toString()).contains("15 done, 0 failed, 0 to do, of 15");
    assertThat(casus("export", whole, "--csv", "--crate")).isZero();
    assertThat(out.toString()).contains("datapackage.json", "ro-crate-metadata.json");
    assertThat(casus("resume", whole, "--retry-failed", "--quiet")).isZero();
    Files.writeString(folder.resolve("whole/outcomes.csv"), "");
    assertThat(casus("verify", whole, "-n", "1")).isEqualTo(1);
  }

  @Test
  void messagesAreEnglishInEveryLocale() {
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.FRANCE);
      assertThat(casus("run")).isEqualTo(2);
      assertThat(err.toString()).contains("Missing required parameter: 'FILE'");
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void aNewScenarioPassesTheCheckAndIsResolvedInFull() {
    assertThat(casus("check", folder + "/crisis.yaml")).isZero();
    assertThat(out.toString()).endsWith("crisis.yaml: good\n");
    assertThat(casus("check", "--resolved", folder + "/crisis.yaml")).isZero();
    assertThat(out.toString()).contains("legitimacy: 0.5").contains("id: crisis");
    assertThat(err.toString()).isEmpty();
  }

  private String placed(String argument) {
    return switch (argument) {
      case "F" -> folder + "/crisis.yaml";
      case "D" -> folder.toString();
      case "O" -> folder + "/out";
      default -> argument.startsWith("D/") ? folder + argument.substring(1) : argument;
    };
  }

  private long entries() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.count();
    }
  }

  private int casus(String... arguments) {
    return Casus.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }
}
