package org.casus.chart;

import java.util.List;

/**
 * A figure as a plain value: words and numbers, no colours and no sizes.
 *
 * <p>{@link Drawing} turns it into an image. Every number is finite; what breaks a range is refused
 * when the value is built. A figure may be empty: it is drawn as a frame with a sentence.
 */
public sealed interface Figure {

  /** Returns the words of the figure. */
  Caption caption();

  /** Tells whether there is nothing to draw. */
  boolean isEmpty();

  /** Returns what the function for this case returns. */
  <T> T match(Cases<T> cases);

  /**
   * Probabilities of categories with their intervals, several series side by side.
   *
   * @param axis what the probabilities are of
   * @param categories from top to bottom
   * @param series each with one interval in [0, 1] for each category
   */
  record Shares(Caption caption, Axis axis, List<String> categories, List<Estimates> series)
      implements Figure {

    /** Copies the lists and checks lengths and ranges. */
    public Shares {
      categories = List.copyOf(categories);
      series = List.copyOf(series);
      Check.eachAsLongAs(categories, series);
      series.forEach(one -> Check.shares("series " + one.name(), one.values()));
    }

    @Override
    public boolean isEmpty() {
      return categories.isEmpty() || series.isEmpty();
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.shares(this);
    }
  }

  /**
   * Step curves of the share still without the event, with confidence bands.
   *
   * @param time horizontal axis, from 0
   * @param share vertical axis
   * @param curves with values in [0, 1]
   * @param atRisk numbers below the plot, or {@link AtRisk#none()}
   */
  record Survival(Caption caption, Axis time, Axis share, List<Curve> curves, AtRisk atRisk)
      implements Figure {

    /** Copies the list and checks lengths and ranges. */
    public Survival {
      curves = List.copyOf(curves);
      for (Curve curve : curves) {
        for (Knot knot : curve.knots()) {
          Check.share(curve.name(), knot.y());
          Check.share(curve.name(), knot.low());
          Check.share(curve.name(), knot.high());
        }
      }
      if (!atRisk.counts().isEmpty()) {
        Check.sameLength("atRisk.counts", atRisk.counts().size(), "curves", curves.size());
      }
    }

    @Override
    public boolean isEmpty() {
      return curves.stream().allMatch(curve -> curve.knots().isEmpty());
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.survival(this);
    }
  }

  /**
   * Medians with 50 % and 90 % bands over time, one panel for each quantity.
   *
   * @param time horizontal axis of every panel
   * @param fans one for each panel
   */
  record Bands(Caption caption, Axis time, List<Fan> fans) implements Figure {

    /** Copies the list. */
    public Bands {
      fans = List.copyOf(fans);
    }

    @Override
    public boolean isEmpty() {
      return fans.stream().allMatch(fan -> fan.slices().isEmpty() && fan.observed().isEmpty());
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.bands(this);
    }
  }

  /**
   * Estimates with intervals on a common axis, each also printed as a number.
   *
   * @param axis of the estimates
   * @param rows from top to bottom
   * @param reference where the reference line stands, usually 0
   * @param smallestEffect half-width of the zone of effects too small to matter, at least 0; 0 for
   *     none
   */
  record Forest(Caption caption, Axis axis, List<Row> rows, double reference, double smallestEffect)
      implements Figure {

    /** Copies the list and checks the numbers. */
    public Forest {
      rows = List.copyOf(rows);
      Check.finite("reference", reference);
      Check.finite("smallestEffect", smallestEffect);
      Check.that(smallestEffect >= 0, "smallestEffect", smallestEffect, "at least 0");
    }

    @Override
    public boolean isEmpty() {
      return rows.isEmpty();
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.forest(this);
    }
  }

  /**
   * Probabilities of pairs as shaded cells with the number in each.
   *
   * @param rowsAre what the rows are, such as "Who joins"
   * @param columnsAre what the columns are
   * @param rows from top to bottom
   * @param columns from left to right
   * @param cells those known; the others stay blank
   */
  record Matrix(
      Caption caption,
      String rowsAre,
      String columnsAre,
      List<String> rows,
      List<String> columns,
      List<Cell> cells)
      implements Figure {

    /** Copies the lists and checks the indices. */
    public Matrix {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
      cells = List.copyOf(cells);
      for (Cell cell : cells) {
        Check.index("row", cell.row(), rows.size());
        Check.index("column", cell.column(), columns.size());
      }
    }

    @Override
    public boolean isEmpty() {
      return cells.isEmpty();
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.matrix(this);
    }
  }

