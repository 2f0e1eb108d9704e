package org.casus.report.words;

import java.util.Map;
import org.casus.scenario.Dispute;
import org.casus.scenario.Scenario;

/**
 * Words for what becomes of those in power, which differ with what the dispute is about.
 *
 * @param issue of the dispute
 */
public record FateWords(Dispute.Issue issue) {

  private static final Map<String, String> COUP =
      Map.of(
          "stays", "stay",
          "transition", "hand over, now or by a short timetable",
          "restored", "give way to the lawful claimant",
          "replaced", "fall to others");

  private static final Map<String, String> CLAIM =
      Map.of(
          "stays", "hold out",
          "transition", "yield by a short timetable",
          "restored", "yield at once",
          "replaced", "fall to others");

  /** Words for the first dispute of a scenario. */
  public static FateWords of(Scenario scenario) {
    return new FateWords(
        scenario.disputes().values().stream()
            .map(Dispute::issue)
            .findFirst()
            .orElse(Dispute.Issue.UNCONSTITUTIONAL_CHANGE));
  }

  /** What those in power do, in words: {@code stay}. */
  public String of(String category) {
    Map<String, String> words = issue == Dispute.Issue.CLAIM ? CLAIM : COUP;
    return words.getOrDefault(category, Words.plain(category));
  }
}
