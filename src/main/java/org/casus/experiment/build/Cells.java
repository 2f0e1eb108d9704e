package org.casus.experiment.build;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.casus.experiment.Factor;
import org.casus.experiment.Levels;
import org.casus.experiment.design.Design;
import org.casus.experiment.design.Listed;

/** Reads the cells of a table as levels of factors. */
record Cells(Table table, List<Factor> factors) {

  /** Tells every problem of the table, each with the file and the line. */
  void check(Consumer<String> problem) {
    List<String> paths = factors.stream().map(Factor::path).toList();
    for (String path : paths) {
      if (!table.header().contains(path)) {
        problem.accept(table.name() + ":1: the column " + path + " is missing");
      }
    }
    for (String column : table.header()) {
      if (!paths.contains(column)) {
        problem.accept(
            table.name() + ":1: the column \"" + column + "\" is no factor of this part: " + paths);
      }
    }
    if (table.rows().isEmpty()) {
      problem.accept(table.name() + ": holds no points below its header");
    }
    for (Table.Row row : table.rows()) {
      check(row, problem);
    }
  }

  private void check(Table.Row row, Consumer<String> problem) {
    if (row.cells().size() != table.header().size()) {
      problem.accept(
          table.at(row)
              + "has "
              + row.cells().size()
              + " cells, but the header has "
              + table.header().size());
      return;
    }
    for (Factor factor : factors) {
      int column = table.header().indexOf(factor.path());
      if (column >= 0 && coordinate(factor, row.cells().get(column)).isEmpty()) {
        problem.accept(
            table.at(row)
                + "\""
                + row.cells().get(column)
                + "\" is no level of "
                + factor.path()
                + ": "
                + factor
                    .levels()
                    .match(
                        listed -> "one of " + listed.values(),
                        range -> "a number from " + range.low() + " to " + range.high(),
                        spread -> "a distribution cannot be listed; give range or values"));
      }
    }
  }

  /** The points, where the check told no problem. */
  Design design() {
    List<List<Double>> points = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      List<Double> point = new ArrayList<>();
      for (Factor factor : factors) {
        String cell = row.cells().get(table.header().indexOf(factor.path()));
        point.add(coordinate(factor, cell).orElseThrow());
      }
      points.add(point);
    }
    return new Listed(points);
  }

  private static OptionalDouble coordinate(Factor factor, String cell) {
    return factor
        .levels()
        .match(
            listed -> listed(listed, cell),
            range -> inRange(range, cell),
            spread -> OptionalDouble.empty());
  }

  private static OptionalDouble listed(Levels.Listed listed, String cell) {
    int count = listed.values().size();
    OptionalDouble number = number(cell);
    for (int i = 0; i < count; i++) {
      Object value = listed.values().get(i);
      boolean same =
          value instanceof Number level
              ? number.isPresent() && number.getAsDouble() == level.doubleValue()
              : String.valueOf(value).equals(cell);
      if (same) {
        return OptionalDouble.of((i + 0.5) / count);
      }
    }
    return OptionalDouble.empty();
  }

  private static OptionalDouble inRange(Levels.Range range, String cell) {
    OptionalDouble number = number(cell);
    boolean fits =
        number.isPresent()
            && number.getAsDouble() >= range.low()
            && number.getAsDouble() <= range.high()
            && (!range.whole() || number.getAsDouble() == Math.rint(number.getAsDouble()));
    return fits
        ? OptionalDouble.of(Math.max(0, range.coordinate(number.getAsDouble())))
        : OptionalDouble.empty();
  }

  private static OptionalDouble number(String cell) {
    return cell.matches("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?")
        ? OptionalDouble.of(Double.parseDouble(cell))
        : OptionalDouble.empty();
  }
}
