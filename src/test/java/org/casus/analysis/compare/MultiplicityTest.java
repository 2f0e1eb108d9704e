package org.casus.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MultiplicityTest {

  private static final Offset<Double> CLOSE = within(1e-12);

  /** The fifteen p-values of Benjamini and Hochberg (1995), section 3.2. */
  private static final double[] FIFTEEN = {
    .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528,
    .7590, 1
  };

  @Test
  void holmOfFiveIsTheKnownSequence() {
    assertThat(Multiplicity.holm(.01, .02, .03, .04, .05))
        .containsExactly(new double[] {.05, .08, .09, .09, .09}, CLOSE);
  }

  @Test
  void holmOfTheFifteenBeginsAsKnown() {
    double[] adjusted = Multiplicity.holm(FIFTEEN);
    double[] known = {.0015, .0056, .0247, .114};
    for (int i = 0; i < known.length; i++) {
      assertThat(adjusted[i]).isCloseTo(known[i], CLOSE);
    }
  }

  @Test
  void benjaminiHochbergOfTheFifteenBeginsAsPublished() {
    double[] adjusted = Multiplicity.benjaminiHochberg(FIFTEEN);
    double[] known = {.0015, .003, .0095, .035625, .0603};
    for (int i = 0; i < known.length; i++) {
      assertThat(adjusted[i]).isCloseTo(known[i], CLOSE);
    }
  }

  @Test
  void orderOfTheArgumentIsKept() {
    assertThat(Multiplicity.holm(.05, .01)).containsExactly(new double[] {.05, .02}, CLOSE);
    assertThat(Multiplicity.benjaminiHochberg(.05, .01))
        .containsExactly(new double[] {.05, .02}, CLOSE);
  }

  @Test
  void noPValueExceedsOneAndNoneIsAccepted() {
    assertThat(Multiplicity.holm(.9, .8)).containsExactly(1, 1);
    assertThatThrownBy(() -> Multiplicity.holm(.1, 1.3)).hasMessageContaining("p[1]: 1.3");
  }
}
