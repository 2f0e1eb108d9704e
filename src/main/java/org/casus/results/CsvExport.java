package org.casus.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.experiment.Response;

/**
 * Writes everything in a store as flat files, with a data dictionary beside them.
 *
 * @param folder where the files are written
 */
public record CsvExport(
    StoreReader store, List<Response> responses, List<SummaryRow> summary, Path folder) {

  private static final String ORDER = " ORDER BY replication, point";

  public CsvExport {
    responses = List.copyOf(responses);
    summary = List.copyOf(summary);
  }

  /**
   * Writes the files.
   *
   * @param id of the study
   * @return the files, in order
   */
  public List<Path> write(String id, String title, String version) {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    for (Map.Entry<String, String> table : tables().entrySet()) {
      Path file = folder.resolve(table.getKey());
      columns.put(table.getKey(), new TableCsv(store, table.getValue()).write(file));
    }
    new OutcomesCsv(store, responses).write(folder.resolve("outcomes.csv"));
    columns.put("outcomes.csv", new OutcomesCsv(store, responses).header());
    SummaryCsv summed = new SummaryCsv(store.folder(), summary);
    summed.write(folder.resolve("summary.csv"));
    columns.put("summary.csv", SummaryCsv.HEADER);
    Path dictionary = folder.resolve("datapackage.json");
    new DataPackage(id, title, version, new DataDictionary(store, responses), columns)
        .write(dictionary);
    List<Path> files = new ArrayList<>();
    columns.keySet().forEach(name -> files.add(folder.resolve(name)));
    files.add(dictionary);
    return files;
  }

  private static Map<String, String> tables() {
    Map<String, String> tables = new LinkedHashMap<>();
    tables.put("factors.csv", "SELECT * FROM factor ORDER BY rowid");
    tables.put("design_points.csv", "SELECT * FROM design_point ORDER BY point");
    tables.put("responses.csv", "SELECT * FROM response ORDER BY rowid");
    tables.put("replications.csv", "SELECT * FROM replication" + ORDER);
    tables.put("series.csv", "SELECT * FROM series" + ORDER + ", day");
    tables.put("events.csv", "SELECT * FROM event" + ORDER + ", id");
    return tables;
  }
}
