package org.casus.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.casus.report.page.Block;
import org.casus.report.page.Section;
import org.casus.report.words.Names;
import org.casus.report.words.Words;
import org.casus.scenario.Given;
import org.casus.scenario.Scenario;

/** Who takes part, what is contested, and what the run takes as given. */
public record ActorsSection(Scenario scenario) {

  /** The section as it stands on the page. */
  public Section section() {
    Names names = new Names(scenario);
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Prose(
            "The run starts on "
                + Words.date(scenario.scenario().start())
                + " and lasts "
                + Words.count(scenario.scenario().days(), "day", "days")
                + "."));
    List<String> disputes =
        scenario.disputes().values().stream()
            .map(
                dispute ->
                    Words.sentence(
                        Words.capital(names.of(dispute.challenger()))
                            + " presses those in power in "
                            + names.of(dispute.target())
                            + " since "
                            + Words.date(dispute.onset())
                            + "; the demand: "
                            + dispute.demand()))
            .toList();
    add(blocks, new Block.Points(disputes), disputes.isEmpty());
    if (!scenario.scenario().sources().isEmpty()) {
      blocks.add(
          new Block.Prose(
              "Short names of sources are spelt out under \"How to cite and reproduce\"."));
    }
    grid(blocks, states());
    grid(blocks, groups(names));
    grid(blocks, others(names));
    grid(blocks, relations(names));
    grid(blocks, given(names));
    return new Section("actors", "Who takes part", blocks);
  }

  private static void grid(List<Block> blocks, Block.Grid grid) {
    add(blocks, grid, grid.rows().isEmpty());
  }

  private static void add(List<Block> blocks, Block block, boolean empty) {
    if (!empty) {
      blocks.add(block);
    }
  }

  private Block.Grid states() {
    List<Block.Row> rows =
        scenario.states().values().stream()
            .map(
                state ->
                    Block.Row.of(
                        Words.capital(state.name()),
                        Words.plain(state.regime().name()),
                        Words.whole(state.army()),
                        Words.given(state.committed()),
                        Words.number(state.legitimacy()),
                        or(state.stake(), "computed"),
                        or(state.resolve(), "computed"),
                        Words.plain(state.doctrine().name()),
                        String.join("; ", state.sources())))
            .toList();
    return new Block.Grid(
        "States on the first day",
        List.of(
            "State",
            "Rule",
            "#Army, soldiers",
            "#Tied down",
            "#Support for those in power",
            "#Stake",
            "#Resolve, first belief",
            "Decides by",
            "Sources"),
        rows,
        true);
  }

  private Block.Grid groups(Names names) {
    List<Block.Row> rows =
        scenario.armedGroups().values().stream()
            .map(
                group ->
                    Block.Row.of(
                        group.name(),
                        group.affiliation(),
                        Words.whole(group.fighters()),
                        String.join(
                            ", ",
                            group.presence().entrySet().stream()
                                .map(e -> names.of(e.getKey()) + " " + Words.given(e.getValue()))
                                .toList()),
                        String.join("; ", group.sources())))
            .toList();
    return new Block.Grid(
        "Armed groups",
        List.of("Group", "Movement", "#Fighters", "Where, share of its fighters", "Sources"),
        rows,
        true);
  }

  private Block.Grid others(Names names) {
    List<Block.Row> rows = new ArrayList<>();
    scenario
        .bodies()
        .values()
        .forEach(
            body ->
                rows.add(
                    Block.Row.of(
                        Words.capital(body.name()),
                        "body that condemns",
                        "weight "
                            + Words.number(body.voice())
                            + ", condemns with probability "
                            + Words.number(body.readiness()),
                        String.join("; ", body.sources()))));
    scenario
        .mediators()
        .values()
        .forEach(
            mediator ->
                rows.add(
                    Block.Row.of(
                        Words.capital(mediator.name()),
                        "mediator, " + Words.plain(mediator.kind().name()),
                        mediator
                                .sender()
                                .map(id -> "sent by " + names.of(id))
                                .orElse("nobody's envoy")
                            + ", from day "
                            + mediator.availableFrom()
                            + " after the onset",
                        String.join("; ", mediator.sources()))));
    return new Block.Grid(
        "Bodies and mediators",
        List.of("Name", "What it is", "What counts", "Sources"),
        rows,
        true);
  }

  private Block.Grid relations(Names names) {
    List<Block.Row> rows =
        scenario.relations().values().stream()
            .map(
                relation ->
                    Block.Row.of(
                        Words.capital(names.of(relation.from())) + " to " + names.of(relation.to()),
                        Words.given(relation.trade()),
                        Words.given(relation.aid()),
                        Words.number(relation.alignment()),
                        String.join("; ", relation.sources())))
            .toList();
    return new Block.Grid(
        "What one actor is to another",
        List.of(
            "Relation",
            "#Trade that hangs on it",
            "#Budget it pays",
            "#Closeness, \u22121 to 1",
            "Sources"),
        rows,
        true);
  }

  private Block.Grid given(Names names) {
    List<Block.Row> rows =
        scenario.timeline().stream()
            .map(
                given -> Block.Row.of(Words.date(given.date()), told(names, given), given.source()))
            .toList();
    return new Block.Grid(
        "Events that every run takes as given", List.of("Date", "Event", "Source"), rows, true);
  }

  private static String told(Names names, Given given) {
    return given.text().isBlank()
        ? Words.capital(Words.plain(given.event().name())) + " by " + names.of(given.actor())
        : Words.sentence(given.text());
  }

  private static String or(OptionalDouble value, String otherwise) {
    return value.isPresent() ? Words.number(value.getAsDouble()) : otherwise;
  }
}
