package org.casus.results;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.casus.experiment.Factor;
import org.casus.experiment.Levels;

/**
 * Writes the table {@code factor}: a row a listed level; for a range its low and its high end; for
 * a distribution its 5, 50 and 95 % points.
 */
final class FactorRows {

  private FactorRows() {}

  static void insert(Connection connection, List<Factor> factors) throws SQLException {
    for (Factor factor : factors) {
      List<?> values = values(factor.levels());
      for (int level = 0; level < values.size(); level++) {
        Database.insert(
            connection,
            "INSERT INTO factor VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            factor.path(),
            level,
            values.get(level).toString(),
            kind(factor.levels()),
            factor.role().name().toLowerCase(Locale.ROOT),
            factor.title(),
            factor.unit(),
            factor.grade().map(Enum::name).orElse(""),
            factor.source());
      }
    }
  }

  private static List<?> values(Levels levels) {
    return levels.<List<?>>match(
        listed -> listed.values(),
        range -> List.of(range.at(0), range.at(Levels.TOP)),
        spread -> List.of(spread.at(0.05), spread.at(0.5), spread.at(0.95)));
  }

  private static String kind(Levels levels) {
    return levels.match(
        listed -> "values",
        range -> "range, " + range.scale().name().toLowerCase(Locale.ROOT),
        spread -> "distribution");
  }
}
