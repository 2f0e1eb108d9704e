package org.casus.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;

/** A full figure of every kind, with numbers as a study would give them. */
final class Fixtures {

  private static final String REPLICATIONS =
      "Share of 2,000 replications with 95 % Wilson intervals";

  private Fixtures() {}

  /** Returns one figure of each kind by its name. */
  static Map<String, Figure> gallery() {
    Map<String, Figure> figures = new LinkedHashMap<>();
    figures.put("shares", sampleShares());
    figures.put("shares-one", sampleSharesOfOneSeries());
    figures.put("survival", sampleSurvival());
    figures.put("bands", sampleBands());
    figures.put("forest", sampleForest());
    figures.put("matrix", sampleMatrix());
    figures.put("distribution", sampleDistribution());
    figures.put("timeline", sampleTimeline());
    figures.put("scatter", sampleScatter());
    figures.put("front", sampleFront());
    figures.put("lines", sampleLines());
    figures.put("bars", sampleBars());
    figures.put("choropleth", sampleChoropleth());
    figures.put("shares-30", manyShares(30));
    figures.put("lines-many", manyLines());
    figures.put("empty", validShares(List.of()));
    return figures;
  }

  static Figure.Shares validShares(List<String> categories) {
    List<Interval> values =
        IntStream.range(0, categories.size())
            .mapToObj(i -> new Interval(0.2 + 0.1 * i, 0.15 + 0.1 * i, 0.26 + 0.1 * i))
            .toList();
    return new Figure.Shares(
        Caption.of("Outcomes", REPLICATIONS),
        Axis.share("Probability"),
        categories,
        List.of(new Estimates("", values)));
  }

  static Figure.Shares sampleShares() {
    List<String> outcomes =
        List.of(
            "No force by day 60",
            "Negotiated transition with a civilian prime minister",
            "Bloc intervenes",
            "Pact honoured by at least one partner",
            "Wider war: three or more states fight");
    return new Figure.Shares(
        Caption.of("The pact halves the probability of an intervention", REPLICATIONS)
            .withFootnote("Common random numbers: replication i uses the same draws in each case."),
        Axis.share("Probability of the outcome within 180 days"),
        outcomes,
        List.of(
            new Estimates("Baseline", intervals(0.02, 0.83, 0.41, 0.08, 0.05, 0.012)),
            new Estimates(
                "No pact between the juntas", intervals(0.02, 0.68, 0.39, 0.21, 0, 0.004)),
            new Estimates("Bloc decides by chair", intervals(0.02, 0.55, 0.33, 0.37, 0.24, 0.11))));
  }

  static Figure.Shares sampleSharesOfOneSeries() {
    Figure.Shares full = sampleShares();
    List<Estimates> one = List.of(new Estimates("", full.series().get(0).values()));
    return new Figure.Shares(
        Caption.of("What became of the crisis", REPLICATIONS), full.axis(), full.categories(), one);
  }

  static Figure.Shares manyShares(int categories) {
    List<String> names =
        IntStream.range(0, categories)
            .mapToObj(i -> "Outcome " + (i + 1) + ": a fairly long name of what happened")
            .toList();
    double[] values =
        IntStream.range(0, categories).mapToDouble(i -> (i + 0.5) / categories).toArray();
    return new Figure.Shares(
        Caption.of("Thirty categories", REPLICATIONS),
        Axis.share("Probability"),
        names,
        List.of(new Estimates("", intervals(0.03, values))));
  }

  private static List<Interval> intervals(double half, double... shares) {
    List<Interval> intervals = new ArrayList<>();
    for (double p : shares) {
      double width = half * 2 * Math.sqrt(p * (1 - p)) + 0.002;
      intervals.add(new Interval(p, Math.max(0, p - width), Math.min(1, p + width)));
    }
    return intervals;
  }

