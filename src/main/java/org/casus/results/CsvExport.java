package org.casus.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** The name of the file that describes the others. */
  public static final String DICTIONARY = "datapackage.json";

  /** The names of all files that an export writes. */
  public static Set<String> names() {
    Set<String> names = new LinkedHashSet<>(tables().keySet());
    names.addAll(List.of("outcomes.csv", "summary.csv", DICTIONARY));
    return names;
  }

  /**
   * Writes the files.
   *
   * @param id of the study
   * @param started when the study began, which tells it from others of the same id
   * @return the files, in order
   */
  public List<Path> write(String id, String title, String version, String started) {
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
    Path dictionary = folder.resolve(DICTIONARY);
    new DataPackage(id, title, version, started, new DataDictionary(store, responses), columns)
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
