package org.casus.facts;

import java.util.List;
import java.util.Map;

/** The states of synthetic worlds, with moments taken from the fifteen of West Africa in 2023. */
final class States {

  private States() {}

  /** A state: army lognormal with median 9,600 men and log standard deviation 1.15. */
  static Map<String, Object> drawn(Chance chance, Lands lands, String id) {
    double die = chance.uniform(0, 1);
    String regime = die < 0.6 ? "elected" : die < 0.85 ? "autocracy" : "junta";
    return Tree.of(
        "name", id,
        "regime", regime,
        "army", Math.round(chance.logNormal(9600, 1.15)),
        "committed", chance.uniform(0.3, 0.8),
        "gdp", chance.logNormal(15, 1.2),
        "external-finance", chance.uniform(0.02, 0.4),
        "capital", lands.capital(id),
        "borders", lands.borders(id),
        "opposition", chance.uniform(0, 0.8),
        "coup-fear", chance.happens(0.25) ? 1 : 0,
        "sources", List.of("synthetic"));
  }
}