  static Figure.Survival sampleSurvival() {
    List<Curve> curves =
        List.of(
            survival("Baseline", 0.0016, 0.01),
            survival("No pact", 0.0042, 0.012),
            survival("Decides by chair", 0.0075, 0.014));
    AtRisk atRisk =
        new AtRisk(
            List.of(0.0, 30.0, 60.0, 90.0, 120.0, 150.0, 180.0),
            List.of(
                List.of(2000, 1910, 1820, 1735, 1650, 1576, 1502),
                List.of(2000, 1765, 1560, 1370, 1208, 1066, 940),
                List.of(2000, 1600, 1275, 1020, 814, 650, 519)));
    return new Figure.Survival(
        Caption.of(
            "Days until the bloc intervenes", "Kaplan-Meier estimate, 2,000 replications each"),
        Axis.number("Time since the coup", "days"),
        Axis.share("Without intervention"),
        curves,
        atRisk);
  }

  private static Curve survival(String name, double hazard, double half) {
    List<Knot> knots = new ArrayList<>();
    for (int day = 0; day <= 180; day += 5) {
      double s = Math.exp(-hazard * day);
      double width = half * Math.sqrt(day / 60.0);
      knots.add(new Knot(day, s, Math.max(0, s - width), Math.min(1, s + width)));
    }
    return new Curve(name, knots);
  }

  static Figure.Bands sampleBands() {
    List<Fan> fans = new ArrayList<>();
    String[] names = {
      "Tension", "Troops at the border", "Deaths in battle", "Approval of the junta"
    };
    String[] units = {"index, 0 to 10", "thousand", "a week", "%"};
    double[] scale = {6, 25, 1400, 70};
    for (int i = 0; i < names.length; i++) {
      fans.add(fan(Axis.number(names[i], units[i]), scale[i], i == 0));
    }
    return new Figure.Bands(
        Caption.of("How the crisis unfolds", "Quantiles over 2,000 replications, by week"),
        Axis.number("Time since the coup", "weeks"),
        fans);
  }

  private static Fan fan(Axis axis, double scale, boolean observed) {
    List<Slice> slices = new ArrayList<>();
    List<Point> points = new ArrayList<>();
    for (int week = 0; week <= 26; week++) {
      double m = scale * (0.3 + 0.6 * week / 26.0 * Math.exp(-week / 30.0));
      double w = scale * 0.02 * Math.sqrt(week) + 0.001;
      slices.add(new Slice(week, Math.max(0, m - 3 * w), m - w, m, m + 1.2 * w, m + 4 * w));
      if (observed && week % 4 == 0 && week > 0) {
        points.add(Point.at(week, m + w * Math.sin(week)));
      }
    }
    return new Fan(axis, slices, points);
  }

  static Figure.Forest sampleForest() {
    return new Figure.Forest(
        Caption.of(
            "What would change the probability of an intervention",
            "Paired differences from the baseline, 2,000 replications, 95 % intervals (Holm)"),
        Axis.number("Change in probability", "percentage points"),
        List.of(
            new Row("No pact between the juntas", new Interval(13.2, 10.1, 16.3)),
            new Row("Automatic instead of optional defence duty", new Interval(-2.1, -3.9, -0.3)),
            new Row("Bloc decides by chair", new Interval(29.0, 25.2, 32.8)),
            new Row("Bloc decides by unanimity", new Interval(-6.4, -7.7, -5.1)),
            new Row("Nigeria's Senate approves", new Interval(8.8, 6.0, 11.6)),
            new Row("30-day ultimatum", new Interval(0.7, -1.2, 2.6)),
            new Row("Clerics admitted from the first week", new Interval(-1.3, -3.3, 0.7)),
            new Row("France intervenes beside ECOWAS", new Interval(17.5, 14.1, 20.9))),
        0,
        2);
  }