  /**
   * The spread of a response over replications: a histogram with quantiles.
   *
   * @param axis the response
   * @param values one for each replication, finite
   * @param cumulative whether the empirical distribution function is drawn below
   */
  record Distribution(Caption caption, Axis axis, List<Double> values, boolean cumulative)
      implements Figure {

    /** Copies the list and refuses NaN and infinities. */
    public Distribution {
      values = List.copyOf(values);
      for (int i = 0; i < values.size(); i++) {
        Check.finite("values[" + i + "]", values.get(i));
      }
    }

    @Override
    public boolean isEmpty() {
      return values.isEmpty();
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.distribution(this);
    }
  }

  /**
   * Events of one replication in lanes.
   *
   * @param time horizontal axis
   * @param lanes from top to bottom
   * @param marks each in one of the lanes
   */
  record Timeline(Caption caption, Axis time, List<String> lanes, List<Mark> marks)
      implements Figure {

    /** Copies the lists and refuses a mark in a lane that is not there. */
    public Timeline {
      lanes = List.copyOf(lanes);
      marks = List.copyOf(marks);
      for (Mark mark : marks) {
        Check.that(lanes.contains(mark.lane()), "lane", mark.lane(), "one of " + lanes);
      }
    }

    @Override
    public boolean isEmpty() {
      return marks.isEmpty();
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.timeline(this);
    }
  }

  /**
   * Points of one or several kinds.
   *
   * @param x horizontal axis
   * @param y vertical axis
   * @param clouds one for each kind
   */
  record Scatter(Caption caption, Axis x, Axis y, List<Cloud> clouds) implements Figure {

    /** Copies the list. */
    public Scatter {
      clouds = List.copyOf(clouds);
    }

    @Override
    public boolean isEmpty() {
      return clouds.stream().allMatch(cloud -> cloud.points().isEmpty());
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.scatter(this);
    }
  }

  /**
   * What no other beats in two objectives, with intervals, among everything that was tried.
   *
   * @param x horizontal axis
   * @param y vertical axis; unlike other figures, shares span no more than what is drawn
   * @param others what is beaten, drawn small and grey
   * @param members what is not, drawn as crosses of intervals
   */
  record Front(Caption caption, Axis x, Axis y, List<Point> others, List<Member> members)
      implements Figure {

    /** Copies the lists. */
    public Front {
      others = List.copyOf(others);
      members = List.copyOf(members);
    }

    @Override
    public boolean isEmpty() {
      return members.isEmpty();
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.front(this);
    }
  }

  /**
   * Curves with optional bands.
   *
   * @param x horizontal axis
   * @param y vertical axis
   * @param curves those without name are drawn thin and grey
   */
  record Lines(Caption caption, Axis x, Axis y, List<Curve> curves) implements Figure {

    /** Copies the list. */
    public Lines {
      curves = List.copyOf(curves);
    }

    @Override
    public boolean isEmpty() {
      return curves.stream().allMatch(curve -> curve.knots().isEmpty());
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.lines(this);
    }
  }

  /**
   * Horizontal bars from zero with intervals, several series side by side.
   *
   * @param axis of the values
   * @param categories from top to bottom
   * @param series each with one value for each category
   */
  record Bars(Caption caption, Axis axis, List<String> categories, List<Estimates> series)
      implements Figure {

    /** Copies the lists and checks lengths. */
    public Bars {
      categories = List.copyOf(categories);
      series = List.copyOf(series);
      Check.eachAsLongAs(categories, series);
    }

    @Override
    public boolean isEmpty() {
      return categories.isEmpty() || series.isEmpty();
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.bars(this);
    }
  }

  /**
   * Maps with shaded areas, on one colour scale.
   *
   * @param axis what the shades measure
   * @param sheets one for each map
   */
  record Choropleth(Caption caption, Axis axis, List<Sheet> sheets) implements Figure {

    /** Copies the list. */
    public Choropleth {
      sheets = List.copyOf(sheets);
    }

    @Override
    public boolean isEmpty() {
      return sheets.stream().allMatch(sheet -> sheet.areas().isEmpty());
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.choropleth(this);
    }
  }
}
