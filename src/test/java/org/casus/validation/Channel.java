package org.casus.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A way in which war between states could feed violence, and the values that switch it off.
 *
 * @param off values by path of the scenario
 */
record Channel(String name, Map<String, Object> off) {

  /** Each by itself, and at last all of them. */
  static List<Channel> all() {
    Channel troops =
        new Channel(
            "troops moved: attacks rise and fighters go where garrisons thin out",
            Map.of(
                "parameters.violence.garrison-elasticity", 0,
                "parameters.insurgency.migration-elasticity", 0));
    Channel shock = new Channel("command shock", Map.of("parameters.violence.shock", 0));
    Channel haven = new Channel("haven", Map.of("parameters.insurgency.haven", 0));
    Channel war =
        new Channel(
            "civilians killed where armies fight", Map.of("parameters.civilians.battle-deaths", 0));
    Map<String, Object> every = new LinkedHashMap<>();
    List<Channel> channels = List.of(troops, shock, haven, war);
    channels.forEach(c -> every.putAll(c.off()));
    return List.of(troops, shock, haven, war, new Channel("all four together", every));
  }
}
