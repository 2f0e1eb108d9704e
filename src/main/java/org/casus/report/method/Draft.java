package org.casus.report.method;

import java.util.ArrayList;
import java.util.List;
import org.casus.chart.Drawing;
import org.casus.chart.Figure;
import org.casus.experiment.Table;
import org.casus.report.page.Block;
import org.casus.report.page.Chapter;
import org.casus.report.page.ReportFigure;

/** Gathers what a method says about one subject after another into a chapter and tables. */
final class Draft {

  private final String method;
  private final List<Block> before = new ArrayList<>();
  private final List<ReportFigure> figures = new ArrayList<>();
  private final List<Block> after = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  Draft(String method) {
    this.method = method;
  }

  /** The stem of the ids of figures and sections. */
  static String id(String method) {
    return "analysis-" + method;
  }

  void heading(String words) {
    before.add(new Block.Heading(words));
    text.append(words).append('\n');
  }

  void sentence(String words) {
    before.add(new Block.Prose(words));
    text.append("  ").append(words).append('\n');
  }

  void figure(String name, Figure figure, String caption, String reading) {
    String id = id(method) + "-" + name.replaceAll("[^A-Za-z0-9-]+", "-");
    int height = Drawing.height(figure, ReportFigure.WIDTH);
    figures.add(new ReportFigure(id, figure, height, caption, reading));
  }

  void grid(String caption, List<String> columns, List<Block.Row> rows) {
    after.add(new Block.Grid(caption, columns, rows, rows.size() > 12));
  }

  void listing(String words, String lines) {
    after.add(new Block.Prose(words));
    after.add(new Block.Listing(lines));
    text.append(words).append('\n').append(lines);
  }

  /** What may be concluded and what not. */
  void limits(String words) {
    after.add(new Block.Prose(words));
    text.append(words).append('\n');
  }

  Result result(String heading, Table... tables) {
    Chapter chapter =
        new Chapter(
            id(method), heading, before, figures, after, text.toString().replace('\u00a0', ' '));
    return new Result(chapter, List.of(tables));
  }
}
