package org.casus.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casus.scenario.Parameters;
import org.casus.scenario.Scenario;
import org.casus.scenario.State;
import org.casus.scenario.WhatIf;
import org.casus.scenario.bind.Binder;
import org.casus.scenario.bind.Bound;
import org.casus.scenario.bind.Change;
import org.casus.scenario.check.Coherence;
import org.casus.scenario.check.WhatIfs;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every shipped scenario binds, its what-ifs change something, and all share one model. */
class ShippedScenariosTest {

  private static final String SCHEMA =
      "# yaml-language-server: $schema=../src/main/resources/org/casus/scenario/scenario.schema.json";

  static List<String> names() {
    return Shipped.names();
  }

  @Test
  void theSixFilesAreThere() {
    assertThat(names())
        .contains(
            "gambia-2016.yaml",
            "niger-2023-august.yaml",
            "niger-2023.yaml",
            "sahel-2021.yaml",
            "teaching-bloc-of-five.yaml",
            "teaching-two-states.yaml");
  }

  @ParameterizedTest
  @MethodSource("names")
  void readerFindsNothingToSay(String name) {
    assertThat(Shipped.read(name).findings()).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyWhatIfGivesAScenarioThatHoldsTogether() {
    return names().stream().flatMap(ShippedScenariosTest::whatIfs);
  }

  private static Stream<DynamicTest> whatIfs(String name) {
    Scenario scenario = Shipped.scenario(name);
    return scenario.whatIfs().keySet().stream()
        .map(id -> DynamicTest.dynamicTest(name + " " + id, () -> holds(scenario, id)));
  }

  private static void holds(Scenario scenario, String whatIf) {
    Bound<Scenario> changed = WhatIfs.apply(scenario, whatIf);
    assertThat(changed.problems()).isEmpty();
    assertThat(Coherence.check(changed.orThrow())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void fileIsNamedAfterItsScenarioAndNamesTheSchemaFirst(String name) {
    assertThat(Shipped.scenario(name).scenario().id() + ".yaml").isEqualTo(name);
    assertThat(Shipped.text(name).lines().findFirst()).contains(SCHEMA);
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyScenarioRunsOnTheSameParametersButThatTeachingOnesHaveNoCoups(String name) {
    boolean calm = name.startsWith("teaching-");
    Map<String, Object> given =
        calm ? Map.of("coups", Map.of("rate", 0, "civilian-rule", 0)) : Map.of();
    Parameters defaults = Binder.bind(Parameters.class, given, "").orThrow();
    assertThat(Shipped.scenario(name).parameters()).isEqualTo(defaults);
  }

  @ParameterizedTest
  @MethodSource("names")
  void bordersAreSymmetric(String name) {
    Map<String, State> states = Shipped.scenario(name).states();
    states.forEach(
        (id, state) ->
            assertThat(state.borders())
                .as(id)
                .allSatisfy(other -> assertThat(states.get(other).borders()).contains(id)));
  }

  @TestFactory
  Stream<DynamicTest> everyChangeOfAWhatIfIsAcceptedAndChangesSomething() {
    return names().stream().flatMap(ShippedScenariosTest::changes);
  }

  private static Stream<DynamicTest> changes(String name) {
    Scenario scenario = Shipped.scenario(name);
    return scenario.whatIfs().entrySet().stream()
        .flatMap(
            whatIf ->
                whatIf.getValue().set().entrySet().stream()
                    .map(
                        change ->
                            DynamicTest.dynamicTest(
                                name + " " + whatIf.getKey() + " " + change.getKey(),
                                () -> changes(scenario, change))));
  }

  private static void changes(Scenario scenario, Map.Entry<String, Object> change) {
    Bound<Scenario> changed = Change.with(scenario, change.getKey(), change.getValue());
    assertThat(changed.problems()).isEmpty();
    assertThat(changed.orThrow()).isNotEqualTo(scenario);
  }

  @Test
  void nigerAsksAtLeastTenQuestionsInPlainWords() {
    Map<String, WhatIf> whatIfs = Shipped.scenario("niger-2023.yaml").whatIfs();
    assertThat(whatIfs)
        .containsKeys(
            "no-pact",
            "automatic-duty",
            "chair-decides",
            "unanimity",
            "senate-approves",
            "thirty-days",
            "early-clerics",
            "france-beside-ecowas",
            "russia-guarantees",
            "declaration-only",
            "no-sanctions",
            "counter-terror-only",
            "joint-force",
            "west-leaves",
            "humanitarian-corridor",
            "borders-closed",
            "truce");
    assertThat(whatIfs.values())
        .allSatisfy(whatIf -> assertThat(whatIf.title()).startsWith("What if ").endsWith("?"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"teaching-two-states.yaml", "teaching-bloc-of-five.yaml"})
  void teachingFileIsShorterThanSixtyLines(String name) {
    assertThat(Shipped.text(name).lines().count()).isLessThan(60);
    assertThat(Shipped.scenario(name).whatIfs()).hasSizeBetween(2, 3);
  }
}
