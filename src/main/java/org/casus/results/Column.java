package org.casus.results;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.casus.experiment.Response;

/** One response as a column: of the store and of the flat files. */
record Column(Response response) {

  /** The columns of some responses, as a query names them. */
  static String names(List<Response> responses) {
    return responses.stream()
        .map(response -> Database.quoted(response.name()))
        .collect(Collectors.joining(", "));
  }

  /** The values of some responses in a row that has no other column. */
  static List<Double> all(ResultSet row, List<Response> responses) throws SQLException {
    List<Double> values = new ArrayList<>();
    for (Response response : responses) {
      values.add(new Column(response).read(row, values.size() + 1));
    }
    return values;
  }

  String declaration() {
    return Database.quoted(response.name()) + " " + type();
  }

  private String type() {
    return switch (response.kind()) {
      case YES_NO -> "INTEGER";
      case CATEGORY -> "TEXT";
      case DAY, NUMBER -> "REAL";
    };
  }

  void bind(PreparedStatement statement, int index, double value) throws SQLException {
    if (Double.isNaN(value)) {
      statement.setNull(index, Types.NULL);
      return;
    }
    switch (response.kind()) {
      case YES_NO -> statement.setInt(index, (int) value);
      case CATEGORY -> statement.setString(index, response.categories().get((int) value));
      case DAY, NUMBER -> statement.setDouble(index, value);
    }
  }

  double read(ResultSet row, int index) throws SQLException {
    if (response.kind() == Response.Kind.CATEGORY) {
      String category = row.getString(index);
      return category == null ? Double.NaN : response.categories().indexOf(category);
    }
    double value = row.getDouble(index);
    return value == 0 && row.wasNull() ? Double.NaN : value;
  }

  String text(double value) {
    return response.kind() == Response.Kind.CATEGORY && !Double.isNaN(value)
        ? response.categories().get((int) value)
        : Numbers.text(value);
  }
}
