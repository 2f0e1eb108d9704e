package org.casus.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Two thousand damaged versions of a scenario: each is a value or located problems. */
class MutationTest {

  private static final List<String> SCRAPS =
      List.of(
          ":",
          ": ",
          "- ",
          "[",
          "]",
          "{",
          "}",
          "\"",
          "'",
          "#",
          "&a ",
          "*a",
          "!x ",
          "|",
          ">",
          "%",
          "@",
          "`",
          "~",
          "\t",
          "\n",
          "\r",
          " ",
          "  ",
          "---\n",
          "...\n",
          "? ",
          "<<: ",
          "\u0000",
          "\uFEFF",
          "\u2028",
          "\uD83D\uDE00",
          "é",
          "null",
          "NO",
          "-1",
          "1e999",
          ".nan",
          "0x1F",
          "99999999999999999999",
          "2024-02-30",
          "any",
          "AAA",
          "extends: x\n");

  @Test
  void neverThrowsAndAlwaysSaysWhere() {
    Random random = new Random(20230730);
    int good = 0;
    for (int i = 0; i < 2000; i++) {
      String text = mutated(random);
      Loaded<Scenario> loaded = ScenarioFile.parse(text, "f");
      assertThat(loaded.value().isPresent()).as(text).isEqualTo(loaded.errors().isEmpty());
      assertThat(loaded.findings())
          .as(text)
          .allSatisfy(finding -> assertThat(finding.toString()).matches("(?s)f(:\\d+:\\d+)?[: ].+"))
          .isSortedAccordingTo(Finding.BY_PLACE);
      good += loaded.value().isPresent() ? 1 : 0;
    }
    assertThat(good).isBetween(20, 1900);
  }

  private static String mutated(Random random) {
    StringBuilder text = new StringBuilder(CoherenceTest.SOUND);
    for (int k = random.nextInt(3); k >= 0; k--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(5)) {
        case 0 -> text.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
        case 1 -> text.delete(at, Math.min(text.length() - 1, at + 1 + random.nextInt(20)));
        case 2 -> text.setCharAt(at, (char) (32 + random.nextInt(95)));
        case 3 -> lines(text, random);
        default -> text.replace(at, at + 1, SCRAPS.get(random.nextInt(SCRAPS.size())));
      }
    }
    return text.toString();
  }

  /** Swaps two lines, or repeats one. */
  private static void lines(StringBuilder text, Random random) {
    List<String> lines = new ArrayList<>(text.toString().lines().toList());
    int one = random.nextInt(lines.size());
    int two = random.nextInt(lines.size());
    if (random.nextBoolean()) {
      String line = lines.get(one);
      lines.set(one, lines.get(two));
      lines.set(two, line);
    } else {
      lines.add(one, lines.get(two));
    }
    text.setLength(0);
    text.append(String.join("\n", lines)).append('\n');
  }
}
