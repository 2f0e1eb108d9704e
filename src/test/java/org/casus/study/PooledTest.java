package org.casus.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the answers of an experiment with many design points say of their certainty. */
class PooledTest {

  private static final String EXPERIMENT =
      """
      experiment: {id: worlds, title: Many worlds}
      scenario: crisis.yaml
      factors:
        uncertainties:
          states.ARD.army: {range: [59000, 61000]}
      design: {method: lhs, points: 40}
      replications: 12
      random: {seed: 3, common: %s}
      responses: [intervention, deaths]
      """;

  @TempDir private Path folder;

  @Test
  void pointsThatMeetTheSameChanceAreNotCountedAsDraws() throws IOException {
    NewScenario.write(folder.resolve("crisis"));
    FinishedStudy common = run("event-keyed");
    FinishedStudy apart = run("independent");
    assertThat(width(common)).isGreaterThan(3 * width(apart));
    assertThat(common.study().folder().report())
        .content()
        .contains("480 finished replications of all design points together")
        .contains("the intervals count 12 draws");
    assertThat(apart.study().folder().report()).content().doesNotContain("count 12 draws");
    FinishedStudy worlds = run("within-world");
    assertThat(width(common)).isGreaterThan(3 * width(worlds));
  }

  private FinishedStudy run(String common) throws IOException {
    Path file = Files.writeString(folder.resolve(common + ".yaml"), EXPERIMENT.formatted(common));
    Machine machine =
        new Machine(2, Optional.of(folder.resolve(common)), progress -> {}, () -> false, "");
    return Study.load(file).run(machine);
  }

  /** The width of the interval of the first answer, in per cent. */
  private static double width(FinishedStudy study) {
    Matcher interval =
        Pattern.compile("interval ([0-9.]+) to ([0-9.]+)").matcher(study.report().text());
    assertThat(interval.find()).isTrue();
    return Double.parseDouble(interval.group(2)) - Double.parseDouble(interval.group(1));
  }
}
