package org.casus.report.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.analysis.Estimate;
import org.casus.analysis.compare.Contrast;
import org.casus.analysis.compare.Effect;
import org.casus.analysis.compare.Family;
import org.casus.chart.Axis;
import org.casus.chart.Caption;
import org.casus.chart.Drawing;
import org.casus.chart.Figure;
import org.casus.chart.Interval;
import org.casus.chart.Row;
import org.casus.report.page.ReportFigure;
import org.casus.report.words.Words;

/**
 * Forests of differences: one a response, or one for all shares where there is one alternative.
 *
 * @param titles questions of the alternatives, by name
 */
record ContrastFigures(Family family, Map<String, String> titles) {

  private static final double HUNDRED = 100;

  List<ReportFigure> forests() {
    boolean single = titles.size() == 1;
    Map<String, List<Contrast>> groups = new LinkedHashMap<>();
    for (Contrast contrast : family.contrasts()) {
      if (contrast.effect().filter(e -> e.difference().bounded()).isPresent()) {
        String group = single && contrast.isShare() ? "shares" : contrast.response().name();
        groups.computeIfAbsent(group, name -> new ArrayList<>()).add(contrast);
      }
    }
    List<ReportFigure> figures = new ArrayList<>();
    groups.forEach((name, contrasts) -> figures.add(forest(name, contrasts, single)));
    return figures;
  }

  private ReportFigure forest(String name, List<Contrast> contrasts, boolean single) {
    Contrast first = contrasts.get(0);
    boolean shares = name.equals("shares");
    String what = shares ? "chances and shares" : first.response().title();
    double factor = first.isShare() ? HUNDRED : 1;
    Function<Contrast, String> label = contrast -> label(contrast, single);
    List<Row> rows =
        contrasts.stream()
            .map(contrast -> new Row(label.apply(contrast), interval(contrast, factor)))
            .toList();
    String title =
        single
            ? Words.capital(what) + ": " + titles.values().iterator().next()
            : "What changes: " + what;
    Caption caption =
        Caption.of(title, subtitle(contrasts)).withAlternative(alternative(title, contrasts));
    Axis axis =
        Axis.number(
            "What-if minus baseline",
            first.isShare() ? "percentage points" : first.response().unit());
    Figure figure = new Figure.Forest(caption, axis, rows, 0, factor * zone(contrasts));
    return new ReportFigure(
        "comparison-" + name,
        figure,
        Drawing.height(figure, ReportFigure.WIDTH),
        "Differences between what-if and baseline, replication by replication on the same chance,"
            + " with their intervals ("
            + methods(contrasts)
            + ").",
        "An interval that holds the line at 0 leaves the sign of the change open; one within the"
            + " grey zone excludes a change that matters.");
  }

  private String label(Contrast contrast, boolean single) {
    String category = contrast.category().isEmpty() ? "" : Words.plain(contrast.category());
    if (single) {
      String title = contrast.response().title();
      return category.isEmpty() ? title : title + ": " + category;
    }
    String title = Words.plain(contrast.alternative());
    return category.isEmpty() ? title : title + ": " + category;
  }

  private static Interval interval(Contrast contrast, double factor) {
    Estimate difference = contrast.effect().map(Effect::difference).orElseThrow();
    return new Interval(
        factor * difference.value(), factor * difference.low(), factor * difference.high());
  }

  private static double zone(List<Contrast> contrasts) {
    double first = contrasts.get(0).smallest();
    return contrasts.stream().allMatch(c -> c.smallest() == first) ? first : 0;
  }

  private static String subtitle(List<Contrast> contrasts) {
    Estimate first = contrasts.get(0).effect().orElseThrow().difference();
    long least = counts(contrasts).min(Long::compare).orElse(0L);
    long most = counts(contrasts).max(Long::compare).orElse(0L);
    String n = least == most ? Words.whole(most) : Words.whole(least) + " to " + Words.whole(most);
    return "Paired difference with "
        + ContrastWords.interval(first.confidence())
        + " interval, n = "
        + n
        + (most == 1 ? " pair" : " pairs");
  }

  private static Stream<Long> counts(List<Contrast> contrasts) {
    return contrasts.stream().map(c -> c.effect().orElseThrow().difference().n());
  }

  private static String alternative(String title, List<Contrast> contrasts) {
    return title
        + ". "
        + contrasts.stream()
            .map(
                c -> {
                  Estimate d = c.effect().orElseThrow().difference();
                  Size size = Size.of(c);
                  return Words.plain(c.alternative())
                      + " "
                      + Words.plain(c.category())
                      + " "
                      + size.change(d.value())
                      + " ("
                      + size.change(d.low())
                      + " to "
                      + size.change(d.high())
                      + ")";
                })
            .collect(Collectors.joining(", "));
  }

  private static String methods(List<Contrast> contrasts) {
    return contrasts.stream()
        .map(c -> c.effect().orElseThrow().difference().method().label())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
