package org.casus.report;

import java.util.ArrayList;
import java.util.List;
import org.casus.scenario.Scenario;

/**
 * One study as a page, with the answers as lines for a terminal.
 *
 * @param html the page, which needs no other file
 * @param summary the answers, one line each, with a line break at the end of each
 */
public record Report(String html, String summary) {

  /** Makes the report of a study. */
  public static Report of(Findings findings) {
    Scenario scenario = findings.scenario();
    Answers answers = Answers.of(scenario, findings.outcomes(), 0);
    List<Section> sections = new ArrayList<>();
    sections.add(new AnswersSection(answers, findings.facts()).section());
    new WhatIfSection(findings).section().ifPresent(sections::add);
    findings.typical().ifPresent(h -> sections.add(new TypicalSection(scenario, h).section()));
    sections.add(new ActorsSection(scenario).section());
    sections.add(new PactsSection(scenario).section());
    sections.add(new ParametersSection(scenario.parameters()).section());
    sections.add(LimitsSection.section());
    sections.add(new ReproduceSection(scenario, findings.facts()).section());
    sections.add(new ResponsesSection(new Tally(findings.outcomes(), 0)).section());
    sections.add(Glossary.section());
    return new Report(PageWriter.html(page(findings, answers, sections)), answers.text());
  }

  private static Page page(Findings findings, Answers answers, List<Section> sections) {
    Scenario scenario = findings.scenario();
    String days = Words.count(scenario.scenario().days(), "day", "days");
    return new Page(
        scenario.scenario().title(),
        Words.count(answers.n(), "replication", "replications")
            + " of "
            + days
            + " from "
            + Words.date(scenario.scenario().start()),
        scenario.scenario().description(),
        sections,
        "Casus "
            + findings.facts().version()
            + ", scenario "
            + scenario.scenario().id()
            + ", seed "
            + findings.facts().seed());
  }
}
