package org.casus.report.section;

import java.util.ArrayList;
import java.util.List;
import org.casus.experiment.RegionMeans;
import org.casus.report.findings.Findings;
import org.casus.report.page.Block;
import org.casus.report.page.Section;
import org.casus.report.words.Names;
import org.casus.report.words.Words;
import org.casus.scenario.ArmedGroup;
import org.casus.scenario.Scenario;

/** The ground in words: who fights, where regions come from, and why something is not drawn. */
public record GroundSection(Findings findings, Names names) {

  /** The section as it stands on the page. */
  public Section section() {
    Scenario scenario = findings.scenario();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Prose(regions(scenario)));
    if (scenario.armedGroups().isEmpty()) {
      blocks.add(
          new Block.Prose(
              "The scenario names no armed groups, so nobody fights inside states, nobody flees,"
                  + " and no deaths by violence are counted."));
    } else {
      blocks.add(groups(scenario));
    }
    blocks.add(new Block.Prose(coups(scenario)));
    return new Section("ground", "The ground", blocks);
  }

  private String regions(Scenario scenario) {
    String drawn =
        findings.map().outlines().isEmpty()
            ? "It names no map, so there are no maps in this report."
            : findings
                .regions()
                .map(RegionMeans::replications)
                .map(
                    n ->
                        "Maps are means over the first "
                            + Words.count(n, "replication", "replications")
                            + ".")
                .orElse("No replication gave values by region, so there are no maps.");
    return scenario
            .regions()
            .filter(layer -> !layer.units().isEmpty())
            .map(layer -> "The scenario has " + Words.whole(layer.units().size()) + " regions. ")
            .orElse("The scenario has no regions, so each state is one. ")
        + drawn;
  }

  private static Block groups(Scenario scenario) {
    List<Block.Row> rows = new ArrayList<>();
    for (ArmedGroup group : scenario.armedGroups().values()) {
      rows.add(
          Block.Row.of(
              Words.capital(group.name()),
              Words.whole(group.fighters()),
              group.rivals().isEmpty()
                  ? "none"
                  : Words.list(group.rivals().stream().map(id -> rival(scenario, id)).toList())));
    }
    return new Block.Grid(
        "Armed groups on the first day",
        List.of("Armed group", "#Fighters", "Rivals"),
        rows,
        false);
  }

  private static String rival(Scenario scenario, String id) {
    ArmedGroup group = scenario.armedGroups().get(id);
    return group == null ? id : group.name();
  }

  private static String coups(Scenario scenario) {
    return scenario.parameters().coups().rate().value() == 0
        ? "Coups other than those of the file are switched off in this scenario."
        : "Soldiers may try to take power in every state but major powers; the risk falls with the"
            + " years since the last attempt and rises with war, lost support and lost pay. A coup"
            + " does not spread to neighbours unless the scenario says so; all states share good"
            + " and bad years.";
  }
}
