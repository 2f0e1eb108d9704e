package org.casus.study;

import java.util.Locale;

/**
 * Notes after TRACE on a study, with what the store knows filled in.
 *
 * <p>Source: Grimm et al. (2014), doi:10.1016/j.ecolmodel.2014.01.018, for the eight elements.
 */
record TraceNotes(StoredStudy study) {

  private static final String TEXT =
      """
      # TRACE notes

      What the study folder knows is filled in. The rest is for you to say.

      1. **Problem formulation.** %s (Which question, for whom, on which grounds would the answer be trusted?)
      2. **Model description.** Casus %s, commit %s; the description after ODD comes with it. Parameters in force: odd-parameters.md; the whole scenario: resolved.yaml.
      3. **Data evaluation.** Every parameter has a source and a grade in odd-parameters.md; every figure of the scenario has its source in scenario.yaml.
      4. **Conceptual model evaluation.** (Which simplifications matter for this question?)
      5. **Implementation verification.** `casus verify` simulates replications again and compares digests; the self-test of the random draws is in manifest.json.
      6. **Model output verification.** (Which patterns was the output compared with, and which of them were used to set parameters?)
      7. **Model analysis.** Seed %s, %d design points, %d replications of each; %d runs done, %d failed. Estimates with 95 %% intervals: summary.csv. Command: `%s`
      8. **Model output corroboration.** (Which data that were not used before does the output agree with?)
      """;

  String markdown() {
    Status status = study.status();
    var facts = study.facts();
    return String.format(
        Locale.ROOT,
        TEXT,
        facts.getOrDefault("title", ""),
        facts.getOrDefault(Facts.VERSION, ""),
        facts.getOrDefault(Facts.COMMIT, ""),
        facts.getOrDefault(Facts.SEED, ""),
        study.experiment().points(),
        study.experiment().replications(),
        status.done(),
        status.failed(),
        facts.getOrDefault(Facts.COMMAND, ""));
  }
}
