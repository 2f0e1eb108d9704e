package org.casus.experiment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.casus.scenario.Scenario;

/**
 * One variant of a scenario.
 *
 * @param index number of the point in its design, from 0
 * @param name words for it, such as the name of a what-if
 * @param levels the level of each factor, by dotted path
 */
public record DesignPoint(long index, String name, Map<String, Object> levels, Scenario scenario) {

  public DesignPoint {
    levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
  }
}
