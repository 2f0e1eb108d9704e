package org.casus.analysis.factors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.experiment.Response;
import org.junit.jupiter.api.Test;

/** What analyses see of a response. */
class ObservedTest {

  private static final Response RESPONSE =
      new Response(
          "intervention", "Intervention", "", Response.Kind.YES_NO, "", List.of(), history -> 0);

  /** A mean that is collected value by value is off in the last digit for some orders. */
  @Test
  void twoOfEightAreAQuarterInWhateverOrderTheyCame() {
    double[][] runs = new double[28][8];
    int point = 0;
    for (int i = 0; i < 8; i++) {
      for (int j = i + 1; j < 8; j++) {
        runs[point][i] = 1;
        runs[point++][j] = 1;
      }
    }
    assertThat(new Observed(new Subject(RESPONSE, ""), runs).means()).containsOnly(0.25);
  }

  @Test
  void whatWasNotObservedIsLeftOut() {
    double[][] runs = {{1, Double.NaN, 0}, {Double.NaN}};
    assertThat(new Observed(new Subject(RESPONSE, ""), runs).means())
        .containsExactly(0.5, Double.NaN);
  }
}
