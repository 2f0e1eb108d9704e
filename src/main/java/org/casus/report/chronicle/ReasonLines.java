package org.casus.report.chronicle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casus.history.Reason;
import org.casus.report.words.Names;
import org.casus.report.words.Words;

/**
 * Turns the reason of an event into lines of English.
 *
 * <p>A line that starts with two blanks belongs to the line before it.
 */
final class ReasonLines {

  private static final double NEGLIGIBLE = 0.0005;

  private static final Map<String, String> OFFERS =
      Map.of(
          "the whole demand", "meet the whole demand",
          "a short timetable", "offer a short timetable",
          "a long timetable", "offer a long timetable");

  /** Terms that the model keeps as logarithms, told as how many times. */
  private static final Map<String, String> FACTORS =
      Map.of(
          "garrisons thinned, log", "soldiers in garrison at first for each one now",
          "hunted by several states, log", "losses to joint operations, times the usual");

  private static final Map<String, String> PLAIN =
      Map.of(
          "land held", "share of the land held",
          "command shaken", "rise of attacks while the army's command is shaken, share");

  private final Names names;

  ReasonLines(Names names) {
    this.names = names;
  }

  /** The lines of any reason; none where there is nothing to say. */
  List<String> of(Reason reason) {
    if (reason instanceof Reason.Given given) {
      return given(given);
    }
    if (reason instanceof Reason.Choice choice) {
      return choice(choice);
    }
    if (reason instanceof Reason.Vote vote) {
      return vote(vote);
    }
    if (reason instanceof Reason.Clause clause) {
      return clause(clause);
    }
    if (reason instanceof Reason.Chance chance) {
      return chance(chance);
    }
    if (reason instanceof Reason.Consequence consequence) {
      return consequence.what().isBlank()
          ? List.of()
          : List.of(Words.sentence("It follows: " + consequence.what()));
    }
    throw new IllegalArgumentException("no words for the reason " + reason);
  }

  private List<String> given(Reason.Given given) {
    String text = given.text().isBlank() ? "" : ": " + given.text().strip();
    String source = given.source().isBlank() ? "" : " Source: " + given.source();
    return List.of(Words.sentence(Words.sentence("Given by the scenario" + text) + source));
  }

  private List<String> choice(Reason.Choice choice) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "It weighed "
            + Words.count(choice.options().size(), "option", "options")
            + " (rule of choice: "
            + Words.plain(choice.doctrine())
            + ") and chose: "
            + option(choice.chosen())
            + ".");
    for (Reason.Option option : choice.options()) {
      lines.add(
          "  "
              + option(option.name())
              + ": utility "
              + Words.fixed(option.utility(), 2)
              + ", chance "
              + Words.percent(option.probability())
              + (option.name().equals(choice.chosen()) ? " - chosen" : ""));
    }
    terms(lines, choice.terms());
    return lines;
  }

  /** An option as a deed, also where it is named by what is offered. */
  private static String option(String name) {
    return OFFERS.getOrDefault(name, Words.spoken(name));
  }

  private List<String> vote(Reason.Vote vote) {
    List<String> lines = new ArrayList<>();
    long yes = vote.ballots().stream().filter(Reason.Ballot::yes).count();
    String organ = vote.organ().isEmpty() ? "The members" : Words.capital(spoken(vote.organ()));
    lines.add(
        organ
            + " voted by the rule "
            + Words.plain(vote.rule())
            + ": "
            + (vote.passed() ? "passed" : "not passed")
            + ", "
            + yes
            + " yes, "
            + (vote.ballots().size() - yes)
            + " no.");
    ballots(lines, vote, true, "  Yes: ");
    ballots(lines, vote, false, "  No: ");
    if (!vote.ballots().isEmpty()) {
      lines.add("  In brackets: the chance that the member says yes.");
    }
    terms(lines, vote.terms());
    return lines;
  }

  /** An organ by its name, which has blanks, or else by its id in plain words. */
  private static String spoken(String organ) {
    return organ.indexOf(' ') > 0 ? organ : Words.plain(organ);
  }

  private void ballots(List<String> lines, Reason.Vote vote, boolean yes, String heading) {
    List<String> members =
        vote.ballots().stream()
            .filter(ballot -> ballot.yes() == yes)
            .map(one -> names.of(one.member()) + " (" + Words.percent(one.probability()) + ")")
            .toList();
    if (!members.isEmpty()) {
      lines.add(heading + String.join(", ", members) + ".");
    }
  }

  private List<String> clause(Reason.Clause clause) {
    List<String> lines = new ArrayList<>();
    String state = clause.state().isEmpty() ? "" : "; it is now " + Words.plain(clause.state());
    lines.add("It rests on " + names.clause(clause.clause()) + state + ".");
    List<Reason.Term> odds =
        clause.terms().stream().filter(term -> term.name().startsWith("chance of")).toList();
    if (odds.isEmpty()) {
      terms(lines, clause.terms());
    } else {
      terms(lines, "  What counted, in log-odds: ", except(clause.terms(), odds));
      terms(lines, "  It came to: ", odds);
    }
    return lines;
  }

  private List<String> chance(Reason.Chance chance) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "A draw decided: "
            + chance.what().strip().replaceAll("[.]$", "")
            + ". The chance of it was "
            + Words.percent(chance.probability())
            + ".");
    terms(lines, chance.terms());
    return lines;
  }

  private static List<Reason.Term> except(List<Reason.Term> all, List<Reason.Term> some) {
    return all.stream().filter(term -> !some.contains(term)).toList();
  }

  private static void terms(List<String> lines, List<Reason.Term> terms) {
    terms(lines, "  What counted: ", terms);
  }

  private static void terms(List<String> lines, String heading, List<Reason.Term> terms) {
    if (!terms.isEmpty()) {
      List<String> words = terms.stream().map(ReasonLines::term).toList();
      lines.add(heading + String.join(", ", words) + ".");
    }
  }

  private static String term(Reason.Term term) {
    String factor = FACTORS.get(term.name());
    return factor == null
        ? Words.spoken(PLAIN.getOrDefault(term.name(), term.name())) + " " + size(term.value())
        : factor + " " + size(Math.exp(term.value()));
  }

  /** A size with three digits; what cannot be told from nothing is nothing. */
  private static String size(double value) {
    return Math.abs(value) < NEGLIGIBLE ? "0" : Words.number(value);
  }
}
