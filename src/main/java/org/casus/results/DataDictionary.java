package org.casus.results;

import java.sql.ResultSet;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.experiment.Response;

/** Says of each column of the flat files what it means, its type and its unit. */
final class DataDictionary {

  /**
   * One column.
   *
   * @param type integer, number, string or any, as in a table schema
   * @param categories what it may say; empty when anything
   */
  record Field(String name, String type, String meaning, String unit, List<String> categories) {

    Field {
      categories = List.copyOf(categories);
    }
  }

  private static final Map<String, Field> KNOWN = known();

  private final Map<String, Field> own = new LinkedHashMap<>();

  DataDictionary(StoreReader store, List<Response> responses) {
    responses.forEach(response -> own.put("outcomes.csv " + response.name(), field(response)));
    for (Map.Entry<String, String> series : units(store).entrySet()) {
      String name = series.getKey();
      own.put(
          "series.csv " + name,
          new Field(name, "number", "State variable " + name + ".", series.getValue(), List.of()));
    }
  }

  /** What is known about a column of a file. */
  Field field(String file, String column) {
    Field field = own.getOrDefault(file + " " + column, KNOWN.get(file + " " + column));
    if (field == null) {
      field = KNOWN.get(column);
    }
    return field == null
        ? new Field(column, "any", "Level of the factor " + column + ".", "", List.of())
        : field;
  }

  private static Field field(Response response) {
    String meaning = response.title() + ": " + response.definition();
    return switch (response.kind()) {
      case YES_NO ->
          new Field(response.name(), "integer", meaning + " 1 is yes.", "", List.of("0", "1"));
      case CATEGORY -> new Field(response.name(), "string", meaning, "", response.categories());
      case DAY, NUMBER -> new Field(response.name(), "number", meaning, response.unit(), List.of());
    };
  }

  private static Map<String, String> units(StoreReader store) {
    return store.read(
        connection -> {
          Map<String, String> units = new LinkedHashMap<>();
          try (Statement statement = connection.createStatement();
              ResultSet rows = statement.executeQuery("SELECT name, unit FROM series_column")) {
            while (rows.next()) {
              units.put(rows.getString(1), rows.getString(2));
            }
          }
          return units;
        });
  }

  private static Map<String, Field> known() {
    Map<String, Field> known = new LinkedHashMap<>();
    add(known, "point", "integer", "Index of the design point, from 0.");
    add(known, "outcomes.csv point", "string", "Name of the design point.");
    add(known, "summary.csv point", "string", "Name of the design point.");
    add(known, "replication", "integer", "Number of the replication of its point, from 0.");
    add(known, "seed", "integer", "Master seed of all draws.");
    add(known, "status", "string", "How the replication ended, such as done or failed.");
    add(known, "error", "string", "What went wrong; empty when done.");
    add(known, "wall_ms", "number", "Time it took to simulate and measure, milliseconds.");
    add(known, "digest", "string", "Hash of the whole history, 16 hexadecimal digits.");
    add(known, "name", "string", "Name.");
    add(known, "path", "string", "Dotted path of the factor.");
    add(known, "level", "integer", "Number of the level, from 0.");
    add(known, "value", "string", "The level.");
    add(known, "title", "string", "In words.");
    add(known, "unit", "string", "Unit.");
    add(known, "kind", "string", "What sort of value or event it is.");
    add(known, "definition", "string", "What exactly is measured.");
    add(known, "categories", "string", "What a category may be, with commas between.");
    add(known, "role", "string", "Uncertainty or lever.");
    add(known, "grade", "string", "How certain the default is, A to D.");
    add(known, "source", "string", "Where the default comes from.");
    add(known, "day", "integer", "Day of the run, from 0.");
    add(known, "id", "integer", "Number of the event in its replication.");
    add(known, "actor", "string", "Who acts.");
    add(known, "target", "string", "On whom.");
    add(known, "object", "string", "With what, such as a treaty.");
    add(known, "place", "string", "Where.");
    add(known, "amount", "number", "How much, in the unit of the kind of event.");
    add(known, "cause", "string", "Numbers of the events that caused it, with spaces between.");
    add(known, "text", "string", "The reason in words.");
    add(known, "reason", "string", "The reason as JSON.");
    add(known, "response", "string", "Name of the response.");
    add(known, "category", "string", "The category that is counted.");
    add(known, "n", "integer", "Replications in which it was observed.");
    add(known, "missing", "integer", "Replications in which it was not observed.");
    add(known, "estimate", "number", "A mean, or a probability for a yes or no and a category.");
    add(known, "low", "number", "Lower limit of the 95 % interval.");
    add(known, "high", "number", "Upper limit of the 95 % interval.");
    add(known, "method", "string", "How the limits were found.");
    add(known, "sd", "number", "Standard deviation over replications.");
    for (String quantile : List.of("q05", "q25", "median", "q75", "q95")) {
      add(known, quantile, "number", "Quantile over replications.");
    }
    return known;
  }

  private static void add(Map<String, Field> known, String key, String type, String meaning) {
    String name = key.substring(key.indexOf(' ') + 1);
    known.put(key, new Field(name, type, meaning, "", List.of()));
  }
}
