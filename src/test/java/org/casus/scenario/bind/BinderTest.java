package org.casus.scenario.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.bind.Fixtures.map;
import static org.casus.scenario.bind.Fixtures.sampleTree;
import static org.casus.scenario.bind.Fixtures.validTree;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.casus.scenario.Problem;
import org.casus.scenario.bind.Fixtures.Amount;
import org.casus.scenario.bind.Fixtures.Force;
import org.casus.scenario.bind.Fixtures.Port;
import org.casus.scenario.bind.Fixtures.Rule;
import org.casus.scenario.bind.Fixtures.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BinderTest {

  @Test
  void absentKeysTakeTheirDefaults() {
    World world = Binder.bind(World.class, validTree(), "").orThrow();

    assertThat(world)
        .isEqualTo(
            new World("Gulf", 365, Map.of(), new Rule.Always(), new Amount.Fixed(0.4), Map.of()));
  }

  @Test
  void everyKindOfComponentIsRead() {
    World world = Fixtures.sample();

    assertThat(world.ports().get("NO"))
        .isEqualTo(
            new Port(
                5,
                OptionalDouble.of(0.25),
                OptionalInt.of(3),
                Optional.of(LocalDate.of(2020, 2, 29)),
                Force.SHALL,
                false,
                List.of("SE"),
                Map.of("SE", 0.5),
                List.of(
                    new Rule.Always(),
                    new Rule.All(List.of(new Rule.Until(LocalDate.of(2024, 1, 1)))))));
    assertThat(world.ports().keySet()).containsExactly("NO", "SE");
    assertThat(world.rule()).isEqualTo(new Rule.Not(new Rule.Defend(900)));
    assertThat(world.speed()).isEqualTo(new Amount.Uniform(0.1, 0.2));
  }

  static Stream<Arguments> casesOfAClosedChoice() {
    return Stream.of(
        Arguments.of("always", new Rule.Always()),
        Arguments.of(map("always", map()), new Rule.Always()),
        Arguments.of("defend", new Rule.Defend(800)),
        Arguments.of(map("defend", 5L), new Rule.Defend(5)),
        Arguments.of(map("defend", map("troops", 5L)), new Rule.Defend(5)),
        Arguments.of(map("until", "2024-01-01"), new Rule.Until(LocalDate.of(2024, 1, 1))),
        Arguments.of(map("not", "always"), new Rule.Not(new Rule.Always())),
        Arguments.of(map("not", map("of", "always")), new Rule.Not(new Rule.Always())),
        Arguments.of(map("compare", map("variable", "x", "value", 1L)), new Rule.Compare("x", 1)));
  }

  @ParameterizedTest
  @MethodSource("casesOfAClosedChoice")
  void aCaseIsWrittenAsWordOrAsMapOrAsItsOneComponent(Object tree, Rule expected) {
    assertThat(bind("rule", tree).orThrow().rule()).isEqualTo(expected);
  }

  @Test
  void aBareNumberStandsForTheCaseOfTheShorthand() {
    assertThat(bind("speed", 1L).orThrow().speed()).isEqualTo(new Amount.Fixed(1));
    assertThat(bind("speed", map("fixed", 0.5)).orThrow().speed()).isEqualTo(new Amount.Fixed(0.5));
  }

  static Stream<Arguments> badInput() {
    return Stream.of(
        bad("days", 1.5, "days: expected a whole number but 1.5 has a fraction."),
        bad(
            "days",
            "90",
            "days: expected a whole number (days) but got the text \"90\". Maybe 90, without quotes."),
        bad(
            "days",
            "1_000",
            "days: expected a whole number (days) but got the text \"1_000\". Maybe 1000, without quotes."),
        bad("days", 0L, "days: 0 is out of range: 1 to 3660 (days)."),
        bad("days", 3_000_000_000L, "days: 3000000000 is out of range: 1 to 3660 (days)."),
        bad("days", Double.NaN, "days: NaN is not a finite number."),
        bad("days", true, "days: expected a whole number (days) but got true."),
        bad("days", List.of(), "days: expected a whole number (days) but got an empty list."),
        bad("name", 3L, "name: expected a text but got the number 3. Maybe \"3\" in quotes."),
        bad(
            "nmae",
            "x",
            "nmae: unknown key \"nmae\": allowed are [name, days, ports, rule, speed, set]. Maybe \"name\"."),
        bad(
            "zzzzzz",
            "x",
            "zzzzzz: unknown key \"zzzzzz\": allowed are [name, days, ports, rule, speed, set]."),
        bad("speed", 1.3, "speed: 1.3 is out of range: 0 to 1 (share)."),
        bad(
            "speed",
            "fast",
            "speed: expected a number or exactly one of [fixed, uniform] but got the text \"fast\"."),
        bad(
            "speed",
            map("uniform", map("low", -1L, "high", 0.5)),
            "speed.uniform.low: -1 is out of range: 0 to 1 (share)."),
        bad(
            "speed",
            map("unifrom", map()),
            "speed.unifrom: \"unifrom\" is not one of [fixed, uniform]. Maybe \"uniform\"."),
        bad(
            "rule",
            "alwasy",
            "rule: \"alwasy\" is not one of [always, until, all, not, defend, compare]. Maybe \"always\"."),
        bad("rule", "until", "rule.until.date: is missing: The day."),
        bad(
            "rule",
            map("defend", map("trops", 5L)),
            "rule.defend.trops: unknown key \"trops\": allowed are [troops]. Maybe \"troops\"."),
        bad(
            "rule",
            map("always", map("x", 1L)),
            "rule.always.x: unknown key \"x\": no keys are allowed."),
        bad(
            "rule",
            map("not", "always", "all", List.of()),
            "rule: expected exactly one of [always, until, all, not, defend, compare] but got a map of [not, all]."),
        bad(
            "rule",
            3L,
            "rule: expected exactly one of [always, until, all, not, defend, compare] but got the number 3."),
        bad("ports", List.of("NO"), "ports: expected a map but got a list of 1."),
        bad(
            "ports",
            map("N O", map("army", 1L)),
            "ports.N O: \"N O\" is no id: a letter, then letters, digits, - and _."),
        port("army", -5L, "army: -5 is out of range: at least 0 (men)."),
        port(
            "army",
            new BigInteger("99999999999999999999"),
            "army: 99999999999999999999 is too large: at most 9.2e18."),
        port("army", Double.POSITIVE_INFINITY, "army: Infinity is not a finite number."),
        port("resolve", 1.3, "resolve: 1.3 is out of range: 0 to 1 (probability)."),
        port("count", 3_000_000_000L, "count: 3000000000 is too large: at most 2147483647."),
        port("opened", "2023-02-29", "opened: the date 2023-02-29 does not exist."),
        port(
            "opened",
            "26.7.2023",
            "opened: expected a date such as 2023-07-26 but got the text \"26.7.2023\"."),
        port(
            "in-force",
            "shal",
            "in-force: \"shal\" is not one of [shall, shall-force]. Maybe \"shall\"."),
        port("in-force", false, "in-force: expected one of [shall, shall-force] but got false."),
        port(
            "open",
            "NO",
            "open: expected true or false but got the text \"NO\". Maybe false, without quotes."),
        port("borders", "SE", "borders: expected a list but got the text \"SE\". Maybe [SE]."),
        port(
            "borders",
            List.of("SE", 1L),
            "borders[1]: expected a text but got the number 1. Maybe \"1\" in quotes."),
        port("weights", map("SE", 2L), "weights.SE: 2 is out of range: 0 to 1."),
        port("borders", List.of("self"), "a port does not border on itself."));
  }

  private static Arguments bad(String key, Object value, String expected) {
    Map<String, Object> tree = validTree();
    tree.put(key, value);
    return Arguments.of(tree, expected);
  }

  private static Arguments port(String key, Object value, String expected) {
    Map<String, Object> port = map("army", 1L);
    port.put(key, value);
    String separator = expected.startsWith(key) ? "." : ": ";
    return bad("ports", map("NO", port), "ports.NO" + separator + expected);
  }

  @ParameterizedTest
  @MethodSource("badInput")
  void badInputIsOneProblemThatSaysWhereWhatAndWhatIsAllowed(Object tree, String expected) {
    Bound<World> bound = Binder.bind(World.class, tree, "");

    assertThat(bound.value()).isEmpty();
    assertThat(bound.problems()).extracting(Problem::toString).containsExactly(expected);
  }

  @Test
  void allProblemsAreReportedAtOnce() {
    Map<String, Object> tree = sampleTree();
    tree.remove("name");
    tree.put("days", -1L);
    tree.put("rule", "nver");

    assertThat(Binder.bind(World.class, tree, "world").problems())
        .extracting(Problem::path)
        .containsExactly("world.name", "world.days", "world.rule");
  }

  @Test
  void aTreeThatIsNoMapIsAProblem() {
    assertThat(Binder.bind(World.class, null, "").problems())
        .extracting(Problem::toString)
        .containsExactly("expected a value but got nothing.");
    assertThat(Binder.bind(World.class, "x", "").problems())
        .extracting(Problem::toString)
        .containsExactly(
            "expected a map of [name, days, ports, rule, speed, set] but got the text \"x\".");
  }

  @Test
  void anUnknownKeyStandsAtTheKey() {
    Map<String, Object> tree = validTree();
    tree.put("nmae", "x");

    assertThat(Binder.bind(World.class, tree, "").problems()).allMatch(Problem::atKey);
  }

  @Test
  void unbindingGivesATreeThatBindsToTheSameRecord() {
    World world = Fixtures.sample();

    Object tree = Trees.unbind(world);

    assertThat(Binder.bind(World.class, tree, "").orThrow()).isEqualTo(world);
    assertThat(Trees.leaves(world))
        .contains(
            "days", "ports.SE.army", "ports.NO.rules[1].all.of[0].until.date", "speed.uniform.low");
  }

  private static Bound<World> bind(String key, Object value) {
    Map<String, Object> tree = validTree();
    tree.put(key, value);
    return Binder.bind(World.class, tree, "");
  }
}
