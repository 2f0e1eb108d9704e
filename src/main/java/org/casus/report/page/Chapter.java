package org.casus.report.page;

import java.util.List;

/**
 * What one analysis found: a section of the page with figures, and lines for a terminal.
 *
 * @param id short name, for links within the page
 * @param before what stands before the figures
 * @param figures of the chapter; their ids name their files
 * @param after what stands after them
 * @param text for a terminal, each line with a line break at its end
 */
public record Chapter(
    String id,
    String heading,
    List<Block> before,
    List<ReportFigure> figures,
    List<Block> after,
    String text) {

  /** The chapter that compares what-ifs with the baseline. */
  public static final String COMPARISON = "comparison";

  public Chapter {
    before = List.copyOf(before);
    figures = List.copyOf(figures);
    after = List.copyOf(after);
  }

  /** Whether one of the chapters compares what-ifs with the baseline. */
  public static boolean compares(List<Chapter> chapters) {
    return chapters.stream().anyMatch(chapter -> chapter.id().equals(COMPARISON));
  }
}