  static Figure.Matrix sampleMatrix() {
    List<String> names =
        List.of(
            "Niger",
            "Mali",
            "Burkina Faso",
            "Nigeria",
            "Benin",
            "Côte d'Ivoire",
            "Sénégal",
            "France");
    List<String> sides =
        List.of("Defender", "Intervener", "Mediates", "Stays out", "Leaves the bloc");
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < names.size(); row++) {
      for (int column = 0; column < sides.size(); column++) {
        if (row != 0 || column != 3) {
          cells.add(
              new Cell(row, column, Math.abs(Math.sin(1.7 * row * row + 2.1 * column + 0.01))));
        }
      }
    }
    return new Figure.Matrix(
        Caption.of("Who joins whom", "Probability in 2,000 replications"),
        "State",
        "What it does",
        names,
        sides,
        cells);
  }

  static Figure.Distribution sampleDistribution() {
    Random random = new Random(7);
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      values.add(1000 * Math.exp(0.45 * random.nextGaussian()));
    }
    return new Figure.Distribution(
        Caption.of("Deaths in battle by day 180", "2,000 replications"),
        Axis.number("Deaths in battle", "persons"),
        values,
        true);
  }

  static Figure.Timeline sampleTimeline() {
    return new Figure.Timeline(
        Caption.of("A typical replication", "Replication 417, the one nearest to the median"),
        Axis.number("Time since the coup", "days"),
        List.of("Niger", "Mali", "Burkina Faso", "ECOWAS", "France", "Mediators"),
        List.of(
            new Mark(0, "Niger", "Coup", "Military"),
            new Mark(4, "ECOWAS", "Ultimatum of 7 days", "Diplomacy"),
            new Mark(5, "Mali", "Declares that an attack on Niger is one on itself", "Pact"),
            new Mark(5, "Burkina Faso", "Joins the declaration", "Pact"),
            new Mark(6, "ECOWAS", "Sanctions", "Diplomacy"),
            new Mark(8, "Niger", "Refuses envoys", "Diplomacy"),
            new Mark(8, "France", "Suspends aid", "Diplomacy"),
            new Mark(11, "ECOWAS", "Ultimatum lapses", "Diplomacy"),
            new Mark(12, "Niger", "Closes its airspace", "Military"),
            new Mark(15, "ECOWAS", "Stand-by force activated", "Military"),
            new Mark(18, "Niger", "Announces trial for treason", "Diplomacy"),
            new Mark(19, "Mediators", "Clerics received", "Diplomacy"),
            new Mark(29, "Niger", "Lets both armies act on its soil", "Pact"),
            new Mark(41, "Mali", "Troops deployed", "Military"),
            new Mark(52, "Niger", "Pact founded", "Pact"),
            new Mark(52, "Mali", "Pact founded", "Pact"),
            new Mark(52, "Burkina Faso", "Pact founded", "Pact"),
            new Mark(60, "France", "Troops leave", "Military"),
            new Mark(74, "Mediators", "Transition of three years offered", "Diplomacy"),
            new Mark(88, "ECOWAS", "Sanctions lifted in part", "Diplomacy")));
  }

  static Figure.Scatter sampleScatter() {
    Random random = new Random(3);
    List<Point> low = new ArrayList<>();
    List<Point> high = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      double x = random.nextDouble();
      low.add(new Point(x, 0.3 * x + 0.1 * random.nextDouble(), i < 6 ? "factor " + i : ""));
    }
    for (int i = 0; i < 10; i++) {
      high.add(Point.at(random.nextDouble(), 0.5 + 0.3 * random.nextDouble()));
    }
    return new Figure.Scatter(
        Caption.of("Which factors matter, and which interact", "Morris screening, 40 trajectories"),
        Axis.number("Mean absolute effect", "standardised"),
        Axis.number("Standard deviation of effects", "standardised"),
        List.of(new Cloud("Alliance", low), new Cloud("Crisis", high)));
  }

  static Figure.Front sampleFront() {
    Random random = new Random(5);
    List<Point> others = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      double x = 0.1 + 0.6 * random.nextDouble();
      others.add(Point.at(x, 40 + 20 / x + 300 * random.nextDouble()));
    }
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      double x = 0.1 + 0.07 * i;
      double y = 40 + 18 / x;
      members.add(
          new Member(
              String.valueOf((char) ('A' + i)),
              new Interval(x, x - 0.04, x + 0.05),
              new Interval(y, y - 20, y + 25)));
    }
    return new Figure.Front(
        Caption.of("What no other choice beats", "68 combinations, 8 worlds, n = 40"),
        Axis.share("Intervention by force \u2013 little is good"),
        Axis.number("Mean of battle deaths \u2013 little is good", "persons"),
        others,
        members);
  }

  static Figure.Lines sampleLines() {
    List<Curve> curves = new ArrayList<>();
    String[] names = {"Resolve of Niger", "Cost of force", "Aid dependence"};
    for (int i = 0; i < names.length; i++) {
      List<Knot> knots = new ArrayList<>();
      for (int k = 0; k <= 10; k++) {
        double x = k / 10.0;
        double y = 1 / (1 + Math.exp(-6 * (x - 0.3 - 0.2 * i)));
        knots.add(new Knot(x, y, Math.max(0, y - 0.05), Math.min(1, y + 0.05)));
      }
      curves.add(new Curve(names[i], knots));
    }
    return new Figure.Lines(
        Caption.of(
            "Sensitivity of the intervention to three factors", "One factor at a time, n = 500"),
        Axis.number("Value of the factor", "share of its range"),
        Axis.share("Probability of intervention"),
        curves);
  }

  static Figure.Lines manyLines() {
    List<Curve> curves = new ArrayList<>();
    Random random = new Random(11);
    for (int i = 0; i < 40; i++) {
      List<Knot> knots = new ArrayList<>();
      double y = 12_000;
      for (int day = 0; day <= 180; day += 6) {
        y += 900 * random.nextGaussian();
        knots.add(Knot.at(day, y));
      }
      curves.add(new Curve(i == 39 ? "Replication 417" : "", knots));
    }
    return new Figure.Lines(
        Caption.of("Forty trajectories", "Strength of the stand-by force"),
        Axis.number("Time", "days"),
        Axis.number("Troops", "soldiers"),
        curves);
  }

  static Figure.Bars sampleBars() {
    List<String> factors =
        List.of(
            "resolve of the junta",
            "pact.activation",
            "bloc.quorum",
            "aid dependence",
            "cost of force");
    return new Figure.Bars(
        Caption.of(
                "Sobol' indices of the probability of intervention",
                "N = 1,024 base samples, 95 % bootstrap intervals")
            .withFootnote("Source: own computation."),
        Axis.number("Share of variance", ""),
        factors,
        List.of(
            new Estimates("First order", intervals(0.02, 0.34, 0.22, 0.11, 0.04, 0.01)),
            new Estimates("Total", intervals(0.03, 0.47, 0.38, 0.2, 0.07, 0.03))));
  }

  static Figure.Choropleth sampleChoropleth() {
    List<Sheet> sheets = new ArrayList<>();
    for (String day : List.of("Day 30", "Day 90", "Day 180")) {
      List<Area> areas = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        double x = 2 * (i % 4);
        double y = 12 + 2.0 * (i / 4);
        OptionalDouble value =
            i == 5 ? OptionalDouble.empty() : OptionalDouble.of(i * 12.5 * (sheets.size() + 1));
        areas.add(new Area("area " + i, List.of(hexagon(x + (i / 4 % 2), y)), value));
      }
      sheets.add(new Sheet(day, areas));
    }
    return new Figure.Choropleth(
        Caption.of("Where violence spreads", "Mean of 2,000 replications"),
        Axis.number("Deaths per district", "persons"),
        sheets);
  }

  private static List<Point> hexagon(double x, double y) {
    return IntStream.range(0, 6)
        .mapToObj(i -> Math.PI * i / 3 + Math.PI / 6)
        .map(a -> Point.at(x + 1.15 * Math.cos(a), y + 1.2 * Math.sin(a)))
        .toList();
  }
}
