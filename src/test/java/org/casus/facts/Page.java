package org.casus.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The page as it grows. */
public final class Page {

  private final List<String> lines = new ArrayList<>();

  public Page say(String... text) {
    lines.addAll(List.of(text));
    lines.add("");
    return this;
  }

  public Page table(List<String> head, List<String> rows) {
    lines.add("| " + String.join(" | ", head) + " |");
    lines.add("|" + "---|".repeat(head.size()));
    lines.addAll(rows);
    lines.add("");
    return this;
  }

  /** A table of facts, a count, and one sentence for each that is missed. */
  public Page facts(List<Fact> facts) {
    table(
        List.of("fact", "statistic", "median (90 % interval)", "n", "band", "use", "verdict"),
        facts.stream().map(Fact::row).toList());
    long passed = facts.stream().filter(Fact::passes).count();
    long held = facts.stream().filter(Fact::heldOut).count();
    long right = facts.stream().filter(f -> f.heldOut() && f.passes()).count();
    say(
        String.format(
            Locale.ROOT,
            "%d of %d pass; of those held out %d of %d.",
            passed,
            facts.size(),
            right,
            held));
    List<String> missed =
        facts.stream()
            .filter(f -> !f.passes())
            .map(f -> "- **" + f.id() + "**, " + f.statistic() + ": " + f.unknown())
            .toList();
    return missed.isEmpty() ? this : say(missed.toArray(String[]::new));
  }

  /** The text, ending with one line break. */
  public String text() {
    return String.join("\n", lines).strip() + "\n";
  }
}
