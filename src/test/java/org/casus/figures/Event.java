package org.casus.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An event of UCDP GED in which people died.
 *
 * @param region unit of the map, or empty or {@code STATE-UNALLOCATED} where only the state is
 *     known
 * @param deaths best estimate
 */
record Event(
    LocalDate day, String state, String region, String sideA, String sideB, double deaths) {

  private static final String DIFFA = "NER-DIFFA";

  static List<Event> all() {
    return Data.rows("ged_events_uemoa_1989_2023.csv").stream()
        .map(
            row ->
                new Event(
                    LocalDate.parse(row.get("date_start")),
                    row.get("iso3"),
                    row.get("adm1"),
                    row.get("side_a"),
                    row.get("side_b"),
                    Double.parseDouble(row.get("best"))))
        .filter(event -> event.deaths > 0)
        .toList();
  }

  boolean placed() {
    return !region.isEmpty() && !region.endsWith("-UNALLOCATED");
  }

  /** The groups of the scenario that took part. */
  List<String> groups() {
    return List.of(group(sideA), group(sideB)).stream().flatMap(Optional::stream).toList();
  }

  /** UCDP has one actor for all branches of the Islamic State; in Diffa it is the western one. */
  private Optional<String> group(String side) {
    return switch (side) {
      case "JNIM" -> Optional.of("JNIM");
      case "IS" -> Optional.of(region.equals(DIFFA) ? "ISWAP" : "ISSP");
      case "JAS" -> Optional.of("JAS");
      default -> Optional.empty();
    };
  }
}
