package org.casus.model.civilians;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CiviliansTest {

  private static final Outflow OUTFLOW = new Outflow(80, .4);
  private static final Refuge REFUGE = new Refuge(.5, 10, .316, .4, .25);

  @Test
  void v30ADoubledWeekDrivesOutAsG3Says() {
    assertThat(OUTFLOW.weekly(20, 10) / OUTFLOW.weekly(10, 10)).isCloseTo(1.4, within(1e-12));
  }

  @Test
  void v30DoubledForGoodDrivesOutTwiceAsMany() {
    assertThat(OUTFLOW.weekly(20, 20) / OUTFLOW.weekly(10, 10)).isCloseTo(2, within(1e-12));
  }

  @Test
  void g3AFirstMassacreDrivesPeopleOutAtOnce() {
    assertThat(OUTFLOW.weekly(50, 0)).isCloseTo(1600, within(1e-9));
  }

  /** The power law on mostly empty weeks gave 14 to 69 persons for each death. */
  @Test
  void g3RareMassacresDriveOutEightyPersonsForEachDeathInTheLongRun() {
    double usual = 0;
    double people = 0;
    double deaths = 0;
    for (int week = 0; week < 2600; week++) {
      double killed = week % 13 == 0 ? 40 : 0;
      people += OUTFLOW.weekly(killed, usual);
      deaths += killed;
      usual = Memory.YEAR.after(usual, killed);
    }

    assertThat(people / deaths).isCloseTo(80, within(1.5));
  }

  @Test
  void aDistantViolentOrForeignRegionDrawsFewer() {
    double plain = REFUGE.weight(new Refuge.Link(90, false, false, false, 1));

    assertThat(plain).isCloseTo(.01, within(1e-12));
    assertThat(REFUGE.weight(new Refuge.Link(190, false, false, false, 1)) / plain)
        .isCloseTo(.5, within(1e-12));
    assertThat(REFUGE.weight(new Refuge.Link(90, true, false, false, 1)) / plain)
        .isCloseTo(.316, within(1e-12));
    assertThat(REFUGE.weight(new Refuge.Link(90, false, true, false, 1)) / plain)
        .isCloseTo(.4, within(1e-12));
  }

  @Test
  void v31AClosedBorderLeaksByItsShareAndWithoutALeakNobodyPasses() {
    Refuge.Link open = new Refuge.Link(90, false, true, false, 1);
    Refuge.Link closed = new Refuge.Link(90, false, true, true, 1);

    assertThat(REFUGE.weight(closed) / REFUGE.weight(open)).isCloseTo(.25, within(1e-12));
    assertThat(new Refuge(.5, 10, .316, .4, 0).weight(closed)).isZero();
  }

  @Test
  void whereNoLinkIsOpenEverybodyStays() {
    assertThat(REFUGE.staying(0)).isEqualTo(1);
    assertThat(REFUGE.staying(.02)).isEqualTo(.5);
  }

  @Test
  void shelterFillsUpFromNineTenths() {
    Shelter shelter = new Shelter(.1);

    assertThat(shelter.room(900, 10_000)).isEqualTo(1);
    assertThat(shelter.room(950, 10_000)).isCloseTo(.5, within(1e-9));
    assertThat(shelter.room(1000, 10_000)).isZero();
    assertThat(shelter.room(0, 0)).isZero();
  }

  @Test
  void peopleReturnOnlyWhenThreeMonthsWereCalm() {
    Homecoming homecoming = new Homecoming(.02, .1);

    assertThat(homecoming.within(2, 10, 7)).isZero();
    assertThat(homecoming.within(.5, 10, 365.0 / 12)).isCloseTo(.0198, within(1e-4));
    assertThat(homecoming.within(0, 0, 7)).isZero();
  }

  @Test
  void theMemoryOfAYearForgetsAfterAYear() {
    double mean = 10;
    for (int week = 0; week < 52; week++) {
      mean = Memory.YEAR.after(mean, 0);
    }

    assertThat(mean).isCloseTo(10 / Math.E, within(.05));
  }
}
