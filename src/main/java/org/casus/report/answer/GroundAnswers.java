package org.casus.report.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.casus.analysis.Quantiles;
import org.casus.report.findings.Lines;
import org.casus.report.findings.Share;
import org.casus.report.findings.Tally;
import org.casus.report.words.Names;
import org.casus.report.words.Words;
import org.casus.scenario.Dispute;
import org.casus.scenario.Scenario;

/** The answers on the ground: violence, flight and coups. Left out where none of it is modelled. */
record GroundAnswers(Scenario scenario, Names names, Tally tally) {

  private static final String DEATHS = "violence-deaths-theatre";
  private static final String FLED = "newly-displaced";
  private static final int FEW = 10;

  /** How many people die by violence; empty without armed groups. */
  Optional<Answer> violence() {
    return range(DEATHS).map(this::violence);
  }

  private Answer violence(String range) {
    String where = names.of(theatre());
    List<String> notes = new ArrayList<>();
    notes.add(compared());
    return new Answer(
        "violence",
        "How many people die by violence?",
        List.of(),
        "Within 180 days "
            + range
            + " are killed by violence in "
            + where
            + ": civilians, soldiers and fighters together.",
        notes,
        Lines.label("Deaths by violence") + range + " in 180 days");
  }

  private String compared() {
    Optional<String> with = range(DEATHS, true);
    Optional<String> without = range(DEATHS, false);
    if (with.isEmpty() || without.isEmpty()) {
      return "Too few replications "
          + (with.isEmpty() ? "have an" : "are without an")
          + " intervention by force to compare deaths with and without one.";
    }
    return "Where force was used, "
        + with.get()
        + "; where it was not, "
        + without.get()
        + ". Both kinds of replications differ in more than force, so the difference is no effect;"
        + " a what-if shows an effect.";
  }

  /** How many people flee; empty without armed groups. */
  Optional<Answer> flight() {
    return range(FLED)
        .map(
            range ->
                new Answer(
                    "flight",
                    "How many people flee?",
                    List.of(),
                    "In the whole run " + range + " leave their homes because of violence.",
                    range("refugees").stream()
                        .map(r -> "On the last day " + r + " are outside their own state.")
                        .toList(),
                    Lines.label("People who flee") + range));
  }

  /** Whether soldiers take power; empty where coups are switched off. */
  Optional<Answer> coups() {
    boolean off = scenario.parameters().coups().rate().value() == 0;
    return off
        ? Optional.empty()
        : tally.share("coups", "At least one further coup").map(this::coups);
  }

  private Answer coups(Share any) {
    List<Share> shares = new ArrayList<>(List.of(any));
    tally.share("counter-coup", "One of them in " + target()).ifPresent(shares::add);
    String sentence =
        any.events() == 0
            ? "In none of "
                + Words.count(any.n(), "replication", "replications")
                + " do soldiers take power again; with 95\u00a0% confidence the probability is at"
                + " most "
                + Words.percent(any.estimate().high())
                + "."
            : "In "
                + any.counts()
                + " ("
                + any.told()
                + ") soldiers take power at least once more somewhere in the region.";
    return new Answer(
        "coups",
        "Will there be further coups?",
        shares,
        sentence,
        attempts().stream().toList(),
        Lines.of("Further coups", any));
  }

  private Optional<String> attempts() {
    double[] values = observed("coup-attempts");
    double mean = Arrays.stream(values).average().orElse(0);
    return values.length == 0
        ? Optional.empty()
        : Optional.of(
            "Attempts, those that fail included, number "
                + Words.fixed(mean, 1)
                + " in a replication on average.");
  }

  private double[] observed(String response) {
    return tally.has(response) ? tally.observed(response) : new double[0];
  }

  private Optional<String> range(String response) {
    return told(observed(response));
  }

  private Optional<String> range(String response, boolean force) {
    if (!tally.has(response) || !tally.has("intervention")) {
      return Optional.empty();
    }
    double[] values = tally.values(response);
    double[] used = tally.values("intervention");
    List<Double> chosen = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (used[i] > 0 == force && Double.isFinite(values[i])) {
        chosen.add(values[i]);
      }
    }
    return chosen.size() < FEW
        ? Optional.empty()
        : told(chosen.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** Median and the middle nine tenths, in words. */
  private static Optional<String> told(double[] values) {
    if (values.length == 0) {
      return Optional.empty();
    }
    return Optional.of(
        people(Quantiles.of(values, 0.5))
            + " people (median; nine of ten replications: "
            + people(Quantiles.of(values, 0.05))
            + " to "
            + people(Quantiles.of(values, 0.95))
            + ")");
  }

  private static String people(double value) {
    return Words.whole(Math.round(value));
  }

  private List<String> theatre() {
    List<String> named = scenario.scenario().theatre();
    return named.isEmpty()
        ? scenario.disputes().values().stream().map(Dispute::target).limit(1).toList()
        : named;
  }

  private String target() {
    return scenario.disputes().values().stream()
        .map(Dispute::target)
        .findFirst()
        .map(names::of)
        .orElse("the target");
  }
}
