package org.casus.report.chronicle;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.history.CrisisEvent;
import org.casus.history.Reason;
import org.casus.report.words.Names;
import org.casus.report.words.Words;

/** Turns an event into one English sentence with names instead of ids. */
final class EventSentences {

  private static final Map<String, String> SETTLEMENTS =
      Map.of(
          "restored", "the lawful claimant returns to office",
          "short", "a short timetable for handing over power",
          "long", "a long timetable for handing over power");

  private static final Map<String, String> CLAIMS =
      Map.of(
          "restored", "all that was claimed is yielded",
          "short", "a short timetable for yielding what is claimed",
          "long", "a long timetable for yielding what is claimed");

  private final Names names;

  EventSentences(Names names) {
    this.names = names;
  }

  /** The sentence, with a capital first letter and a mark at its end. */
  String of(CrisisEvent event) {
    return Words.sentence(EventPhrases.of(event.kind()).fill(gap -> word(event, gap)));
  }

  private String word(CrisisEvent event, String gap) {
    return switch (gap) {
      case "actor" -> name(event.actor());
      case "target" -> name(event.target());
      case "place" -> name(event.place());
      case "sender" -> sender(event);
      case "claimed" -> claimed(event).map(names::of).orElse("");
      case "demand" -> names.demand(event.actor(), event.target()).orElse("");
      case "text" -> event.reason() instanceof Reason.Given given ? given.text() : "";
      case "men", "people", "days", "months", "deaths", "percent", "match", "level" ->
          amount(event.amount(), gap);
      default -> event.object().isEmpty() ? "" : object(event, gap);
    };
  }

  /** The state in the event that is to yield a claim. */
  private Optional<String> claimed(CrisisEvent event) {
    return Stream.of(event.actor(), event.target()).filter(names::isClaimed).findFirst();
  }

  /** Who sent a mediator, unless the name of the mediator says so. */
  private String sender(CrisisEvent event) {
    String sender = name(event.object());
    return name(event.actor()).contains(sender) ? "" : sender;
  }

  private String name(String id) {
    return id.isEmpty() ? "" : names.of(id);
  }

  private String object(CrisisEvent event, String gap) {
    String object = event.object();
    return switch (gap) {
      case "clause" -> names.clause(object);
      case "treaty" -> names.treaty(object);
      case "measure" -> names.measure(object);
      case "means" -> object.indexOf('.') > 0 ? "by " + names.clause(object) : Words.plain(object);
      case "ground" ->
          object.equals("opportunism") ? "to its own advantage" : "by " + names.clause(object);
      case "settlement" ->
          settlement(claimed(event).isPresent() ? CLAIMS : SETTLEMENTS, object, event.amount());
      default -> object.equals("short") || object.equals("long") ? "a " + object : names.of(object);
    };
  }

  private static String settlement(Map<String, String> known, String content, double months) {
    String words = known.getOrDefault(content, Words.plain(content));
    return months > 0 && !content.equals("restored")
        ? words + " (" + amount(months, "months") + ")"
        : words;
  }

  private static String amount(double amount, String gap) {
    if (gap.equals("level")) {
      return amount >= 1 ? "in full" : amount > 0 ? "in part" : "in name only";
    }
    if (amount == 0 || gap.equals("match") && amount >= 1) {
      return "";
    }
    return switch (gap) {
      case "men" -> Words.count(amount, "soldier", "soldiers");
      case "people" -> Words.count(amount, "person", "people");
      case "days" -> Words.count(amount, "day", "days");
      case "months" -> Words.count(amount, "month", "months");
      case "deaths" -> Words.count(amount, "death", "deaths");
      default -> Words.percent(amount);
    };
  }
}
