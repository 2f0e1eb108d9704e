package org.casus.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casus.scenario.Scenario;

/**
 * Computes the stylised facts, the ablation, the gain of common random numbers and the answers of
 * the default scenario, and writes {@code src/site/markdown/facts.md}.
 *
 * <p>Arguments: replications of the default scenario (default 1,000; the other numbers follow from
 * it), the page to write, and the seed.
 */
final class Facts {

  private static final int WORLDS = 150;
  private static final int CLAIMS = 450;
  private static final List<String> ONE_CLAUSE = List.of("automatic-duty", "no-pact");

  private final Worlds worlds;
  private final int n;
  private final Scenario niger = Cases.named("niger-2023");
  private final Scenario gambia = Cases.named("gambia-2016");
  private final Page page = new Page();

  private Facts(int n, long seed) {
    this.worlds = new Worlds(seed);
    this.n = n;
  }

  /** Writes the page. */
  public static void main(String[] arguments) throws IOException {
    int n = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
    Path page = Path.of(arguments.length > 1 ? arguments[1] : "src/site/markdown/facts.md");
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
    Files.writeString(page, new Facts(n, seed).text());
  }

  private String text() {
    Progress.say("the default scenario");
    List<Crisis> base = worlds.runs(niger, n);
    page.say(Texts.title(n, worlds.seed()));
    answers(base);
    traces(base);
    referenceClass();
    ablation();
    Texts.sections("limits").forEach(page::say);
    return page.text();
  }

  private void answers(List<Crisis> base) {
    Answers answers = new Answers(base);
    page.say("## The default scenario")
        .table(List.of("answer", "probability (95 % Wilson interval)", "n"), answers.table());
    List<String> changes = new ArrayList<>();
    List<String> pairs = new ArrayList<>();
    for (String name : niger.whatIfs().keySet()) {
      Progress.say("what-if " + name);
      boolean paired = ONE_CLAUSE.contains(name);
      List<Crisis> other = worlds.runs(Cases.whatIf(niger, name), paired ? n : n / 2);
      changes.add(answers.change(name, other));
      if (paired) {
        pairs.addAll(Pairs.table(name, base, other));
      }
    }
    page.say("## What each what-if changes", Texts.WHAT_IFS)
        .table(
            List.of(
                "what-if", "intervention", "pact declared", "treaty signed", "wider war", "stays"),
            changes);
    page.say("## Common random numbers", Texts.PAIRS)
        .table(
            List.of(
                "what-if",
                "response",
                "difference",
                "variance, paired",
                "variance, independent",
                "ratio",
                "correlation",
                "at most half"),
            pairs);
  }

  private void traces(List<Crisis> base) {
    Progress.say("August and The Gambia");
    List<Crisis> august = worlds.runs(Cases.named("niger-2023-august"), n / 2);
    List<Crisis> other = worlds.runs(gambia, n / 2);
    TraceFacts traces = new TraceFacts(base, august);
    page.say("## Niger 2023 and The Gambia 2016-17", Texts.TRACES).facts(traces.list());
    page.say(traces.order());
    Map<String, List<Crisis>> cases = new LinkedHashMap<>();
    cases.put("Niger 2023, from 30 July", base);
    cases.put("Niger 2023, from 25 August", august);
    cases.put("The Gambia 2016-17", other);
    page.table(
        List.of("case", "force within a year (95 % Wilson interval)", "n"),
        cases.entrySet().stream()
            .map(
                e ->
                    String.format(
                        Locale.ROOT,
                        "| %s | %s | %d |",
                        e.getKey(),
                        Answers.wilson(e.getValue(), Crisis::force),
                        e.getValue().size()))
            .toList());
  }

  private void referenceClass() {
    int each = Math.max(1, n / 125);
    long seed = worlds.seed();
    Progress.say("worlds with a bloc");
    Sample blocs = worlds.sample(w -> BlocWorld.of(seed, w), WORLDS, each);
    Progress.say("worlds with a claim");
    Sample claims = worlds.sample(w -> ClaimWorld.of(seed, w), CLAIMS, each);
    page.say("## The reference class");
    Texts.sections("worlds").forEach(page::say);
    page.say(
        String.format(
            Locale.ROOT,
            "%d worlds with a bloc and %d with a claim, %d replications each. Force: %s of the bloc crises, %s of the"
                + " claims; ultimatum that names force: %s of the bloc crises.",
            WORLDS,
            CLAIMS,
            each,
            blocs.mean(c -> Crisis.share(c.force())),
            claims.mean(c -> Crisis.share(c.force())),
            blocs.mean(c -> c.value("ultimatum-force"))));
    page.facts(new ClassFacts(blocs, claims).list());
  }

  private void ablation() {
    int each = Math.max(2, 3 * n / 10);
    page.say("## Each repair switched off once", Texts.ablation(each));
    page.say(new Ablation(worlds, niger, gambia, each).table().toArray(String[]::new));
  }
}
