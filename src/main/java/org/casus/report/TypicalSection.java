package org.casus.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casus.history.History;
import org.casus.scenario.Scenario;

/** One replication told event by event. */
record TypicalSection(Scenario scenario, History history) {

  private static final int MOST = 60;

  Section section() {
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
