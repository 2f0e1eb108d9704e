package org.casus.report.chronicle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.report.words.Names;
import org.casus.report.words.Words;
import org.casus.scenario.Scenario;

/**
 * The history of one replication in plain English: a sentence an event, and below it why it
 * happened.
 *
 * @param title what the chronicle is of
 * @param entries one an event, in order
 */
public record Chronicle(String title, List<Entry> entries) {

  private static final String BRACKETS = "\\s*\\([^()]*\\)";

  /** How much is told. */
  public enum Detail {
    /** The events only. */
    SHORT,
    /** The events with their reasons and causes. */
    FULL
  }

  /**
   * One event.
   *
   * @param day days since the first day of the run
   * @param when the day and its date
   * @param sentence what happened
   * @param why the lines of the reason; a line that starts with two blanks belongs to the one
   *     before
   * @param causes sentences of the events without which it would not have happened
   */
  public record Entry(
      int day, String when, String sentence, List<String> why, List<String> causes) {

    public Entry {
      why = List.copyOf(why);
      causes = List.copyOf(causes);
    }
  }

  public Chronicle {
    entries = List.copyOf(entries);
  }

  /** Tells a history with the names of its scenario. */
  public static Chronicle of(Scenario scenario, History history) {
    Names names = new Names(scenario);
    EventSentences sentences = new EventSentences(names);
    ReasonLines reasons = new ReasonLines(names);
    Map<Integer, String> told = new LinkedHashMap<>();
    List<Entry> entries = new ArrayList<>();
    for (CrisisEvent event : history.events()) {
      String sentence = sentences.of(event);
      told.put(event.id(), "day " + event.day() + ": " + sentence.replaceAll(BRACKETS, ""));
      List<String> causes =
          event.causes().stream().filter(told::containsKey).map(told::get).toList();
      entries.add(
          new Entry(
              event.day(),
              Words.capital(names.day(event.day())),
              sentence,
              reasons.of(event.reason()),
              causes));
    }
    return new Chronicle(
        scenario.scenario().title()
            + ", replication "
            + history.replication()
            + ", seed "
            + history.seed(),
        entries);
  }

  /** The chronicle as plain text that ends with a line break. */
  public String text(Detail detail) {
    StringBuilder text = new StringBuilder(title).append("\n\n");
    if (entries.isEmpty()) {
      text.append("Nothing happened.\n");
    }
    for (Entry entry : entries) {
      text.append(entry.when()).append(". ").append(entry.sentence()).append('\n');
      if (detail == Detail.FULL) {
        entry.why().forEach(line -> text.append("    ").append(line).append('\n'));
        entry.causes().forEach(c -> text.append("    Because of ").append(c).append('\n'));
      }
    }
    return text.toString().replace('\u00a0', ' ');
  }
}
