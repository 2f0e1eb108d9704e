package org.casus.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.scenario.Given;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures name their source, and nothing from after the cut-off is in a file. */
class ShippedSourcesTest {

  private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9-]*");
  private static final Pattern DATE = Pattern.compile("20\\d\\d-\\d\\d-\\d\\d");
  private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");
  private static final Pattern LATER_NAME =
      Pattern.compile("\\bAES\\b|Liptako|Gourma|Alliance of Sahel|Confederation|Africa Corps");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "niger-2023.yaml",
        "niger-2023-august.yaml",
        "gambia-2016.yaml",
        "sahel-2021.yaml"
      })
  void everyBlockOfFiguresCarriesASource(String name) {
    sources(Shipped.scenario(name))
        .forEach((block, sources) -> assertThat(sources).as(block).isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "niger-2023.yaml",
        "niger-2023-august.yaml",
        "gambia-2016.yaml",
        "sahel-2021.yaml"
      })
  void everyShortSourceIsSpelledOutInTheHeader(String name) {
    Scenario scenario = Shipped.scenario(name);
    List<String> known =
        scenario.scenario().sources().stream().map(line -> line.split(":", 2)[0]).toList();
    assertThat(known).doesNotHaveDuplicates();
    sources(scenario)
        .forEach(
            (block, sources) ->
                assertThat(sources.stream().filter(s -> KEY.matcher(s).matches()))
                    .as(block)
                    .isSubsetOf(known));
  }

  private static Map<String, List<String>> sources(Scenario scenario) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    scenario.states().forEach((id, it) -> found.put("states." + id, it.sources()));
    scenario.blocs().forEach((id, it) -> found.put("blocs." + id, it.sources()));
    scenario.bodies().forEach((id, it) -> found.put("bodies." + id, it.sources()));
    scenario.mediators().forEach((id, it) -> found.put("mediators." + id, it.sources()));
    scenario.armedGroups().forEach((id, it) -> found.put("armed-groups." + id, it.sources()));
    scenario.regions().ifPresent(it -> found.put("regions", it.sources()));
    scenario.relations().forEach((id, it) -> found.put("relations." + id, it.sources()));
    scenario.treaties().forEach((id, it) -> found.put("treaties." + id, it.sources()));
    for (Given given : scenario.timeline()) {
      found.merge("timeline " + given.date(), List.of(given.source()), ShippedSourcesTest::both);
    }
    return found;
  }

  private static List<String> both(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "niger-2023.yaml, 2023-07-30",
    "niger-2023-august.yaml, 2023-08-25",
    "gambia-2016.yaml, 2016-12-13"
  })
  void timelineStopsAtTheCutOff(String name, LocalDate cutOff) {
    List<LocalDate> days = Shipped.scenario(name).timeline().stream().map(Given::date).toList();
    assertThat(days).isSorted().allSatisfy(day -> assertThat(day).isBeforeOrEqualTo(cutOff));
    assertThat(days).contains(cutOff);
  }

  @ParameterizedTest
  @CsvSource({"niger-2023.yaml, 2023-07-30", "niger-2023-august.yaml, 2023-08-25"})
  void nothingLaterLeaksIntoNiger(String name, String cutOff) {
    String text = Shipped.text(name);
    assertThat(found(DATE, text)).allSatisfy(day -> assertThat(day).isLessThanOrEqualTo(cutOff));
    assertThat(found(YEAR, text)).isSubsetOf(yearsUpTo2023ExceptCreditLines());
    assertThat(found(LATER_NAME, text)).isEmpty();
  }

  @Test
  void figuresOfTheGroundNameNoLaterDay() {
    assertThat(found(DATE, Shipped.text("maps/west-africa-2023-07.yaml")))
        .containsOnly("2023-07-26");
    assertThat(found(DATE, Shipped.text("maps/west-africa-2021-01.yaml")))
        .containsOnly("2021-01-01");
  }

  @Test
  void leaksWouldBeNoticed() {
    assertThat(found(LATER_NAME, "the AES, by the Liptako-Gourma charter of 2024-07-06"))
        .containsExactlyInAnyOrder("AES", "Liptako", "Gourma");
    assertThat(found(DATE, "on 2024-07-06")).containsExactly("2024-07-06");
  }

  private static List<String> yearsUpTo2023ExceptCreditLines() {
    List<String> years = new ArrayList<>();
    for (int year = 2000; year <= 2023; year++) {
      years.add(String.valueOf(year));
    }
    years.add("2025"); // the publication that UCDP asks to be cited
    return years;
  }

  private static TreeSet<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
