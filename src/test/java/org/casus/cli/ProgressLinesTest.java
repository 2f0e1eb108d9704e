package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.casus.experiment.Progress;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {

  private final StringWriter err = new StringWriter();
  private final AtomicLong clock = new AtomicLong();
  private final ProgressLines lines = new ProgressLines(new PrintWriter(err), clock::get);

  @Test
  void thereIsALineEveryTenSecondsAndNoneBefore() {
    for (int second = 0; second < 35; second++) {
      clock.set(second * 1_000_000_000L);
      lines.accept(progress(second, Duration.ofSeconds(3)));
    }
    assertThat(err.toString().lines())
        .containsExactly(
            "10 of 200 replications, 2.5 a second, 3 s left",
            "20 of 200 replications, 2.5 a second, 3 s left",
            "30 of 200 replications, 2.5 a second, 3 s left");
  }

  @Test
  void failuresAndLongTimesAreTold() {
    Progress progress =
        new Progress(
            7, 9, Map.of("IllegalStateException", 3L), 0.5, Duration.ZERO, Duration.ofMinutes(125));
    assertThat(ProgressLines.line(progress))
        .isEqualTo("7 of 9 replications, 3 failed, 0.5 a second, 2 h 5 min left");
  }

  private static Progress progress(long done, Duration left) {
    return new Progress(done, 200, Map.of(), 2.5, Duration.ZERO, left);
  }
}
