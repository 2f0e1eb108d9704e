package org.casus.report.section;

import java.util.ArrayList;
import java.util.List;
import org.casus.report.findings.RunFacts;
import org.casus.report.page.Block;
import org.casus.report.page.Section;
import org.casus.report.words.Words;
import org.casus.scenario.Scenario;

/** How to cite the study and how to run it again. */
public record ReproduceSection(Scenario scenario, RunFacts facts) {

  /** Digits of the identity that a citation gives; the table gives all. */
  private static final int SHORT = 16;

  /** The section as it stands on the page. */
  public Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Prose(
            "Cite as: Casus, version "
                + facts.version()
                + ", "
                + (facts.experiment().isEmpty()
                    ? ""
                    : "experiment \"" + facts.experiment() + "\" over the ")
                + "scenario \""
                + scenario.scenario().id()
                + "\", "
                + (facts.points() == 1
                    ? ""
                    : Words.count(facts.points(), "design point", "design points") + ", ")
                + Words.count(facts.planned(), "replication", "replications")
                + (facts.points() == 1 ? "" : " of each")
                + ", seed "
                + facts.seed()
                + ", identity "
                + facts.identity().substring(0, Math.min(SHORT, facts.identity().length()))
                + "."));
    blocks.add(
        new Block.Prose(
            "The same scenario, seed and version give the same outcomes, byte for byte, on any"
                + " machine. This command ran the study:"));
    blocks.add(new Block.Listing(facts.command()));
    List<Block.Row> rows = new ArrayList<>();
    rows.add(Block.Row.of("Version", facts.version()));
    rows.add(Block.Row.of("Seed", Long.toString(facts.seed())));
    rows.add(Block.Row.of("Design points", Words.whole(facts.points())));
    rows.add(Block.Row.of("Replications of each", Words.whole(facts.planned())));
    rows.add(Block.Row.of("Identity: SHA-256 of all that shapes the outcomes", facts.identity()));
    facts.hashes().forEach((what, hash) -> rows.add(Block.Row.of("SHA-256 of " + what, hash)));
    blocks.add(new Block.Grid("What the study was made of", List.of("Item", "Value"), rows, false));
    if (!scenario.scenario().sources().isEmpty()) {
      blocks.add(new Block.Prose("Sources used throughout the scenario:"));
      blocks.add(new Block.Points(scenario.scenario().sources()));
    }
    blocks.add(
        new Block.Prose(
            "Intervals of shares are Wilson score intervals; where something happened never or"
                + " always, the exact one-sided bound. Intervals of medians lie between order"
                + " statistics, those of means come from the"
                + " bootstrap (BCa) or, above 2,000 replications, are Student's and, below 30,"
                + " Student's after their skewness is taken out (Hall), those of differences between variants"
                + " are Tango's score intervals over pairs of replications. Where design points meet"
                + " the same chance, one draw and all that is made of it counts once: the intervals"
                + " are then clustered by replication."));
    return new Section("reproduce", "How to cite and reproduce", blocks);
  }
}
