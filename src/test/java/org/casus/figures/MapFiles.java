package org.casus.figures;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The files of the shipped map, from the data. */
final class MapFiles {

  /** The regions that hold the seat of government. */
  private static final Set<String> CAPITALS =
      Set.of(
          "BEN-LITTORAL",
          "BFA-CENTRE",
          "CPV-SOTAVENTO",
          "CIV-LAGUNES",
          "GMB-BANJUL",
          "GHA-GREATER_ACCRA",
          "GIN-CONAKRY",
          "GNB-BISSAU",
          "LBR-MONTSERRADO",
          "MLI-BAMAKO",
          "MRT-NOUAKCHOTT",
          "NER-NIAMEY",
          "NGA-FEDERAL_CAPITAL_TERRITORY",
          "SEN-DAKAR",
          "SLE-WESTERN",
          "TGO-MARITIME",
          "TCD-N_DJAMENA",
          "CMR-CENTRE",
          "DZA-ALGER",
          "LBY-TAJURA_WA_AN_NAWAHI_AL_ARBA");

  private MapFiles() {}

  /** One feature a line, so that a problem and a difference name a region. */
  static String outlines() {
    return Data.text("west_africa_adm1.geojson")
            .replace("\"features\":[", "\"features\":[\n")
            .replace("},{\"type\":\"Feature\"", "},\n{\"type\":\"Feature\"")
            .stripTrailing()
        + "\n";
  }

  static String regions() {
    Map<String, String> population =
        Data.rows("adm1_population.csv").stream()
            .collect(Collectors.toMap(r -> r.get("adm1"), r -> r.get("population_2023")));
    StringBuilder text = new StringBuilder("id,state,name,population,lon,lat,capital\n");
    for (Map<String, String> row : Data.rows("adm1_units.csv")) {
      String id = row.get("adm1");
      text.append(
          String.join(
              ",",
              id,
              row.get("iso3"),
              quoted(row.get("name")),
              population.getOrDefault(id, ""),
              row.get("inner_lon"),
              row.get("inner_lat"),
              String.valueOf(CAPITALS.contains(id))));
      text.append('\n');
    }
    return text.toString();
  }

  static String adjacency() {
    StringBuilder text = new StringBuilder("a,b,distance_km,border_km\n");
    for (Map<String, String> row : Data.rows("adjacency.csv")) {
      text.append(
          String.join(
              ",",
              List.of(
                  row.get("adm1_a"),
                  row.get("adm1_b"),
                  row.get("centroid_distance_km"),
                  row.get("shared_border_km"))));
      text.append('\n');
    }
    return text.toString();
  }

  static String populations() {
    return Data.text("adm1_population.csv");
  }

  private static String quoted(String cell) {
    return cell.contains(",") ? '"' + cell + '"' : cell;
  }
}
