package org.casus.report.section;

import java.util.Optional;
import org.casus.report.findings.Findings;
import org.casus.report.words.Words;

/** Says of which design point the answers are, and in a line each how the others differ. */
public record Alternatives(Findings findings) {

  private static final int MOST = 12;

  /** Whose answers they are; empty where there is only one design point. */
  Optional<String> whose() {
    int others = findings.outcomes().points().size() - 1;
    return others < 1
        ? Optional.empty()
        : Optional.of(
            "The answers and the figures are those of "
                + first()
                + ", unless they name another; what changes in "
                + (others == 1 ? "the other case" : "the " + others + " other cases")
                + " is told apart.");
  }

  /** The answers for a terminal, between whose they are and what changes elsewhere. */
  public String around(String answers) {
    int points = findings.outcomes().points().size();
    if (points < 2) {
      return answers;
    }
    StringBuilder text = new StringBuilder("In ").append(first()).append(":\n");
    answers.lines().forEach(line -> text.append("  ").append(line).append('\n'));
    for (int point = 1; point < Math.min(points, MOST + 1); point++) {
      text.append(Words.sentence(findings.title(point)))
          .append("\n  ")
          .append(WhatIfSection.force(findings, point))
          .append('\n');
    }
    if (points > MOST + 1) {
      text.append("The report tells of ").append(points - MOST - 1).append(" more.\n");
    }
    return text.toString().replace('\u00a0', ' ');
  }

  private String first() {
    String name = findings.outcomes().points().get(0);
    return name.equals("baseline") ? "the baseline" : "the case \"" + name + "\"";
  }
}
