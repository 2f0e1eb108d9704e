package org.casus.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casus.scenario.Scenario;
import org.casus.scenario.Strength;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioFileTest {

  @TempDir Path folder;
  private Path sound;

  @BeforeEach
  void write() throws IOException {
    sound = Files.writeString(folder.resolve("sound.yaml"), CoherenceTest.SOUND);
  }

  @Test
  void aSetOptionReplacesAValue() {
    Scenario scenario =
        read(
            sound,
            "states.AAA.army=7",
            "scenario.title=Title: with a colon",
            "timeline[1].days=9",
            "treaties.pact.clauses.help.obligation.defend.troops=11",
            "treaties.pact.clauses.help.strength=must",
            "parameters.pacts.defence-honour={uniform: {low: 0.2, high: 0.4}}",
            "states.BBB.regime=~");

    assertThat(scenario.states().get("AAA").army()).isEqualTo(7);
    assertThat(scenario.scenario().title()).isEqualTo("Title: with a colon");
    assertThat(scenario.timeline().get(1).days()).hasValue(9);
    assertThat(scenario.treaties().get("pact").clauses().get("help").strength())
        .isEqualTo(Strength.MUST);
    assertThat(scenario.parameters().pacts().defenceHonour().value()).isCloseTo(0.3, within(1e-12));
    assertThat(scenario.treaties().get("pact").clauses().get("help").obligation())
        .hasToString("Defend[troops=11]");
  }

  static Stream<Arguments> badOptions() {
    return Stream.of(
        Arguments.of(
            "states.AAA.army=-5", "--set states.AAA.army: -5 is out of range: at least 0 (men)."),
        Arguments.of(
            "states.AAA.amry=5",
            "--set states.AAA.amry: unknown key \"amry\": allowed are [name, regime, legitimacy, army,"),
        Arguments.of(
            "states.AAA.army=NO",
            "--set states.AAA.army: expected a whole number (men) but got the text \"NO\"."),
        Arguments.of(
            "states.AAA.army",
            "--set states.AAA.army: write --set path=value, such as states.NGA.army=143000."),
        Arguments.of("=5", "--set : write --set path=value, such as states.NGA.army=143000."),
        Arguments.of(
            "states.AAA.army=",
            "--set states.AAA.army: no value after =: write ~ to take a value away."),
        Arguments.of(
            "states..army=5",
            "--set states..army: \"states..army\" is no path: write keys joined by dots, such as states.NGA.army."),
        Arguments.of(
            "states.AAA.army=&x 5", "--set states.AAA.army: anchors (&x) are not allowed."),
        Arguments.of(
            "states.AAA.army=[1",
            "--set states.AAA.army: a list in [ ] is not closed or lacks a comma."),
        Arguments.of(
            "timeline[9].days=5", "--set timeline[9].days: there is no position 9 in a list of 2."),
        Arguments.of(
            "timeline.1.days=0",
            "--set timeline.1.days timeline[1].days: the deadline must lie after the day of the ultimatum."),
        Arguments.of(
            "states.AAA={name: A, army: x}",
            "--set states.AAA states.AAA.army: expected a whole number (men) but got the text \"x\"."),
        Arguments.of(
            "responses=[deaths, deths]",
            "--set responses responses[1]: \"deths\" is no response; there are "),
        Arguments.of(
            "blocs.BLOC.chair=DDD",
            "--set blocs.BLOC.chair: \"DDD\" is no member of [AAA, BBB, CCC]."));
  }

  @ParameterizedTest
  @MethodSource("badOptions")
  void aBadOptionIsNamedByItsPath(String option, String expected) {
    Loaded<Scenario> loaded = ScenarioFile.read(sound, List.of(option));

    assertThat(loaded.value()).isEmpty();
    assertThat(loaded.errors()).singleElement().asString().startsWith(expected);
  }

  @Test
  void anOptionThatBeginsANewEntryIsNamedWithWhatTheEntryLacks() {
    Loaded<Scenario> loaded = ScenarioFile.read(sound, List.of("states.AAX.army=5"));

    assertThat(loaded.findings())
        .extracting(Finding::toString)
        .containsExactly(
            "--set states.AAX.army states.AAX: warning: there was none of this name. Maybe AAA.",
            "--set states.AAX.army states.AAX.name: is missing: The name used in sentences.");
  }

  @Test
  void aFileExtendsAnotherAndGivesOnlyWhatDiffers() throws IOException {
    Path child =
        child(
            """
            extends: sound.yaml
            scenario: {title: Another}
            states:
              AAA: {army: 7}
            treaties:
              idea: ~
              pact: {clauses: {help: {obligation: non-aggression}}}
            timeline: []
            """);

    Scenario scenario = read(child);

    assertThat(scenario.scenario().title()).isEqualTo("Another");
    assertThat(scenario.scenario().id()).isEqualTo("sound");
    assertThat(scenario.states().get("AAA").army()).isEqualTo(7);
    assertThat(scenario.states().get("AAA").borders()).containsExactly("BBB");
    assertThat(scenario.treaties()).containsOnlyKeys("pact");
    assertThat(scenario.timeline()).isEmpty();
    assertThat(ScenarioFile.read(child).sources())
        .extracting(Source::text)
        .containsExactly(Files.readString(child), CoherenceTest.SOUND);
  }

  @Test
  void aProblemStandsInTheFileThatCausesIt() throws IOException {
    Path child =
        child("extends: sound.yaml\nstates:\n  AAA: {army: -7}\nblocs: {BLOC: {chair: DDD}}\n");
    Files.writeString(
        sound, CoherenceTest.SOUND.replace("name: D, army: 100", "name: D, army: -1"));

    assertThat(ScenarioFile.read(child).findings())
        .extracting(Finding::toString)
        .containsExactly(
            child + ":3:15 states.AAA.army: -7 is out of range: at least 0 (men).",
            sound + ":6:24 states.DDD.army: -1 is out of range: at least 0 (men).");
  }

  static Stream<Arguments> badParents() {
    return Stream.of(
        Arguments.of(
            "extends: soun.yaml\n",
            "child.yaml:1:10 extends: %s/soun.yaml: no such file. Maybe %s/sound.yaml."),
        Arguments.of(
            "extends: child.yaml\n",
            "child.yaml:1:10 extends: %s/child.yaml leads back to itself."),
        Arguments.of(
            "extends: 5\n",
            "child.yaml:1:10 extends: expected the path of a file, relative to this one."),
        Arguments.of("extends: .\n", "child.yaml:1:10 extends: %s: is a directory, not a file."),
        Arguments.of(
            "extends: words.txt\n",
            "child.yaml:1:10 extends: %s/words.txt: a scenario is a map of keys, and this is none."));
  }

  @ParameterizedTest
  @MethodSource("badParents")
  void aBadParentIsNamedWhereItIsAskedFor(String text, String expected) throws IOException {
    Files.writeString(folder.resolve("words.txt"), "root:x:0:0:root:/root:/bin/sh\n");
    Path child = child(text);

    assertThat(ScenarioFile.read(child).findings())
        .extracting(Finding::toString)
        .containsExactly(folder + "/" + expected.replace("%s", folder.toString()));
  }

  @Test
  void elevenFilesMayNotExtendOneAnother() throws IOException {
    for (int i = 1; i <= 11; i++) {
      String parent = i == 1 ? "sound.yaml" : (i - 1) + ".yaml";
      Files.writeString(folder.resolve(i + ".yaml"), "extends: " + parent + "\n");
    }

    assertThat(ScenarioFile.read(folder.resolve("10.yaml")).findings()).isEmpty();
    assertThat(ScenarioFile.read(folder.resolve("11.yaml")).findings())
        .extracting(Finding::toString)
        .containsExactly(
            folder.resolve("1.yaml") + ":1:10 extends: more than 10 files extend one another.");
  }

  @Test
  void tenThousandStatesAreRead() throws IOException {
    String states =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "  S" + i + ": {name: S" + i + ", army: 1}\n")
            .collect(Collectors.joining());
    Path large =
        child(
            "scenario: {id: large, title: Large, start: 2024-01-01}\nstates:\n"
                + states
                + "disputes: {d: {challenger: S1, target: S2, onset: 2024-01-01, demand: all}}\n");

    assertThat(read(large).states()).hasSize(10_000);
  }

  @Test
  void whatIsNoMapIsOneProblem() throws IOException {
    Path list = child("- a\n- b\n");

    assertThat(ScenarioFile.read(list).findings())
        .singleElement()
        .asString()
        .startsWith(list + ":1:1: expected a map of [scenario, states,")
        .endsWith("but got a list of 2.");
  }

  @Test
  void everyProblemIsReportedAtOnceInOrder() throws IOException {
    Path broken =
        child(
            CoherenceTest.SOUND
                .replace("title: A sound scenario", "titel: A sound scenario")
                .replace("parties: [AAA, BBB]", "parties: &x [AAA, BBB]")
                .replace("demand: all", "demand: all, demand: none"));

    assertThat(ScenarioFile.read(broken).findings())
        .extracting(finding -> finding.toString().replace(broken.toString(), "f"))
        .containsExactly(
            "f:1:1 scenario.title: is missing: The title of reports.",
            "f:1:23 scenario.titel: unknown key \"titel\": allowed are [id, title, description, start, days, theatre, sources]. Maybe \"title\".",
            "f:27:14: anchors (&x) are not allowed.",
            "f:40:74: duplicate key \"demand\": first on line 40.");
  }

  private Path child(String text) throws IOException {
    return Files.writeString(folder.resolve("child.yaml"), text);
  }

  private static Scenario read(Path file, String... options) {
    Loaded<Scenario> loaded = ScenarioFile.read(file, List.of(options));
    assertThat(loaded.findings()).filteredOn(Finding::isError).isEmpty();
    return loaded.value().orElseThrow();
  }
}
