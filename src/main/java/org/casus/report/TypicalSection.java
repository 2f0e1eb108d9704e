package org.casus.report;

import java.util.ArrayList;
import java.util.List;
import org.casus.history.History;
import org.casus.scenario.Scenario;

/** One replication told event by event. */
record TypicalSection(Scenario scenario, History history) {

  Section section() {
    Chronicle chronicle = Chronicle.of(scenario, history);
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
                + ". The command explain tells it with the reason of every decision."));
    return new Section("typical", "A typical replication, day by day", blocks);
  }
}
