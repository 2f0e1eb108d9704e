package org.casus.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.casus.analysis.Coverage;
import org.casus.analysis.Estimate;
import org.casus.analysis.Mean;
import org.casus.analysis.Moments;
import org.casus.experiment.design.SplitMix64;
import org.junit.jupiter.api.Test;

class StoppingRuleTest {

  private static final StoppingRule RULE = new StoppingRule(0.1, 3, 50, 2);

  private static Stopping after(double... halfWidths) {
    Stopping stopping = RULE.start();
    for (double halfWidth : halfWidths) {
      stopping = stopping.with(halfWidth);
    }
    return stopping;
  }

  @Test
  void precisionBeforeTheMinimumDoesNotCount() {
    assertThat(after(0.01, 0.01).reachedAt()).isZero();
    assertThat(after(0.01, 0.01, 0.01).reachedAt()).isEqualTo(3);
  }

  @Test
  void precisionMustBeKeptOverTheLookAhead() {
    assertThat(after(9, 9, 9, 0.1, 0.1).done()).isFalse();
    assertThat(after(9, 9, 9, 0.1, 0.1, 0.1).precise()).isTrue();
    assertThat(after(9, 9, 9, 0.1, 0.2, 0.1).done()).isFalse();
    assertThat(after(9, 9, 9, 0.1, 0.2, 0.1, 0.1, 0.1).reachedAt()).isEqualTo(6);
  }

  @Test
  void lookAheadGrowsInProportionAboveAHundred() {
    assertThat(new StoppingRule(1, 2, 9_000, 5).ahead(100)).isEqualTo(5);
    assertThat(new StoppingRule(1, 2, 9_000, 5).ahead(150)).isEqualTo(7);
  }

  @Test
  void theMaximumStopsWithoutPrecision() {
    Stopping stopping = new StoppingRule(0.1, 2, 4, 0).start().with(9).with(9).with(9).with(9);
    assertThat(stopping.done()).isTrue();
    assertThat(stopping.precise()).isFalse();
  }

  @Test
  void lookAheadPreventsMostPrematureStops() {
    assertThat(prematureStops(5)).isLessThan(prematureStops(0) / 2);
  }

  /** Studies of 500 that stop below half of the replications that are really needed. */
  private static int prematureStops(int lookAhead) {
    var rule = new StoppingRule(0.25, 3, 500, lookAhead);
    int premature = 0;
    for (int study = 0; study < 500; study++) {
      var random = new SplitMix64(SplitMix64.hash(77, study));
      Stopping stopping = rule.start();
      Moments moments = Moments.NONE;
      while (!stopping.done()) {
        moments = moments.with(Coverage.normal(random));
        stopping = stopping.with(Mean.student(moments, 0.95).halfWidth());
      }
      premature += stopping.n() < 32 ? 1 : 0;
    }
    return premature;
  }

  /** Stopping once an interval is short favours samples whose spread looks small. */
  @Test
  void intervalsAfterAStopCoverAlmostAtTheirNominalRate() {
    var usual = new StoppingRule(0.25, 10, 1_000, 5);
    assertThat(Coverage.of(0, random -> stopped(usual, random))).isBetween(0.93, 0.97);
    var hasty = new StoppingRule(0.25, 3, 1_000, 0);
    assertThat(Coverage.of(0, random -> stopped(hasty, random))).isLessThan(0.93);
  }

  private static Estimate stopped(StoppingRule rule, SplitMix64 random) {
    Stopping stopping = rule.start();
    Moments moments = Moments.NONE;
    while (!stopping.done()) {
      moments = moments.with(Coverage.normal(random));
      stopping = stopping.with(Mean.student(moments, 0.95).halfWidth());
    }
    return Mean.student(moments, 0.95);
  }

  @Test
  void rulesWithoutSenseAreRefused() {
    assertThatThrownBy(() -> new StoppingRule(0, 3, 50, 2)).hasMessageContaining("half-width: 0");
    assertThatThrownBy(() -> new StoppingRule(1, 9, 5, 2)).hasMessageContaining("min = 9");
  }
}
