package org.casus.report.method;

import java.util.List;
import org.casus.experiment.Table;
import org.casus.report.page.Chapter;

/** What a method says: a chapter to read and tables to compute with. */
public record Result(Chapter chapter, List<Table> tables) {

  public Result {
    tables = List.copyOf(tables);
  }
}
