package org.casus.report.page;

import java.util.List;
import org.casus.report.answer.Answer;

/** A piece of a section of the page. */
public sealed interface Block {

  /** A paragraph. */
  record Prose(String text) implements Block {}

  /** A heading below that of the section. */
  record Heading(String text) implements Block {}

  /** A list of sentences. */
  record Points(List<String> items) implements Block {
    public Points {
      items = List.copyOf(items);
    }
  }

  /** Words and what they mean. */
  record Meanings(List<Meaning> meanings) implements Block {
    public Meanings {
      meanings = List.copyOf(meanings);
    }
  }

  /** A word and what it means. */
  record Meaning(String word, String text) {}

  /** Text that keeps its line breaks, such as a command. */
  record Listing(String text) implements Block {}

  /** The answers, with the sentence that says what they rest on. */
  record Replies(List<Answer> answers, String basis) implements Block {
    public Replies {
      answers = List.copyOf(answers);
    }
  }

  /**
   * A table.
   *
   * @param columns headings; one that starts with {@code #} is of numbers, one with {@code @} of
   *     names in files; both stand without the mark
   * @param rows as many cells a row as columns; the first cell names the row
   * @param compact whether it is set small, for long tables
   */
  record Grid(String caption, List<String> columns, List<Row> rows, boolean compact)
      implements Block {
    public Grid {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    /** What a column holds, as a class of the style sheet: number, code or text. */
    public String kind(int column) {
      return switch (columns.get(column).charAt(0)) {
        case '#' -> "number";
        case '@' -> "code";
        default -> "text";
      };
    }

    /** The heading of a column. */
    public String heading(int column) {
      return columns.get(column).replaceFirst("^[#@]", "");
    }
  }

  /** A row of a table; a marked row is set off from the others. */
  record Row(List<String> cells, boolean marked) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** A row that is not set off. */
    public static Row of(String... cells) {
      return new Row(List.of(cells), false);
    }
  }

  /** A figure with what explains it. */
  record Picture(PageFigure figure) implements Block {}
}
