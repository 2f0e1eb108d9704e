package org.casus.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.chart.Drawing;
import org.casus.report.figure.BandsFigure;
import org.casus.report.figure.ControlFigure;
import org.casus.report.figure.CoupRiskFigure;
import org.casus.report.figure.DeathsFigure;
import org.casus.report.figure.FlowsFigure;
import org.casus.report.figure.JoinsFigure;
import org.casus.report.figure.MapFigures;
import org.casus.report.figure.MeasuresFigure;
import org.casus.report.figure.OutcomeFigures;
import org.casus.report.figure.SurvivalFigure;
import org.casus.report.figure.TimelineFigure;
import org.casus.report.figure.WeeklyTables;
import org.casus.report.figure.WhatIfFigure;
import org.casus.report.findings.Findings;
import org.casus.report.findings.Tally;
import org.casus.report.page.Block;
import org.casus.report.page.Chapter;
import org.casus.report.page.PageFigure;
import org.casus.report.page.ReportFigure;
import org.casus.report.page.Section;
import org.casus.report.words.FateWords;
import org.casus.report.words.Names;
import org.casus.report.words.Sources;
import org.casus.scenario.Scenario;

/** Chooses the figures of a report, and draws them for the page and as files. */
final class ReportFigures {

  private static final double SHARP = 2;

  private final List<ReportFigure> figures;
  private final List<Chapter> chapters;

  ReportFigures(Findings findings, List<Chapter> chapters) {
    this.figures = List.copyOf(chosen(findings, Chapter.compares(chapters)));
    this.chapters = List.copyOf(chapters);
  }

  private static List<ReportFigure> chosen(Findings findings, boolean compared) {
    Tally tally = new Tally(findings.outcomes(), 0);
    Names names = new Names(findings.scenario());
    int days = findings.scenario().scenario().days();
    OutcomeFigures outcomes = new OutcomeFigures(FateWords.of(findings.scenario()), tally);
    List<ReportFigure> figures = new ArrayList<>(outcomes.list());
    new SurvivalFigure(tally, days).figure().ifPresent(figures::add);
    new MeasuresFigure(findings.histories(), days).figure().ifPresent(figures::add);
    new BandsFigure(names, findings.series()).figure().ifPresent(figures::add);
    new JoinsFigure(findings.scenario(), names, findings.histories())
        .figure()
        .ifPresent(figures::add);
    figures.addAll(ground(findings, names));
    figures.addAll(outcomes.spreads());
    if (!compared) {
      new WhatIfFigure(findings).figure().ifPresent(figures::add);
    }
    findings.typical().ifPresent(h -> figures.add(new TimelineFigure(names, h).figure()));
    return figures;
  }

  private static List<ReportFigure> ground(Findings findings, Names names) {
    WeeklyTables series = WeeklyTables.of(findings.series());
    List<ReportFigure> figures = new ArrayList<>();
    Scenario scenario = findings.scenario();
    String credit =
        scenario.regions().map(layer -> new Sources(scenario).told(layer.sources())).orElse("");
    new DeathsFigure(findings.scenario(), names, series).figure().ifPresent(figures::add);
    findings
        .regions()
        .ifPresent(
            regions -> {
              figures.addAll(new MapFigures(names, findings.map(), regions, credit).list());
              new FlowsFigure(names, regions).figure().ifPresent(figures::add);
            });
    new ControlFigure(findings.scenario(), names, series).figure().ifPresent(figures::add);
    new CoupRiskFigure(names, series).figure().ifPresent(figures::add);
    return figures;
  }

  /** The section of each chapter with its figures, which are numbered first. */
  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    int number = 1;
    for (Chapter chapter : chapters) {
      List<Block> blocks = new ArrayList<>(chapter.before());
      for (ReportFigure figure : chapter.figures()) {
        blocks.add(new Block.Picture(onPage(figure, number++)));
      }
      blocks.addAll(chapter.after());
      sections.add(new Section(chapter.id(), chapter.heading(), blocks));
    }
    return sections;
  }

  /** The section with the figures that belong to no chapter. */
  Section section() {
    List<Block> blocks = new ArrayList<>();
    int number = 1 + chapters.stream().mapToInt(chapter -> chapter.figures().size()).sum();
    for (ReportFigure figure : figures) {
      blocks.add(new Block.Picture(onPage(figure, number++)));
    }
    if (blocks.isEmpty()) {
      blocks.add(new Block.Prose("There is nothing to draw."));
    }
    return new Section("figures", "The figures", blocks);
  }

  private static PageFigure onPage(ReportFigure figure, int number) {
    return new PageFigure(
        figure.id(),
        number,
        Drawing.svg(figure.figure(), ReportFigure.WIDTH, figure.height()),
        figure.caption(),
        figure.reading());
  }

  /** Each figure as SVG and as PNG, by the name of its file. */
  Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    List<ReportFigure> all = new ArrayList<>(figures);
    chapters.forEach(chapter -> all.addAll(chapter.figures()));
    for (ReportFigure figure : all) {
      String svg = Drawing.svg(figure.figure(), ReportFigure.WIDTH, figure.height());
      files.put(figure.id() + ".svg", svg.getBytes(StandardCharsets.UTF_8));
      files.put(
          figure.id() + ".png",
          Drawing.png(figure.figure(), ReportFigure.WIDTH, figure.height(), SHARP));
    }
    return files;
  }
}
