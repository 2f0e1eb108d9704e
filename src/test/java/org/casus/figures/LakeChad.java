package org.casus.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The two groups at Lake Chad outside Niger, where UCDP events by place and actor end in 2019 or
 * are not at hand.
 *
 * <p>Nigeria: state-based events, nearly all with the two groups, by the shares of Borno, Adamawa
 * and Yobe in deaths of 2015 to 2019. Cameroon: half of its state-based events, as the other half
 * belongs to the war in the two western regions (judgement); in the far north. Chad: all, at the
 * lake. Between the groups: 5 to 2, as their fighters.
 */
record LakeChad(List<Months> months, Past past) {

  private static final Map<String, Double> GROUPS = Map.of("ISWAP", 5.0 / 7, "JAS", 2.0 / 7);
  private static final List<String> NORTH_EAST = List.of("NGA-BORNO", "NGA-ADAMAWA", "NGA-YOBE");

  /** Discounted events by group and region. */
  Map<String, Map<String, Double>> events() {
    Map<String, Double> regions = new TreeMap<>();
    double nigeria = sum("NGA");
    Shares.among(Months.nigeria(), NORTH_EAST)
        .forEach((region, share) -> regions.put(region, nigeria * share));
    regions.put("CMR-EXTREME_NORD", sum("CMR") / 2);
    regions.put("TCD-LAC", sum("TCD"));
    Map<String, Map<String, Double>> events = new LinkedHashMap<>();
    GROUPS.forEach(
        (group, part) -> {
          Map<String, Double> own = new TreeMap<>();
          regions.forEach((region, sum) -> own.put(region, sum * part));
          events.put(group, own);
        });
    return events;
  }

  private double sum(String state) {
    return Months.sum(months, state, past, Months::stateBased);
  }
}
