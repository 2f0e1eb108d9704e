package org.casus.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.chart.Drawing;

/** Chooses the figures of a report, and draws them for the page and as files. */
final class ReportFigures {

  private static final double SHARP = 2;

  private final List<ReportFigure> figures;

  ReportFigures(Findings findings) {
    this.figures = List.copyOf(chosen(findings));
  }

  private static List<ReportFigure> chosen(Findings findings) {
    Tally tally = new Tally(findings.outcomes(), 0);
    Names names = new Names(findings.scenario());
    int days = findings.scenario().scenario().days();
    OutcomeFigures outcomes = new OutcomeFigures(tally);
    List<ReportFigure> figures = new ArrayList<>(outcomes.list());
    new SurvivalFigure(tally, days).figure().ifPresent(figures::add);
    new MeasuresFigure(findings.histories(), days).figure().ifPresent(figures::add);
    new BandsFigure(names, findings.series()).figure().ifPresent(figures::add);
    new JoinsFigure(findings.scenario(), names, findings.histories())
        .figure()
        .ifPresent(figures::add);
    figures.addAll(outcomes.spreads());
    new WhatIfFigure(findings).figure().ifPresent(figures::add);
    findings.typical().ifPresent(h -> figures.add(new TimelineFigure(names, h).figure()));
    return figures;
  }

  /** The section with all figures. */
  Section section() {
    List<Block> blocks = new ArrayList<>();
    for (ReportFigure figure : figures) {
      blocks.add(new Block.Picture(onPage(figure, blocks.size() + 1)));
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
    for (ReportFigure figure : figures) {
      String svg = Drawing.svg(figure.figure(), ReportFigure.WIDTH, figure.height());
      files.put(figure.id() + ".svg", svg.getBytes(StandardCharsets.UTF_8));
      files.put(
          figure.id() + ".png",
          Drawing.png(figure.figure(), ReportFigure.WIDTH, figure.height(), SHARP));
    }
    return files;
  }
}
