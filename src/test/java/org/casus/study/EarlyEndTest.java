package org.casus.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Studies that end with fewer replications than they might have had. */
class EarlyEndTest {

  private static final String PRECISE =
      "replications: {min: 4, max: 60, until: {response: events, half-width: 40, look-ahead: 0}}\n";

  @TempDir private Path temporary;

  private Sweeps sweeps;

  @BeforeEach
  void scenario() throws IOException {
    sweeps = Sweeps.in(temporary);
  }

  @Test
  void aStudyThatReachedItsPrecisionIsDoneAndVerifies() throws IOException {
    StoredStudy study = sweeps.run("precise", sweeps.study(Sweeps.SOBOL, PRECISE));
    Status status = study.status();
    assertThat(status.state()).isEqualTo("done");
    assertThat(status.done()).isBetween(16L, 239L).isEqualTo(status.planned());
    assertThat(status.text()).contains("failed, 0 to do, of " + status.done());
    assertThat(study.verify(2, 1).good()).isTrue();
  }
}
