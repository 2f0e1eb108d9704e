package org.casus.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.report.answer.Answers;
import org.casus.report.findings.Findings;
import org.casus.report.findings.Tally;
import org.casus.report.page.Chapter;
import org.casus.report.page.Page;
import org.casus.report.page.PageWriter;
import org.casus.report.page.Section;
import org.casus.report.section.ActorsSection;
import org.casus.report.section.Alternatives;
import org.casus.report.section.AnswersSection;
import org.casus.report.section.Glossary;
import org.casus.report.section.GroundSection;
import org.casus.report.section.LimitsSection;
import org.casus.report.section.PactsSection;
import org.casus.report.section.ParametersSection;
import org.casus.report.section.ReproduceSection;
import org.casus.report.section.ResponsesSection;
import org.casus.report.section.TypicalSection;
import org.casus.report.section.WhatIfSection;
import org.casus.report.words.Names;
import org.casus.report.words.Words;
import org.casus.scenario.Scenario;

/**
 * One study as a page, as figures and as lines for a terminal.
 *
 * @param html the page, which needs no other file
 * @param figures each figure as SVG and PNG, by the name of its file
 * @param summary the answers, one line each, with a line break at the end of each
 */
public record Report(String html, Map<String, byte[]> figures, String summary) {

  /** The file of the page in a study folder. */
  public static final String PAGE = "report.html";

  /** The folder of the figures in a study folder. */
  public static final String FIGURES = "figures";

  public Report {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
  }

  /** Makes the report of a study. */
  public static Report of(Findings findings) {
    return of(findings, List.of());
  }

  /** Makes the report of a study with what was analysed of it. */
  public static Report of(Findings findings, List<Chapter> chapters) {
    Answers answers = Answers.of(findings.scenario(), findings.outcomes(), 0);
    ReportFigures figures = new ReportFigures(findings, chapters);
    List<Section> sections = sections(findings, answers, figures, Chapter.compares(chapters));
    String html = PageWriter.html(page(findings, answers, sections));
    return new Report(html, figures.files(), new Alternatives(findings).around(answers.text()));
  }

  /**
   * Writes the page and the figures into a study folder, over those of an earlier report.
   *
   * @throws UncheckedIOException if a file cannot be written
   */
  public void write(Path folder) {
    try {
      Path drawings = Files.createDirectories(folder.resolve(FIGURES));
      for (Map.Entry<String, byte[]> figure : figures.entrySet()) {
        Files.write(drawings.resolve(figure.getKey()), figure.getValue());
      }
      Files.write(folder.resolve(PAGE), html.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The report could not be written to " + folder, e);
    }
  }

  private static List<Section> sections(
      Findings findings, Answers answers, ReportFigures figures, boolean compared) {
    Scenario scenario = findings.scenario();
    List<Section> sections = new ArrayList<>();
    sections.add(
        new AnswersSection(answers, findings.facts(), new Alternatives(findings)).section());
    if (!compared) {
      new WhatIfSection(findings).section().ifPresent(sections::add);
    }
    sections.addAll(figures.sections());
    sections.add(figures.section());
    findings.typical().ifPresent(h -> sections.add(new TypicalSection(scenario, h).section()));
    sections.add(new ActorsSection(scenario).section());
    sections.add(new GroundSection(findings, new Names(scenario)).section());
    sections.add(new PactsSection(scenario).section());
    sections.add(new ParametersSection(scenario.parameters()).section());
    sections.add(LimitsSection.section());
    sections.add(new ReproduceSection(scenario, findings.facts()).section());
    sections.add(new ResponsesSection(new Tally(findings.outcomes(), 0)).section());
    sections.add(Glossary.section());
    return sections;
  }

  private static Page page(Findings findings, Answers answers, List<Section> sections) {
    Scenario scenario = findings.scenario();
    String days = Words.count(scenario.scenario().days(), "day", "days");
    return new Page(
        findings.facts().title(),
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
