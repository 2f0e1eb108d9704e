package org.casus.experiment.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.casus.scenario.Key;

/** What differs between design points, by dotted path; {@code what-if} names the what-ifs. */
public record Factors(
    @Key("What nobody controls.") Map<String, Variation> uncertainties,
    @Key("What somebody chooses.") Map<String, Variation> levers) {

  public Factors {
    uncertainties = Collections.unmodifiableMap(new LinkedHashMap<>(uncertainties));
    levers = Collections.unmodifiableMap(new LinkedHashMap<>(levers));
  }

  /** All of them, uncertainties first. */
  public Map<String, Variation> all() {
    Map<String, Variation> all = new LinkedHashMap<>(uncertainties);
    all.putAll(levers);
    return Collections.unmodifiableMap(all);
  }
}
