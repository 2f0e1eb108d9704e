package org.casus.scenario.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.bind.Fixtures.map;
import static org.casus.scenario.bind.Fixtures.sampleTree;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casus.scenario.Problem;
import org.casus.scenario.bind.Fixtures.Rule;
import org.casus.scenario.bind.Fixtures.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {

  static Stream<Arguments> changes() {
    return Stream.of(
        Arguments.of("days", 7L),
        Arguments.of("ports.NO.army", 12L),
        Arguments.of("ports.NO.resolve", 0.75),
        Arguments.of("ports.SE.resolve", 0.75),
        Arguments.of("ports.SE.in-force", "shall"),
        Arguments.of("ports.FI", map("army", 3L)),
        Arguments.of("ports.FI.army", 3L),
        Arguments.of("ports.NO.borders[0]", "FI"),
        Arguments.of("ports.NO.borders.0", "FI"),
        Arguments.of("ports.NO.borders[1]", "FI"),
        Arguments.of("ports.NO.weights.SE", 1L),
        Arguments.of("ports.NO.rules[1].all.of[0].until.date", "2025-05-05"),
        Arguments.of("rule.not.of.defend.troops", 1L),
        Arguments.of("rule", "always"),
        Arguments.of("speed", 0.9),
        Arguments.of("speed.uniform.high", 0.9));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void aRecordChangesAsItsTreeDoes(String path, Object value) {
    World world = Fixtures.sample();

    World changed = Change.with(world, path, value).orThrow();

    Object tree = Paths.with(Trees.unbind(world), path, value).orThrow();
    assertThat(changed).isEqualTo(Binder.bind(World.class, tree, "").orThrow());
    assertThat(changed).isNotEqualTo(world);
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of("days", 0L, "days: 0 is out of range: 1 to 3660 (days)."),
        Arguments.of(
            "ports.NO.amry",
            1L,
            "ports.NO.amry: unknown key \"amry\": allowed are [army, resolve, count, opened, in-force, open, borders, weights, rules]. Maybe \"army\"."),
        Arguments.of(
            "ports.NO.resolve",
            1.3,
            "ports.NO.resolve: 1.3 is out of range: 0 to 1 (probability)."),
        Arguments.of(
            "ports.NO.army.x",
            1L,
            "ports.NO.army.x: ports.NO.army is a single value and holds nothing by name."),
        Arguments.of(
            "ports.NO.borders", List.of("self"), "ports.NO: a port does not border on itself."),
        Arguments.of(
            "ports.NO.borders[5]",
            "FI",
            "ports.NO.borders.5: there is no position 5 in a list of 1."),
        Arguments.of("ports.FI.open", true, "ports.FI.army: is missing: Soldiers. Unit: men."),
        Arguments.of(
            "speed.uniform.high", 7L, "speed.uniform.high: 7 is out of range: 0 to 1 (share)."));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void aChangePassesTheSameChecksAsAFile(String path, Object value, String expected) {
    assertThat(Change.with(Fixtures.sample(), path, value).problems())
        .extracting(Problem::toString)
        .containsExactly(expected);
  }

  @Test
  void takingAwayAValueRestoresItsDefault() {
    World world = Fixtures.sample();

    assertThat(Change.with(world, "rule", null).orThrow().rule()).isEqualTo(new Rule.Always());
    assertThat(Change.with(world, "ports.NO.resolve", null).orThrow().ports().get("NO").resolve())
        .isEmpty();
    assertThat(Change.with(world, "ports.NO", null).orThrow().ports()).containsOnlyKeys("SE");
    assertThat(Change.with(world, "name", null).problems())
        .extracting(Problem::toString)
        .containsExactly("name: is missing: The name.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "a..b", "a.", ".a", "a[", "a[x]", "a]", "[0]", "a[0]b"})
  void whatIsNoPathIsRefused(String path) {
    assertThat(Paths.segments(path)).isEmpty();
    assertThat(Paths.with(Map.of(), path, 1L).problems()).hasSize(1);
    assertThat(Change.with(Fixtures.sample(), path, 1L).problems()).hasSize(1);
    assertThat(Paths.find(Map.of("a", 1L), path)).isEmpty();
  }

  @Test
  void findFollowsMapsAndLists() {
    assertThat(Paths.find(sampleTree(), "ports.NO.borders[0]")).contains("SE");
    assertThat(Paths.find(sampleTree(), "ports.NO.borders.0")).contains("SE");
    assertThat(Paths.find(sampleTree(), "ports.NO.borders[1]")).isEmpty();
    assertThat(Paths.find(sampleTree(), "ports.XX.army")).isEmpty();
    assertThat(Paths.find(sampleTree(), "days.x")).isEmpty();
  }

  @Test
  void aTreeIsNotChangedInPlace() {
    Map<String, Object> tree = sampleTree();

    Paths.with(tree, "ports.NO.army", 99L);

    assertThat(tree).isEqualTo(sampleTree());
  }

  @Test
  void everyLeafOfARecordIsFoundInItsTree() {
    World world = Fixtures.sample();

    assertThat(Trees.leaves(world))
        .isNotEmpty()
        .filteredOn(path -> !path.startsWith("set."))
        .allSatisfy(path -> assertThat(Paths.find(Trees.unbind(world), path)).isPresent());
  }
}
