package org.casus.report.section;

import java.util.ArrayList;
import java.util.List;
import org.casus.report.page.Block;
import org.casus.report.page.Section;
import org.casus.report.words.ClauseWords;
import org.casus.report.words.Names;
import org.casus.report.words.PowerWords;
import org.casus.report.words.RuleWords;
import org.casus.report.words.Words;
import org.casus.scenario.Bloc;
import org.casus.scenario.Measure;
import org.casus.scenario.MeasureRule;
import org.casus.scenario.Organ;
import org.casus.scenario.Scenario;
import org.casus.scenario.Treaty;

/** The treaties clause by clause and the charters measure by measure. */
public record PactsSection(Scenario scenario) {

  /** The section as it stands on the page. */
  public Section section() {
    Names names = new Names(scenario);
    List<Block> blocks = new ArrayList<>();
    if (scenario.treaties().isEmpty() && scenario.blocs().isEmpty()) {
      blocks.add(new Block.Prose("The scenario has neither treaties nor blocs."));
    }
    scenario.treaties().values().forEach(treaty -> treaty(blocks, names, treaty));
    scenario.blocs().values().forEach(bloc -> bloc(blocks, names, bloc));
    return new Section("rules", "Treaties and charters", blocks);
  }

  private static void treaty(List<Block> blocks, Names names, Treaty treaty) {
    blocks.add(new Block.Heading(Words.capital(treaty.title())));
    String parties =
        treaty.status() == Treaty.Status.TEMPLATE
            ? "Not in force: "
                + treaty.founding().map(f -> names.of(f.candidates())).orElse("nobody")
                + " may found it in the course of a run."
            : "Parties: " + names.of(treaty.parties()) + ".";
    String left = treaty.status() == Treaty.Status.VOID ? " It is left out of this run." : "";
    String signed = treaty.signed().map(day -> " Signed on " + Words.date(day) + ".").orElse("");
    blocks.add(new Block.Prose(parties + left + signed + sources(treaty.sources())));
    ClauseWords words = new ClauseWords(names);
    List<Block.Row> rows = new ArrayList<>();
    treaty
        .clauses()
        .forEach(
            (id, clause) ->
                rows.add(
                    Block.Row.of(
                        Words.plain(id),
                        words.parties(clause),
                        words.trigger(clause),
                        words.scope(clause.scope()),
                        words.obligation(clause.obligation()),
                        Words.plain(clause.strength().name()),
                        words.activation(clause.activation()),
                        words.limits(clause))));
    if (!rows.isEmpty()) {
      blocks.add(
          new Block.Grid(
              "Clauses of " + treaty.title(),
              List.of(
                  "Clause",
                  "Owed by whom to whom",
                  "Trigger",
                  "Reach",
                  "What is owed",
                  "Strength",
                  "Falls due",
                  "Limits"),
              rows,
              true));
    }
  }

  private static void bloc(List<Block> blocks, Names names, Bloc bloc) {
    blocks.add(new Block.Heading("Charter of " + bloc.name()));
    String suspended =
        bloc.suspended().isEmpty() ? "" : " Suspended: " + names.of(bloc.suspended()) + ".";
    String chair = bloc.chair().map(id -> " In the chair: " + names.of(id) + ".").orElse("");
    String lead = bloc.lead().map(id -> " Would lead a force: " + names.of(id) + ".").orElse("");
    blocks.add(
        new Block.Prose(
            "Members: "
                + names.of(bloc.members())
                + "."
                + suspended
                + chair
                + lead
                + " An ultimatum gives "
                + Words.count(bloc.ultimatumDays(), "day", "days")
                + "; the planned force has "
                + Words.count(bloc.plannedForce(), "soldier", "soldiers")
                + "; leaving takes "
                + Words.count(bloc.exitNotice(), "day", "days")
                + "."
                + sources(bloc.sources())));
    List<Block.Row> rows = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      bloc.measures().rule(measure).ifPresent(rule -> rows.add(row(names, bloc, measure, rule)));
    }
    blocks.add(
        rows.isEmpty()
            ? new Block.Prose("The charter gives it no measures.")
            : new Block.Grid(
                "Who decides what in " + bloc.name(),
                List.of(
                    "Measure",
                    "Organ",
                    "Seats",
                    "#Quorum",
                    "Rule",
                    "#Pledges needed, soldiers",
                    "#Reviewed after, days"),
                rows,
                true));
    for (Measure measure : Measure.values()) {
      bloc.measures()
          .rule(measure)
          .flatMap(rule -> new PowerWords(names, bloc).of(measure, rule))
          .ifPresent(words -> blocks.add(new Block.Prose(words)));
    }
  }

  private static Block.Row row(Names names, Bloc bloc, Measure measure, MeasureRule rule) {
    Organ organ = bloc.organs().get(rule.organ());
    String seats =
        organ == null || organ.seats().isEmpty() ? "all members" : names.of(organ.seats());
    return Block.Row.of(
        names.measure(measure.name()),
        organ == null ? Words.plain(rule.organ()) : organ.name().orElse(Words.plain(rule.organ())),
        seats,
        organ == null ? "" : Words.given(organ.quorum()),
        RuleWords.of(rule.rule()),
        Words.whole(rule.minPledge()),
        Words.whole(rule.reviewDays()));
  }

  private static String sources(List<String> sources) {
    return sources.isEmpty() ? "" : " Sources: " + Words.sentence(String.join("; ", sources));
  }
}
