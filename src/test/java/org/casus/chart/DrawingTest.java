package org.casus.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DrawingTest {

  @TestFactory
  Stream<DynamicTest> everyKindSurvivesEverySize() {
    int[][] sizes = {{120, 120}, {320, 240}, {760, 440}, {1600, 300}, {300, 1600}};
    return Fixtures.gallery().entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () -> {
                      for (int[] size : sizes) {
                        String svg = Drawing.svg(entry.getValue(), size[0], size[1]);
                        assertThat(svg).doesNotContain("NaN").doesNotContain("Infinity");
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> wordsStayInsideThePicture() {
    return Fixtures.gallery().entrySet().stream()
        .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> staysInside(entry.getValue())));
  }

  private static void staysInside(Figure figure) {
    for (SvgWords.Word word : SvgWords.of(Drawing.svg(figure, 760, 440))) {
      assertThat(word.left()).as(word.text()).isGreaterThanOrEqualTo(-1);
      assertThat(word.right()).as(word.text()).isLessThanOrEqualTo(761);
      assertThat(word.y()).as(word.text()).isBetween(8.0, 440.0);
    }
  }

  @TestFactory
  Stream<DynamicTest> wordsDoNotOverlap() {
    return Fixtures.gallery().entrySet().stream()
        .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> keepsApart(entry.getValue())));
  }

  private static void keepsApart(Figure figure) {
    List<SvgWords.Word> words = SvgWords.of(Drawing.svg(figure, 760, 440));
    List<String> overlaps = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        if (words.get(i).overlaps(words.get(j))) {
          overlaps.add(words.get(i).text() + " / " + words.get(j).text());
        }
      }
    }
    assertThat(overlaps).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> theSuggestedHeightLeavesNoWordOut() {
    return Fixtures.gallery().entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () -> {
                      int height = Drawing.height(entry.getValue(), 760);
                      assertThat(height).isBetween(120, 1200);
                      assertThat(Drawing.svg(entry.getValue(), 760, height))
                          .doesNotContain("\u2026", "left out");
                    }));
  }

  @Test
  void aLongTailIsCutAndSaidSo() {
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      values.add((double) (i % 50));
    }
    values.add(90_000.0);
    Figure figure =
        new Figure.Distribution(
            Caption.of("Deaths", ""), Axis.number("Deaths", "persons"), values, true);
    assertThat(Drawing.svg(figure, 600, 400))
        .contains("1 of 201 values lie beyond the picture; the largest is 90,000.");
  }

  @Test
  void anEmptyFigureSaysWhy() {
    Figure.Shares figure = Fixtures.validShares(List.of());
    Figure said =
        new Figure.Shares(
            figure.caption().withAbsence("no replication saw force"),
            figure.axis(),
            figure.categories(),
            figure.series());
    assertThat(Drawing.svg(said, 500, 300)).contains("No data: no replication saw force.");
  }

  @Test
  void everyCategoryIsNamedAndMarked() {
    String svg = Drawing.svg(Fixtures.validShares(List.of("peace", "war", "truce")), 600, 300);
    assertThat(svg).contains(">peace<", ">war<", ">truce<", ">20\u00A0%<", ">30\u00A0%<");
    assertThat(Drawing.svg(Fixtures.validShares(List.of("peace")), 600, 300)).contains(">peace<");
  }

  @Test
  void placesFollowTheValues() {
    List<SvgWords.Word> words =
        SvgWords.of(Drawing.svg(Fixtures.validShares(List.of("a", "b", "c", "d")), 600, 300));
    List<Double> places =
        Stream.of("20\u00A0%", "30\u00A0%", "40\u00A0%", "50\u00A0%")
            .map(text -> words.stream().filter(w -> w.text().equals(text) && w.y() < 240))
            .map(found -> found.findFirst().orElseThrow().left())
            .toList();
    assertThat(places).isSorted().doesNotHaveDuplicates();
    assertThat(places.get(3) - places.get(2))
        .isCloseTo(places.get(1) - places.get(0), org.assertj.core.data.Offset.offset(0.1));
  }

  @Test
  void theSameFigureGivesTheSameBytesInEveryLocaleAndThread() {
    Map<String, Figure> gallery = Fixtures.gallery();
    Locale before = Locale.getDefault();
    List<String> first = gallery.values().stream().map(f -> Drawing.svg(f, 700, 400)).toList();
    byte[] picture = Drawing.png(gallery.get("bands"), 700, 400, 1);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      List<String> second =
          gallery.values().parallelStream().map(f -> Drawing.svg(f, 700, 400)).toList();
      assertThat(second).isEqualTo(first);
      assertThat(Drawing.png(gallery.get("bands"), 700, 400, 1)).isEqualTo(picture);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void nothingOutsideIsNamed() {
    for (Figure figure : Fixtures.gallery().values()) {
      String svg = Drawing.svg(figure, 700, 400);
      assertThat(svg.replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
          .doesNotContain("http", "href", "<!DOCTYPE", "<?xml", "<image", "@import");
    }
  }

  @Test
  void idsOfDifferentFiguresDiffer() {
    List<String> ids = new ArrayList<>();
    for (Figure figure : Fixtures.gallery().values()) {
      Matcher id = Pattern.compile(" id=\"([^\"]+)\"").matcher(Drawing.svg(figure, 700, 400));
      while (id.find()) {
        ids.add(id.group(1));
      }
    }
    assertThat(ids).hasSizeGreaterThan(30).doesNotHaveDuplicates();
  }

  @Test
  void bandsAreTranslucentInSvg() {
    assertThat(Drawing.svg(Fixtures.sampleBands(), 700, 400)).containsPattern("opacity=\"0?\\.3");
  }

  @Test
  void lettersOfAnyScriptAndSignsOfXmlArrive() {
    String name = "Côte d'Ivoire <&> \"Мали\" 尼日尔";
    String svg = Drawing.svg(Fixtures.validShares(List.of(name)), 900, 300);
    assertThat(SvgWords.of(svg)).extracting(SvgWords.Word::text).contains(name);
  }

  @Test
  void sizesThatCannotBeDrawnAreRefused() {
    Figure figure = Fixtures.sampleShares();
    assertThatThrownBy(() -> Drawing.svg(figure, 0, 300))
        .hasMessage("width: 0 is not from 120 to 10,000 pixels");
    assertThatThrownBy(() -> Drawing.png(figure, 300, 300, Double.NaN))
        .hasMessageContaining("scale: NaN");
  }
}
