package org.casus.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casus.history.History;
import org.casus.report.chronicle.Chronicle;
import org.casus.report.chronicle.Core;
import org.casus.report.findings.Typical;
import org.casus.report.page.Block;
import org.casus.report.page.Section;
import org.casus.scenario.Scenario;

/** One replication told event by event. */
public record TypicalSection(Scenario scenario, History history) {

  private static final int MOST = 60;

  /** The section as it stands on the page. */
  public Section section() {
    boolean all = history.events().size() <= MOST;
    Chronicle chronicle = Chronicle.of(scenario, all ? history : main());
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Prose(Typical.RULE));
    if (chronicle.entries().isEmpty()) {
      blocks.add(new Block.Prose("Nothing happened in it."));
    } else {
      blocks.add(
          new Block.Points(
              chronicle.entries().stream()
                  .map(entry -> entry.when() + ". " + entry.sentence())
                  .toList()));
    }
    blocks.add(
        new Block.Prose(
            "It is replication "
                + history.replication()
                + "."
                + (all ? "" : " " + Core.LEFT_OUT)
                + " The command explain tells it with the reason of every decision."));
    return new Section("typical", "A typical replication, day by day", blocks);
  }

  private History main() {
    return new History(
        history.seed(),
        history.replication(),
        history.days(),
        Core.of(history),
        List.of(),
        Map.of());
  }
}
