package org.casus.report.section;

import java.util.ArrayList;
import java.util.List;
import org.casus.report.answer.Answers;
import org.casus.report.findings.RunFacts;
import org.casus.report.page.Block;
import org.casus.report.page.Section;

/** The answers, before everything else. */
public record AnswersSection(Answers answers, RunFacts facts, Alternatives others) {

  /** The section as it stands on the page. */
  public Section section() {
    List<Block> blocks = new ArrayList<>();
    others.whose().map(Block.Prose::new).ifPresent(blocks::add);
    blocks.add(new Block.Replies(answers.answers(), answers.basis()));
    if (!facts.failures().isEmpty()) {
      blocks.add(new Block.Prose("Replications failed for these causes:"));
      blocks.add(new Block.Points(facts.failures()));
    }
    blocks.add(
        new Block.Prose(
            "A replication is one run of the simulated crisis with its own chance. A percentage is"
                + " the share of replications in which something happened. The interval says how"
                + " far that share may lie from the one that endlessly many replications would"
                + " give; it does not say how far the model may lie from the world. In the small"
                + " pictures the line runs from 0 to 100\u00a0%, the dot is the share and the"
                + " stripe its interval."));
    return new Section("answers", "The answers", blocks);
  }
}
