package org.casus.report.chronicle;

import java.util.List;
import org.casus.report.words.Words;

/** Tells in plain text where two histories part. */
public final class DivergenceText {

  private DivergenceText() {}

  /** The text, which ends with a line break. */
  public static String of(Divergence divergence) {
    StringBuilder text = new StringBuilder(divergence.title()).append("\n\n");
    if (divergence.sides().isEmpty()) {
      text.append("Both histories are the same, event by event: the change made no difference");
      text.append(" in this replication.\n");
      return text.toString();
    }
    text.append(opening(divergence)).append("\n\n");
    divergence.sides().forEach(side -> side(text, side));
    endings(text, divergence.endings());
    return text.toString().replace('\u00a0', ' ');
  }

  private static String opening(Divergence divergence) {
    return divergence.shared() == 0
        ? "They differ from the first event on."
        : "They share "
            + Words.count(divergence.shared(), "event", "events")
            + ". The last of them: "
            + divergence.last();
  }

  private static void side(StringBuilder text, Divergence.Side side) {
    text.append("In ").append(side.label()).append(":\n  ").append(side.sentence()).append('\n');
    side.why().forEach(line -> text.append("      ").append(line).append('\n'));
    if (side.happens()) {
      text.append(
          side.followed().isEmpty()
              ? "  Nothing followed from it.\n"
              : "  What followed from it:\n");
    }
    side.followed().forEach(line -> text.append("    - ").append(line).append('\n'));
    text.append('\n');
  }

  private static void endings(StringBuilder text, List<Divergence.Ending> endings) {
    List<Divergence.Ending> changed = endings.stream().filter(Divergence.Ending::differs).toList();
    text.append(
        changed.isEmpty()
            ? "All responses ended the same.\n"
            : "How they ended differently (first the baseline, then the what-if):\n");
    for (Divergence.Ending ending : changed) {
      text.append("  ")
          .append(ending.question())
          .append(": ")
          .append(ending.baseline())
          .append(" | ")
          .append(ending.whatIf())
          .append('\n');
    }
  }
}
