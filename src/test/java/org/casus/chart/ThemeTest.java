package org.casus.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThemeTest {

  @Test
  void theFirstFourColoursDifferInGrey() {
    for (int i = 0; i < 4; i++) {
      for (int j = i + 1; j < 4; j++) {
        double apart =
            Math.abs(Shades.lightness(Theme.color(i)) - Shades.lightness(Theme.color(j)));
        assertThat(apart).as(i + " and " + j).isGreaterThan(10);
      }
    }
  }

  @Test
  void eightSeriesDifferByColourDashesAndMark() {
    assertThat(IntStream.range(0, 8).mapToObj(Theme::color)).doesNotHaveDuplicates();
    assertThat(IntStream.range(0, 8).mapToObj(Theme::dashes)).doesNotHaveDuplicates();
    assertThat(IntStream.range(0, 8).mapToObj(i -> Theme.mark(i, 8).getBounds2D())).hasSize(8);
  }

  @Test
  void sixtyFourSeriesNeverShareColourAndDashes() {
    assertThat(IntStream.range(0, 64).mapToObj(i -> Theme.color(i) + " " + Theme.dashes(i)))
        .doesNotHaveDuplicates();
  }

  @Test
  void shadesDarkenSteadily() {
    double[] lightness =
        IntStream.rangeClosed(0, 100)
            .mapToDouble(i -> Shades.lightness(Shades.of(i / 100.0)))
            .toArray();
    for (int i = 1; i < lightness.length; i++) {
      assertThat(lightness[i]).isLessThan(lightness[i - 1]);
    }
  }
}
