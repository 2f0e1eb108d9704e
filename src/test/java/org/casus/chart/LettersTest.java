package org.casus.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LettersTest {

  @Test
  void linesBreakAtSpacesAndFit() {
    List<String> lines = Letters.wrap("Pact honoured by at least one partner", Theme.TEXT, 90, 9);
    assertThat(String.join(" ", lines)).isEqualTo("Pact honoured by at least one partner");
    assertThat(lines).allMatch(line -> Letters.width(line, Theme.TEXT) <= 90);
  }

  @Test
  void theLastLineAllowedIsShortened() {
    List<String> lines = Letters.wrap("one two three four five six", Theme.TEXT, 50, 2);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1)).endsWith("\u2026");
  }

  @Test
  void aWordWiderThanTheLineIsBrokenButNoLetterIs() {
    String word = "\uD83D\uDE00".repeat(40);
    List<String> lines = Letters.wrap(word, Theme.TEXT, 60, 99);
    assertThat(String.join("", lines)).isEqualTo(word);
    assertThat(lines).noneMatch(line -> Character.isLowSurrogate(line.charAt(0)));
  }

  @Test
  void shortTextsStayAsTheyAre() {
    assertThat(Letters.shorten("Mali", Theme.TEXT, 100)).isEqualTo("Mali");
    assertThat(Letters.wrap("  ", Theme.TEXT, 100, 3)).isEmpty();
  }
}
