package org.casus.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.casus.experiment.Experiment;
import org.casus.experiment.Fixtures;
import org.casus.experiment.Outcome;
import org.casus.experiment.Response;
import org.casus.experiment.plan.Replications;
import org.casus.experiment.plan.Until;
import org.junit.jupiter.api.Test;

class PrecisionTest {

  private static final List<Response> RESPONSES =
      List.of(
          new Response("deaths", "Deaths", "", Response.Kind.NUMBER, "", List.of(), history -> 0));

  @Test
  void aPointOfLittleSpreadStopsEarlierThanOneOfMuch() {
    Precision rule = rule(Until.Target.VALUE);
    for (long n = 0; n < 400; n++) {
      rule.add(outcome(0, n, wave(n, 1)));
      rule.add(outcome(1, n, wave(n, 2)));
    }
    assertThat(stop(rule, 1)).isBetween(3 * stop(rule, 0), 4 * stop(rule, 0));
  }

  @Test
  void aPairedDifferenceStopsOnWhatIsNotCommonToBothPoints() {
    Precision paired = rule(Until.Target.DIFFERENCE);
    Precision alone = rule(Until.Target.VALUE);
    for (long n = 0; n < 400; n++) {
      for (Precision rule : List.of(paired, alone)) {
        rule.add(outcome(0, n, wave(n, 4)));
        rule.add(outcome(1, n, wave(n, 4) + wave(3 * n + 1, 0.2)));
      }
    }
    assertThat(stop(paired, 1)).isLessThan(30);
    assertThat(stop(alone, 1)).isGreaterThan(100);
  }

  @Test
  void theBaselineGoesOnAsLongAsAPointThatIsComparedWithIt() {
    Precision rule = rule(Until.Target.DIFFERENCE);
    for (long n = 0; n < 400; n++) {
      rule.add(outcome(0, n, 1));
      rule.add(outcome(1, n, wave(n, 3)));
    }
    assertThat(stop(rule, 0)).isEqualTo(stop(rule, 1)).isGreaterThan(50);
  }

  @Test
  void whatItSaysDoesNotDependOnTheOrderInWhichOutcomesCome() {
    Precision forwards = rule(Until.Target.VALUE);
    Precision backwards = rule(Until.Target.VALUE);
    for (long n = 0; n < 200; n++) {
      forwards.add(outcome(0, n, wave(n, 2)));
      backwards.add(outcome(0, 199 - n, wave(199 - n, 2)));
    }
    assertThat(stop(backwards, 0)).isEqualTo(stop(forwards, 0));
  }

  private static Precision rule(Until.Target target) {
    Until until = new Until("deaths", 0.4, false, target, 0.95, 5);
    Experiment experiment =
        Fixtures.experiment(2, 1)
            .withRule(new Replications(Optional.empty(), 4, 400, Optional.of(until)));
    return Precision.of(experiment, RESPONSES).orElseThrow();
  }

  private static long stop(Precision rule, long point) {
    return LongStream.rangeClosed(4, 400)
        .filter(n -> rule.enough(point, n))
        .findFirst()
        .orElse(400);
  }

  /** A made-up spread of a given size around 0 that neighbouring numbers do not share. */
  private static double wave(long n, double size) {
    return size * Math.sin(n * 12.9898) * 1.5;
  }

  private static Outcome outcome(long point, long replication, double value) {
    return new Outcome(point, replication, 1, Outcome.Status.DONE, "", 0, List.of(value));
  }
}
