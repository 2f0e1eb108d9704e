package org.casus.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.casus.chart.Area;
import org.casus.chart.Axis;
import org.casus.chart.Caption;
import org.casus.chart.Figure;
import org.casus.chart.Point;
import org.casus.chart.Sheet;
import org.casus.experiment.RegionMeans;
import org.casus.history.RegionHistory;
import org.casus.report.page.ReportFigure;
import org.casus.report.words.Names;
import org.casus.report.words.Words;
import org.casus.scenario.Place;
import org.casus.scenario.RegionMap;

/** Maps of the regions on a few days: deaths, control and displaced people. */
public record MapFigures(Names names, RegionMap map, RegionMeans regions, String credit) {

  private static final int HEIGHT = 760;
  private static final int MOST = 4;

  /** The maps; none without outlines, and none of a measure that is 0 everywhere. */
  public List<ReportFigure> list() {
    List<ReportFigure> figures = new ArrayList<>();
    if (map.outlines().isEmpty()) {
      return figures;
    }
    add(
        figures,
        "map-deaths",
        RegionHistory.DEATHS,
        Axis.number("Deaths by violence since the start", "persons"),
        "Where people die",
        "Deaths by violence by region, added up from the start of the run to each date.",
        "A shade is a class; each map holds the deaths of those before it.");
    add(
        figures,
        "map-control",
        RegionHistory.CONTROL,
        Axis.share("Share of the region that the state controls"),
        "Where the state is in control",
        "Share of each region that its state controls, at each date.",
        "Dark is the state; light is armed groups. Where no group is near, the state has all.");
    add(
        figures,
        "map-displaced",
        RegionHistory.DISPLACED,
        Axis.number("Displaced people sheltered", "persons"),
        "Where displaced people are",
        "People away from their homes by the region that shelters them, at each date.",
        "A shade is where people are, not where they come from.");
    return figures;
  }

  private void add(
      List<ReportFigure> figures,
      String id,
      String measure,
      Axis axis,
      String title,
      String caption,
      String reading) {
    List<List<Double>> byDay = regions.means().getOrDefault(measure, List.of());
    if (byDay.stream().flatMap(List::stream).allMatch(value -> value == 0)) {
      return;
    }
    String basis = "Mean of " + Words.count(regions.replications(), "replication", "replications");
    Figure figure =
        new Figure.Choropleth(
            Caption.of(title, basis).withFootnote(footnote()), axis, sheets(measure, byDay));
    figures.add(new ReportFigure(id, figure, HEIGHT, caption + " " + basis + ".", reading));
  }

  private String footnote() {
    return credit.isEmpty() ? "Outlines: the map named in the scenario" : "Regions: " + credit;
  }

  /** At most four days: the last ones, and the first where it is more than a row of zeros. */
  private List<Sheet> sheets(String measure, List<List<Double>> byDay) {
    int last = byDay.size();
    boolean counted = measure.equals(RegionHistory.DEATHS);
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < last; i++) {
      boolean first = i == 0 && !counted;
      if (!first && i < last - (counted ? MOST : MOST - 1)) {
        continue;
      }
      double day = regions.days().get(i);
      sheets.add(
          new Sheet(
              Words.date(names.date(day)) + ", day " + Words.whole(day), areas(byDay.get(i))));
    }
    return sheets;
  }

  private List<Area> areas(List<Double> values) {
    List<Area> areas = new ArrayList<>();
    for (Map.Entry<String, List<List<Place>>> outline : map.outlines().entrySet()) {
      int index = regions.regions().indexOf(outline.getKey());
      OptionalDouble value =
          index < 0 ? OptionalDouble.empty() : OptionalDouble.of(values.get(index));
      areas.add(new Area(names.of(outline.getKey()), rings(outline.getValue()), value));
    }
    return areas;
  }

  private static List<List<Point>> rings(List<List<Place>> rings) {
    return rings.stream()
        .map(ring -> ring.stream().map(place -> Point.at(place.lon(), place.lat())).toList())
        .toList();
  }
}
