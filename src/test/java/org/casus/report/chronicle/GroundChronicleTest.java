package org.casus.report.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.casus.model.worlds.Mini;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chronicle tells what groups, soldiers in power and regions do, and why. */
class GroundChronicleTest {

  /** Rivals in the north of Bela, who grow fast, under a government that soldiers overthrow. */
  private static final String BELA =
      """
      states:
        ARD: {name: Arda, army: 20000, major-power: true, borders: [BEL]}
        BEL: {name: Bela, army: 3000, committed: 0.3, borders: [ARD]}
      regions:
        units:
          B-CAP: {name: Bela City, state: BEL, population: 3000000, capital: true, neighbours: {B-NORTH: 200}}
          B-NORTH: {name: the North, state: BEL, population: 1000000, control: 0.55, neighbours: {B-CAP: 200, A-CAP: 100}}
          A-CAP: {name: Arda City, state: ARD, population: 2000000, capital: true, neighbours: {B-NORTH: 100}}
      armed-groups:
        RED: {name: the Red, fighters: 2000, activity: {B-NORTH: 30}, events: 6, rivals: [BLU]}
        BLU: {name: the Blue, fighters: 100, activity: {B-NORTH: 20}, events: 1, rivals: [RED]}
      parameters:
        insurgency: {truce-on: 6, truce-off: 6, attention: 0.2, growth: 1.5, headroom: 8}
        coups: {intercept: 1, success: 1, civilian-rule: 3, wave-spread: 0}
        civilians: {exodus: 5000}
        garrisons: {refill: 0}
      """;

  private static final List<Chronicle.Entry> TOLD = told();

  private static List<Chronicle.Entry> told() {
    Scenario bela = Mini.world(365, BELA);
    return IntStream.range(0, 3)
        .mapToObj(r -> Chronicle.of(bela, Mini.run(bela, r)).entries())
        .flatMap(List::stream)
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      value = {
        "The (Red|Blue) changes what it does in (Bela|Arda): it will .*[.]"
            + " # It weighed 5 options .* and chose: .*",
        "The Red and the Blue stop fighting each other[.]"
            + " # A draw decided: a truce on a day[.] The chance of it was .*%[.]",
        "The Red and the Blue fight each other again[.]"
            + " # A draw decided: the end of a truce on a day[.] The chance of it was .*%[.]",
        "The Red takes the North[.] # It follows: .*",
        "Soldiers overthrow the government of Bela[.]"
            + " # A draw decided: an attempt of soldiers in this week[.] .*",
        "The command of the forces of Bela is shaken.* # A draw decided: how far .*",
        "Those in power in Bela hand over to civilians[.] # A draw decided: soldiers hand over.*",
        "The (Red|Blue) makes an attack in .*, with [0-9]+ deaths[.]"
            + " # A draw decided: an attack is as deadly as this[.] .*",
        "Very many people flee from the North: [0-9,]+ people in this week[.]"
            + " # It follows: deaths in the region, [0-9,]+ in this week[.]"
      })
  void eventOfTheGroundHasItsSentenceAndItsReason(String sentence, String reason) {
    assertThat(TOLD)
        .filteredOn(e -> e.sentence().matches(sentence))
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.why().get(0)).matches(reason));
  }

  @Test
  void shakenCommandIsLaidToTheCoupBeforeIt() {
    assertThat(TOLD)
        .filteredOn(e -> e.sentence().startsWith("The command of the forces of Bela"))
        .isNotEmpty()
        .allSatisfy(
            e ->
                assertThat(e.causes())
                    .singleElement()
                    .asString()
                    .endsWith("Soldiers overthrow the government of Bela."));
  }
}
