package org.casus.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.report.findings.Lines;
import org.casus.report.findings.Share;
import org.casus.report.findings.Tally;
import org.casus.report.words.FateWords;
import org.casus.report.words.Names;
import org.casus.report.words.Words;
import org.casus.scenario.Dispute;
import org.casus.scenario.Scenario;

/** The answers on force: whether it comes, whether the war widens, what becomes of the rulers. */
record ForceAnswers(Scenario scenario, Names names, Tally tally) {

  private static final String FORCE = "intervention";
  private static final String WIDER = "war-widened";

  Optional<Answer> intervention() {
    return tally.share(FORCE, "Intervention by force").map(this::intervention);
  }

  private Answer intervention(Share share) {
    String days = Words.count(scenario.scenario().days(), "day", "days");
    String sentence =
        share.events() == 0
            ? "In none of "
                + Words.count(share.n(), "replication", "replications")
                + " do foreign troops cross the border of "
                + target()
                + " within "
                + days
                + "; with 95\u00a0% confidence the probability is at most "
                + Words.percent(share.estimate().high())
                + "."
            : "In "
                + share.counts()
                + " ("
                + share.told()
                + ") foreign troops cross the border of "
                + target()
                + " against the will of those in power within "
                + days
                + ".";
    Optional<String> when = new Timing(names, tally).sentence("days-to-intervention", "it comes");
    return new Answer(
        FORCE,
        "Will there be an intervention by force?",
        List.of(share),
        sentence,
        when.stream().toList(),
        Lines.of("Intervention by force", share)
            + new Timing(names, tally).inLine("days-to-intervention"));
  }

  Optional<Answer> widerWar() {
    return tally.share(WIDER, "Wider war, overall").map(this::widerWar);
  }

  private Answer widerWar(Share overall) {
    Optional<Share> given = tally.shareGiven(WIDER, FORCE, "Wider war, where force was used");
    List<Share> shares = new ArrayList<>(List.of(overall));
    given.ifPresent(shares::add);
    String sentence =
        "In "
            + overall.counts()
            + " ("
            + overall.told()
            + ") a state outside the coalition and the target takes part in the fighting.";
    String conditional =
        given
            .map(
                share ->
                    "Of the "
                        + Words.count(share.n(), "replication", "replications")
                        + " with an intervention, the war widens in "
                        + Words.whole(share.events())
                        + " ("
                        + share.told()
                        + ").")
            .orElse(
                "No replication has an intervention, so nothing can be concluded about a wider war"
                    + " given one.");
    String tail =
        given
            .map(s -> "; given an intervention " + s.percent() + " (" + s.range() + ")")
            .orElse("");
    return new Answer(
        WIDER,
        "Will the war spread to other states?",
        shares,
        sentence,
        List.of(conditional),
        Lines.of("A wider war", overall) + tail);
  }

  Optional<Answer> fate() {
    FateWords words = FateWords.of(scenario);
    List<Share> shares =
        Share.addingUp(
            tally.categories("regime-outcome").stream()
                .map(share -> share.labelled(words.of(share.label())))
                .toList());
    if (shares.isEmpty()) {
      return Optional.empty();
    }
    List<String> parts =
        shares.stream()
            .map(s -> s.label() + " in " + s.percent() + " (" + s.range() + ")")
            .toList();
    String line =
        String.join(", ", shares.stream().map(s -> s.label() + " " + s.percent()).toList());
    return Optional.of(
        new Answer(
            "fate",
            "What becomes of those in power?",
            shares.stream().map(s -> s.labelled(Words.capital(s.label()))).toList(),
            "After a year, or at the end of a shorter run, those in power in "
                + target()
                + " "
                + Words.list(parts)
                + " of "
                + Words.count(tally.n(), "replication", "replications")
                + "; in brackets the 95\u00a0% interval of each share.",
            List.of("The shares add up to 100\u00a0%."),
            Lines.label("Those in power") + line));
  }

  private String target() {
    return scenario.disputes().values().stream()
        .map(Dispute::target)
        .findFirst()
        .map(names::of)
        .orElse("the target");
  }
}
