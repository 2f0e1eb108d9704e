package org.casus.model.worlds;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.model.Simulation;
import org.casus.scenario.EventKind;
import org.casus.scenario.Scenario;
import org.casus.scenario.bind.Change;
import org.casus.yaml.Loaded;
import org.casus.yaml.ScenarioFile;

/**
 * Small worlds as text, changes to them, and what is read from their histories.
 *
 * <p>Shares are over replications 0 to n - 1 of seed 1, so that two worlds are compared on the same
 * random numbers.
 */
public final class Mini {

  /** Arda presses Bela; Cora lies behind Bela. */
  public static final String THREE =
      """
      states:
        ARD: {name: Arda, army: 60000, borders: [BEL]}
        BEL: {name: Bela, army: 20000, borders: [ARD, COR]}
        COR: {name: Cora, army: 40000, borders: [BEL]}
      """;

  /**
   * A dispute that begins on the last of sixty days, so that only what is given happens, and what
   * follows from it.
   */
  public static final String QUIET =
      """
      disputes:
        quiet: {challenger: ARD, target: BEL, issue: claim, onset: 2024-02-29, demand: a province}
      """;

  private static final long SEED = 1;

  private Mini() {}

  /** A world of sixty days from the parts of its text. */
  public static Scenario world(String... parts) {
    return world(60, parts);
  }

  /** A world from the parts of its text; without coups unless the text speaks of them. */
  public static Scenario world(int days, String... parts) {
    String head = "scenario: {id: mini, title: mini, start: 2024-01-01, days: " + days + "}\n";
    String text = head + String.join("\n", parts);
    return text.contains("coups:") ? text(text) : calm(text(text));
  }

  /** The same world without coups and without juntas that hand over. */
  static Scenario calm(Scenario world) {
    return with(with(world, "parameters.coups.rate", 0), "parameters.coups.civilian-rule", 0);
  }

  /** The scenario of a whole text. */
  public static Scenario text(String text) {
    Loaded<Scenario> loaded = ScenarioFile.parse(text, "mini.yaml");
    return loaded.value().orElseThrow(() -> new AssertionError(loaded.findings()));
  }

  /** The same world with one value replaced by a tree. */
  public static Scenario with(Scenario world, String path, Object value) {
    var bound = Change.with(world, path, value);
    return bound.value().orElseThrow(() -> new AssertionError(bound.problems()));
  }

  /** The first replication. */
  public static History run(Scenario world) {
    return run(world, 0);
  }

  /** One replication. */
  public static History run(Scenario world, long replication) {
    return Simulation.run(world, SEED, replication);
  }

  /** The first replications. */
  public static List<History> runs(Scenario world, int n) {
    return LongStream.range(0, n).mapToObj(r -> run(world, r)).toList();
  }

  /** The share of replications with a property. */
  public static double share(Scenario world, int n, Predicate<History> property) {
    return (double) runs(world, n).stream().filter(property).count() / n;
  }

  /** A history as one line: what happened of some kinds, each as {@code day KIND actor>target}. */
  public static String line(History history, EventKind... kinds) {
    List<EventKind> shown = Arrays.asList(kinds);
    return history.events().stream()
        .filter(event -> shown.contains(event.kind()))
        .map(Mini::word)
        .collect(Collectors.joining(" | "));
  }

  /** The kinds of the events of some kinds, in order. */
  public static String kinds(History history, EventKind... kinds) {
    List<EventKind> shown = Arrays.asList(kinds);
    return history.events().stream()
        .map(CrisisEvent::kind)
        .filter(shown::contains)
        .map(EventKind::name)
        .collect(Collectors.joining(" "));
  }

  private static String word(CrisisEvent event) {
    String to = event.target().isEmpty() ? "" : ">" + event.target();
    return event.day() + " " + event.kind() + " " + event.actor() + to;
  }
}
