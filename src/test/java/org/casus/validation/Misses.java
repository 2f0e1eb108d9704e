package org.casus.validation;

import java.util.Map;

/** What is known about why a fact of the ground is missed. */
final class Misses {

  private static final Map<String, String> KNOWN =
      Map.of(
          "SF-1",
          "The model counts as UCDP does, with its severities (tail 2.8, scale 9); the events of"
              + " 2018 to 2023 there give 1.99 by the same estimator. The band is of records that"
              + " count more finely.",
          "SF-2",
          "No fight between states lasts half a year here, so the longest and deadliest episodes are"
              + " missing from the tail.",
          "SF-3",
          "The median lies in the band, which the interval leaves at its upper end: swings of a"
              + " state, shocks and the size of groups are drawn for each replication.",
          "SF-6",
          "The band is of the Global Terrorism Index. In UCDP, from which the regions start, the"
              + " share of Tillaberi was 0.58 in 2023 and 0.54 in the year before the coup, because"
              + " it counts more deaths in Diffa.",
          "SF-8",
          "Fighters grow by 17 % a year at the start by parameter, and the shock of the coup lies"
              + " in the first year and fades in the second; growth was not raised to meet this.",
          "SF-9",
          "One severity for all: an attack kills 11 in the mean here. In Niger it was 6 in the year"
              + " before the coup, with which the statistic compares, and 15 in the year before that."
              + " The size of a shock is drawn with a spread of 0.6 on the log scale, and attacks of"
              + " a state walk besides.",
          "SF-19",
          "The median lies in the band. There are few attempts in a stretch of three years, so that"
              + " the ratio of one replication varies widely around it."
              + " The level is another matter: Niger 2023 has .15 attempts a state and year (30"
              + " replications, 20 states), because it starts with six states that had an attempt"
              + " within two and a half years (Niger, Burkina Faso, Mali, Chad, Guinea and"
              + " Guinea-Bissau). They hold 1.82 of the 2.50 attempts a year that the hazards of day 4"
              + " add up to, by recency (.15 to .24 a year before anything else) and, in four of"
              + " them, civil war (x1.6); fighters (Burkina Faso x1.2) and pay (Niger, after aid"
              + " is lost) come on top. The band's years have .09, ECOWAS from January 2020 to"
              + " August 2023 had .145.",
          "SF-22",
          "The statistic is of Niger alone, under the sanctions and threats of its crisis, the band"
              + " of all leaders of juntas.");

  private Misses() {}

  /** One sentence. */
  static String of(String id) {
    return KNOWN.getOrDefault(id, "The cause is not known.");
  }
}
