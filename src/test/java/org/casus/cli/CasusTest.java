package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class CasusTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void versionIsTheOneTheBuildWrote() {
    assertThat(casus("--version")).isZero();
    assertThat(out.toString().strip()).matches("casus \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
  }

  @Test
  void helpNamesTheProgramAndWhatItDoes() {
    assertThat(casus("--help")).isZero();
    assertThat(out.toString()).startsWith("Usage: casus").contains("intervention crises");
  }

  @Test
  void unknownOptionIsBadInputWithoutAStackTrace() {
    assertThat(casus("--no-such-option")).isEqualTo(2);
    assertThat(err.toString()).contains("--no-such-option").doesNotContain("\tat ");
  }

  private int casus(String... arguments) {
    return Casus.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }
}
