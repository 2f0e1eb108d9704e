package org.casus.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.experiment.Response;
import org.casus.report.findings.Lines;
import org.casus.report.findings.Share;
import org.casus.report.findings.Tally;
import org.casus.report.words.Names;
import org.casus.report.words.Words;
import org.casus.scenario.Obligation;
import org.casus.scenario.Scenario;
import org.casus.scenario.Treaty;

/** The answers on pacts: whether one is founded, and whether one that is called upon is kept. */
public record PactAnswers(Scenario scenario, Names names, Tally tally) {

  /** What nobody can know of a promise that was never called on, in words. */
  public static final String UNTESTED =
      "No past case tests such a pledge by an actual attack: any probability given for it is an"
          + " extrapolation from other pacts.";

  private static final String DECLARED = "pact-declared";
  private static final String HONOURED = "pact-honoured";

  Optional<Answer> founded() {
    return tally.share(DECLARED, "A pact is declared").map(this::founded);
  }

  private Answer founded(Share declared) {
    if (declared.events() == 0 && !template()) {
      return new Answer(
          DECLARED,
          "Will states found a new pact?",
          List.of(),
          "The scenario holds no pact that states could found, so the question does not arise.",
          List.of(),
          Lines.label("A new pact") + "the scenario holds none that could be founded");
    }
    List<Share> shares = new ArrayList<>(List.of(declared));
    Timing timing = new Timing(names, tally);
    List<String> notes = new ArrayList<>();
    timing.sentence("pact-declared-day", "a pact is declared").ifPresent(notes::add);
    tally
        .share("pact-signed", "A treaty is signed")
        .ifPresent(
            signed -> {
              shares.add(signed);
              notes.add("A treaty is signed in " + signed.counts() + " (" + signed.told() + ").");
            });
    timing.sentence("pact-signed-day", "a treaty is signed").ifPresent(notes::add);
    return new Answer(
        DECLARED,
        "Will states found a new pact?",
        shares,
        "In "
            + declared.counts()
            + " ("
            + declared.told()
            + ") states that feel threatened declare a pact.",
        notes,
        Lines.of("A new pact", declared) + timing.inLine("pact-declared-day"));
  }

  Optional<Answer> honoured() {
    List<Share> all = tally.categories(HONOURED);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    if (!promises()) {
      return Optional.of(
          unknown(
              "No treaty of the scenario holds a duty to defend or assist, so the question does not"
                  + " arise.",
              "no treaty holds a duty to defend or assist",
              List.of()));
    }
    return tally
        .share("A duty to help is owed after an attack", HONOURED, any -> true, this::owed)
        .filter(called -> called.events() > 0)
        .map(this::kept)
        .or(() -> Optional.of(never()));
  }

  private Answer never() {
    String n = Words.count(tally.n(), "replication", "replications");
    return unknown(
        "In none of "
            + n
            + " was such a duty owed after an attack, so nothing can be concluded"
            + " about whether it would be kept.",
        "never called upon in " + n + ": nothing can be concluded",
        List.of(UNTESTED));
  }

  private Answer unknown(String sentence, String line, List<String> notes) {
    return new Answer(
        HONOURED, question(), List.of(), sentence, notes, Lines.label("The pact is kept") + line);
  }

  private Answer kept(Share called) {
    Share full = kept("Kept in full, where owed", "full");
    Share partial = kept("Kept in part, where owed", "partial");
    Share none = kept("Not kept, where owed", "none");
    String sentence =
        "A duty to defend or assist was owed after an attack in "
            + called.counts()
            + " ("
            + called.told()
            + "). Where it was, the best any ally did was to keep it in full in "
            + Words.whole(full.events())
            + " ("
            + full.told()
            + "), in part in "
            + Words.whole(partial.events())
            + " ("
            + partial.told()
            + ") and not at all in "
            + Words.whole(none.events())
            + " ("
            + none.told()
            + ").";
    return new Answer(
        HONOURED,
        question(),
        List.of(full, partial, none, called),
        sentence,
        List.of(UNTESTED),
        Lines.label("The pact is kept")
            + "in full "
            + full.told()
            + ", "
            + Words.whole(full.events())
            + " of the "
            + Words.count(called.events(), "replication", "replications")
            + " in which it was called upon");
  }

  private static String question() {
    return "If the pact is called upon, will it be kept?";
  }

  private Share kept(String label, String category) {
    double index = index(category);
    return tally.share(label, HONOURED, this::owed, value -> value == index).orElseThrow();
  }

  private boolean owed(double value) {
    return value != index("not-invoked");
  }

  private double index(String category) {
    return tally.response(HONOURED).map(Response::categories).orElse(List.of()).indexOf(category);
  }

  private boolean template() {
    return scenario.treaties().values().stream()
        .anyMatch(treaty -> treaty.status() == Treaty.Status.TEMPLATE);
  }

  /** Whether any treaty that stands or may be founded owes help. */
  boolean promises() {
    return scenario.treaties().values().stream()
        .filter(treaty -> treaty.status() != Treaty.Status.VOID)
        .flatMap(treaty -> treaty.clauses().values().stream())
        .anyMatch(
            clause ->
                clause.obligation() instanceof Obligation.Defend
                    || clause.obligation() instanceof Obligation.Assist);
  }
}
