package org.casus.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code summary.csv}: a row a design point and response, or category of a response. */
public record SummaryCsv(StudyFolder folder, List<SummaryRow> rows) {

  private static final int QUANTILES = 5;

  static final List<String> HEADER =
      List.of(
          "point",
          "response",
          "category",
          "kind",
          "unit",
          "n",
          "missing",
          "estimate",
          "low",
          "high",
          "method",
          "sd",
          "q05",
          "q25",
          "median",
          "q75",
          "q95");

  public SummaryCsv {
    rows = List.copyOf(rows);
  }

  /** Writes the file of the study. */
  public void write() {
    write(folder.summary());
  }

  /** Writes a file. */
  void write(Path file) {
    try (CsvFile csv = new CsvFile(file)) {
      csv.row(HEADER);
      rows.forEach(row -> csv.row(cells(row)));
      csv.finish();
    }
  }

  private static List<String> cells(SummaryRow row) {
    List<String> cells = new ArrayList<>();
    cells.addAll(List.of(row.point(), row.response(), row.category(), row.kind(), row.unit()));
    cells.add(Long.toString(row.n()));
    cells.add(Long.toString(row.missing()));
    cells.add(Numbers.text(row.estimate()));
    cells.add(Numbers.text(row.low()));
    cells.add(Numbers.text(row.high()));
    cells.add(row.method());
    cells.add(Numbers.text(row.spread()));
    for (int i = 0; i < QUANTILES; i++) {
      cells.add(i < row.quantiles().size() ? Numbers.text(row.quantiles().get(i)) : "");
    }
    return cells;
  }
}
