package org.casus.figures;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the figures of a day as the part of a scenario that others extend. */
record GroundFile(Ground ground, String credit) {

  private static final double LEAST_ACTIVITY = 0.01;

  String text() {
    StringBuilder text = new StringBuilder(head());
    Set<String> regions = new TreeSet<>(ground.deaths().keySet());
    regions.addAll(ground.displaced().keySet());
    regions.addAll(ground.refugees().keySet());
    for (String region : regions) {
      String unit = unit(region);
      if (!unit.isEmpty()) {
        text.append("    ").append(region).append(": {").append(unit).append("}\n");
      }
    }
    text.append("\narmed-groups:\n");
    ground.activity().forEach((group, by) -> group(text, group, by));
    return text.toString();
  }

  private String head() {
    return """
        # The ground of West Africa as known before %s: the part of a scenario that others extend.
        #
        # Written by the test FiguresTest from the data that scenarios/maps/README.md names; change the
        # recipe there, not the figures here.
        #   deaths     UCDP GED, all deaths before the day, each counting exp(-t / 2 years)
        #   displaced  IDMC by country, shared out over regions by the deaths of five years
        #   refugees   UNHCR by pair of countries, from where people died to the nearest region beyond the border
        #   activity   UCDP GED events with deaths of the group, each counting half after 180 days
        #   events     the same a week, without fights of two groups with each other
        #   presence   shares of the states in the activity

        regions:
          map: west-africa.geojson
          table: west-africa-regions.csv
          adjacency: west-africa-adjacency.csv
          sources: [%s]
          units:
        """
        .formatted(ground.origin(), credit);
  }

  private String unit(String region) {
    double deaths = ground.deaths().getOrDefault(region, 0.0);
    long displaced = ground.displaced().getOrDefault(region, 0L);
    String first = deaths >= 0.05 ? "deaths: " + number(deaths, 1) : "";
    String second = displaced > 0 ? "displaced: " + displaced : "";
    String third =
        ground.refugees().getOrDefault(region, Map.of()).entrySet().stream()
            .map(entry -> entry.getKey() + ": " + entry.getValue())
            .collect(Collectors.joining(", "));
    return Stream.of(first, second, third.isEmpty() ? "" : "refugees: {" + third + "}")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private void group(StringBuilder text, String group, Map<String, Double> activity) {
    text.append("  ").append(group).append(":\n    events: ");
    text.append(number(ground.events().getOrDefault(group, 0.0), 2));
    text.append("\n    presence: {").append(words(activity)).append("}\n    activity:\n");
    activity.forEach(
        (region, sum) -> {
          if (sum >= LEAST_ACTIVITY) {
            text.append("      ").append(region).append(": ").append(number(sum, 2)).append('\n');
          }
        });
  }

  private static String words(Map<String, Double> activity) {
    return presence(activity).entrySet().stream()
        .map(entry -> entry.getKey() + ": " + number((Double) entry.getValue(), 3))
        .collect(Collectors.joining(", "));
  }

  /** The activity that is shown, rounded. */
  static Map<String, Object> shown(Map<String, Double> activity) {
    Map<String, Object> shown = new TreeMap<>();
    activity.forEach(
        (region, sum) -> {
          if (sum >= LEAST_ACTIVITY) {
            shown.put(region, rounded(sum, 2));
          }
        });
    return shown;
  }

  /** The shares of the states in the activity; the largest makes them add up to 1. */
  static Map<String, Object> presence(Map<String, Double> activity) {
    Map<String, Double> states = new TreeMap<>();
    activity.forEach(
        (region, sum) ->
            states.merge(Land.state(region), sum >= LEAST_ACTIVITY ? sum : 0, Double::sum));
    states.values().removeIf(sum -> sum == 0);
    Map<String, Object> shares = new TreeMap<>();
    Map<String, Double> parts = Shares.of(states);
    String largest =
        parts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("");
    long left = 1000;
    for (Map.Entry<String, Double> part : parts.entrySet()) {
      long share = Math.round(1000 * part.getValue());
      left -= part.getKey().equals(largest) ? 0 : share;
      shares.put(part.getKey(), share / 1000.0);
    }
    shares.replace(largest, left / 1000.0);
    return shares;
  }

  static double rounded(double value, int decimals) {
    return Double.parseDouble(number(value, decimals));
  }

  static String number(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
