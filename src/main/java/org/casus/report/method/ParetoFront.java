package org.casus.report.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casus.analysis.Estimate;
import org.casus.analysis.factors.Inputs;
import org.casus.analysis.factors.Observed;
import org.casus.analysis.search.Front;
import org.casus.report.page.Block;
import org.casus.report.words.Words;

/** Which levels of the levers no others beat in every objective, and which cannot be told apart. */
final class ParetoFront implements Analysis {

  private static final int MOST_PAIRS_TOLD = 10;

  @Override
  public String name() {
    return "front";
  }

  @Override
  public String question() {
    return "which choices no other beats in every objective";
  }

  @Override
  public Optional<String> misfit(Inputs inputs, int replications) {
    return LeverGrid.of(inputs).levers().size() < 2 || replications < 2
        ? Optional.of(
            "it needs at least 2 combinations of levers at the same worlds, and 2 replications")
        : Optional.empty();
  }

  @Override
  public Result of(Inputs inputs, List<Observed> observed, Options options) {
    Draft draft = new Draft(name());
    LeverGrid grid = LeverGrid.of(inputs);
    Tried tried = Tried.of(grid, observed, options);
    List<Integer> members = tried.front().members();
    draft.heading(Words.capital(tried.goals()));
    if (members.isEmpty()) {
      draft.sentence("No candidate was observed in every objective; nothing can be said.");
      return draft.result(
          "Which choices does no other beat?", new FrontTables(tried, List.of()).front());
    }
    tell(draft, tried, members, options);
    new FrontFigures(tried, members).draw(draft);
    grid(draft, tried, members);
    draft.limits(
        "What may be concluded: which of the levels that were tried no others that were tried beat"
            + " in the means, over these worlds, every one of which counts alike. What not: that"
            + " nothing better exists, for a search looks at few of all combinations; nor that the"
            + " means will hold, for those that chance favoured are on the front too often. More"
            + " replications of the same points (casus extend DIR -n N) tell which were lucky.");
    FrontTables tables = new FrontTables(tried, members);
    return draft.result("Which choices does no other beat?", tables.front(), tables.pairs());
  }

  private static void tell(Draft draft, Tried tried, List<Integer> members, Options options) {
    Front front = tried.front();
    long judged = IntStream.range(0, tried.size()).filter(front::judged).count();
    draft.sentence(
        (options.is(Options.UNFINISHED) ? "The search has not come to its end. " : "")
            + "Of "
            + Words.count(judged, "combination", "combinations")
            + " of levels that were tried, no other beats "
            + Words.whole(members.size())
            + " in the means over "
            + Words.count(tried.worlds(), "world", "worlds")
            + " and up to "
            + Words.count(tried.replications(), "replication", "replications")
            + " of each ("
            + Words.given(front.confidence())
            + " intervals): "
            + described(tried, members, 0)
            + (members.size() > 1
                ? " at one end, " + described(tried, members, members.size() - 1) + " at the other."
                : "."));
    draft.sentence(alike(tried, members));
    long near =
        IntStream.range(0, tried.size())
            .filter(c -> !members.contains(c) && front.mayBelong(c, members))
            .count();
    if (near > 0) {
      draft.sentence(
          Words.count(near, "further combination", "further combinations")
              + " may belong to the front as well: no member is better beyond chance.");
    }
    long unjudged = tried.size() - judged;
    if (unjudged > 0) {
      draft.sentence(
          Words.count(unjudged, "combination", "combinations")
              + " without a value of every objective left out.");
    }
  }

  private static String described(Tried tried, List<Integer> members, int place) {
    int member = members.get(place);
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < tried.objectives(); i++) {
      Estimate estimate = tried.front().estimate(member, i);
      parts.add(
          Told.lower(tried.subject(i).title())
              + " "
              + Told.mean(tried.subject(i), estimate.value())
              + " ("
              + Told.mean(tried.subject(i), tried.bounded(i, estimate.low()))
              + " to "
              + Told.mean(tried.subject(i), tried.bounded(i, estimate.high()))
              + ")");
    }
    return Tried.letter(place) + " (" + tried.name(member) + ") with " + Words.list(parts);
  }

  private static String alike(Tried tried, List<Integer> members) {
    List<String> pairs = new ArrayList<>();
    for (int a = 0; a < members.size(); a++) {
      for (int b = a + 1; b < members.size(); b++) {
        if (!tried.front().apart(members.get(a), members.get(b))) {
          pairs.add(Tried.letter(a) + " and " + Tried.letter(b));
        }
      }
    }
    int all = members.size() * (members.size() - 1) / 2;
    if (all == 0) {
      return "The front is a single combination.";
    }
    if (pairs.isEmpty()) {
      return "Every two members differ beyond chance in some objective, pair by pair and without"
          + " adjustment for their number.";
    }
    List<String> told = pairs.subList(0, Math.min(MOST_PAIRS_TOLD, pairs.size()));
    return Words.count(pairs.size(), "pair", "pairs")
        + " of "
        + Words.whole(all)
        + " cannot be told apart in any objective: "
        + String.join("; ", told)
        + (pairs.size() > told.size() ? "; and others in the table." : ".");
  }

  private static void grid(Draft draft, Tried tried, List<Integer> members) {
    List<String> columns = new ArrayList<>(List.of("Member", "Levels"));
    for (int i = 0; i < tried.objectives(); i++) {
      columns.add("#" + tried.subject(i).title());
    }
    columns.add("Cannot be told from");
    List<Block.Row> rows = new ArrayList<>();
    for (int a = 0; a < members.size(); a++) {
      List<String> cells = new ArrayList<>(List.of(Tried.letter(a), tried.name(members.get(a))));
      for (int i = 0; i < tried.objectives(); i++) {
        Estimate estimate = tried.front().estimate(members.get(a), i);
        cells.add(
            Told.mean(tried.subject(i), estimate.value())
                + " ("
                + Told.mean(tried.subject(i), tried.bounded(i, estimate.low()))
                + " to "
                + Told.mean(tried.subject(i), tried.bounded(i, estimate.high()))
                + ")");
      }
      int one = a;
      cells.add(
          IntStream.range(0, members.size())
              .filter(b -> b != one && !tried.front().apart(members.get(one), members.get(b)))
              .mapToObj(Tried::letter)
              .reduce((x, y) -> x + ", " + y)
              .orElse("\u2013"));
      rows.add(Block.Row.of(cells.toArray(String[]::new)));
    }
    draft.grid("The front: " + tried.goals(), columns, rows);
  }
}
