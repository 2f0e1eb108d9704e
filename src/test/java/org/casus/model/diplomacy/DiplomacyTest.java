package org.casus.model.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.casus.model.chance.Draws;
import org.casus.model.chance.Purpose;
import org.junit.jupiter.api.Test;

class DiplomacyTest {

  private static final Offset<Double> PRINTED = within(5e-7);
  private static final Offset<Double> EXACT = within(1e-9);

  @Test
  void v36ReceptionReproducesThePrintedDigits() {
    Reception reception = new Reception(-1.2, 1.0, .8, .3);
    assertThat(reception.probability(.2, 0, true, 7)).isCloseTo(.235742, PRINTED);
    assertThat(reception.probability(.2, 1.5, false, 17)).isCloseTo(.796913, PRINTED);
    assertThat(reception.probability(.2, 0, false, 24)).isCloseTo(.491417, PRINTED);
    assertThat(reception.logOdds(.2, 0, false, 24)).isCloseTo(-1 + .3 * Math.log(25), EXACT);
  }

  @Test
  void v38IsolationReproducesThePrintedDigits() {
    assertThat(Isolation.of(.15, .20, .15)).isCloseTo(.422, EXACT);
    assertThat(Isolation.of()).isZero();
    assertThatThrownBy(() -> Isolation.of(.2, 1.2)).hasMessageContaining("weight: 1.2");
  }

  @Test
  void v37DetaineeIsWorthPartOfTheDemand() {
    assertThat(DetaineeValue.winShare(.6, .3)).isCloseTo(.72, EXACT);
  }

  @Test
  void v27CompetingHazardsReproduceThePrintedDigits() {
    double[] hazards = {.007, .05};
    assertThat(CompetingHazards.probability(hazards, 0, 12)).isCloseTo(.060839, PRINTED);
    assertThat(CompetingHazards.probability(hazards, 1, 12)).isCloseTo(.434566, PRINTED);
    assertThat(CompetingHazards.probability(new double[2], 0, 12)).isZero();
  }

  @Test
  void v27DrawnEventsFollowTheirHazardsWhateverTheTick() {
    double[] hazards = {.007, .05};
    Draws draws = new Draws(8, 0);
    int n = 50_000;
    int[] counts = new int[3];
    for (int i = 0; i < n; i++) {
      int event = 2;
      for (int month = 0; month < 12 && event == 2; month++) {
        double uniform = draws.uniform(Purpose.SETTLEMENT, i, 0, month, 0);
        event = CompetingHazards.first(hazards, 1, uniform).orElse(2);
      }
      counts[event]++;
    }
    assertThat((double) counts[0] / n).isCloseTo(.060839, within(3 * Math.sqrt(.0572 / n)));
    assertThat((double) counts[1] / n).isCloseTo(.434566, within(3 * Math.sqrt(.2458 / n)));
  }

  @Test
  void allRoadsToASettlementShareOneHazard() {
    SettlementHazard hazard = new SettlementHazard(.05, .3, .6, -.7);
    assertThat(hazard.monthly(0, false, false)).isCloseTo(.05, EXACT);
    assertThat(hazard.monthly(1, true, true)).isCloseTo(.05 * Math.exp(.2), EXACT);
    assertThat(hazard.within(1, false, false, 365))
        .isCloseTo(1 - Math.exp(-12 * .05 * Math.exp(.3)), EXACT);
  }

  @Test
  void stalemateHurtsWhereBothSufferAndNeitherCanWin() {
    assertThat(Ripeness.stalemate(.5, .3, 0)).isCloseTo(.3, EXACT);
    assertThat(Ripeness.stalemate(.5, .3, -.5)).isCloseTo(.15, EXACT);
    assertThat(Ripeness.stalemate(1, 1, 1)).isZero();
  }
}
