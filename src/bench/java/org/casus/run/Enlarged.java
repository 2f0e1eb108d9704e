package org.casus.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.casus.scenario.ArmedGroup;
import org.casus.scenario.Region;
import org.casus.scenario.RegionLayer;
import org.casus.scenario.Scenario;

/** A scenario with less or more ground, in which as many people, fighters and attacks are left. */
final class Enlarged {

  private static final String OTHER = "-2";

  private Enlarged() {}

  /** Without groups, and each state one region. */
  static Scenario without(Scenario s) {
    return with(s, Map.of(), Optional.empty());
  }

  /** Every region in two halves that border on each other; links run between like halves. */
  static Scenario regions(Scenario s) {
    RegionLayer layer = s.regions().orElseThrow();
    Map<String, Region> units = new LinkedHashMap<>();
    layer
        .units()
        .forEach(
            (id, region) -> {
              units.put(id, half(region, "", id + OTHER));
              units.put(id + OTHER, half(region, OTHER, id));
            });
    Map<String, ArmedGroup> groups = new LinkedHashMap<>();
    s.armedGroups().forEach((id, group) -> groups.put(id, active(group, halves(group.activity()))));
    return with(
        s,
        groups,
        Optional.of(
            new RegionLayer(
                Optional.empty(), Optional.empty(), Optional.empty(), units, layer.sources())));
  }

  private static Region half(Region r, String which, String twin) {
    Map<String, Double> neighbours = new LinkedHashMap<>();
    r.neighbours().forEach((id, km) -> neighbours.put(id + which, km));
    neighbours.put(twin, r.neighbours().values().stream().mapToDouble(d -> d).average().orElse(50));
    Map<String, Long> refugees = new LinkedHashMap<>();
    r.refugees().forEach((id, people) -> refugees.put(id + which, people / 2));
    return new Region(
        r.name() + which,
        r.state(),
        r.population() / 2,
        r.place(),
        r.capital() && which.isEmpty(),
        neighbours,
        r.grievance(),
        r.control(),
        r.garrison().isPresent()
            ? OptionalDouble.of(r.garrison().getAsDouble() / 2)
            : OptionalDouble.empty(),
        r.displaced() / 2,
        refugees,
        r.deaths() / 2,
        r.sources());
  }

  private static Map<String, Double> halves(Map<String, Double> activity) {
    Map<String, Double> halves = new LinkedHashMap<>();
    activity.forEach(
        (id, attacks) -> {
          halves.put(id, attacks / 2);
          halves.put(id + OTHER, attacks / 2);
        });
    return halves;
  }

  private static ArmedGroup active(ArmedGroup g, Map<String, Double> activity) {
    return new ArmedGroup(
        g.name(),
        g.affiliation(),
        g.fighters(),
        g.presence(),
        activity,
        g.events(),
        g.rivals(),
        g.truces(),
        g.havens(),
        g.doctrine(),
        g.sources());
  }

  /** Every group in two of half its strength in the same regions, each a rival of both rivals. */
  static Scenario groups(Scenario s) {
    Map<String, ArmedGroup> groups = new LinkedHashMap<>();
    s.armedGroups()
        .forEach(
            (id, group) -> {
              groups.put(id, half(group));
              groups.put(id + OTHER, half(group));
            });
    return with(s, groups, s.regions());
  }

  private static ArmedGroup half(ArmedGroup g) {
    return new ArmedGroup(
        g.name(),
        g.affiliation(),
        g.fighters() / 2,
        g.presence(),
        g.activity(),
        g.events().isPresent()
            ? OptionalDouble.of(g.events().getAsDouble() / 2)
            : OptionalDouble.empty(),
        both(g.rivals()),
        both(g.truces()),
        g.havens(),
        g.doctrine(),
        g.sources());
  }

  private static List<String> both(List<String> ids) {
    return ids.stream().flatMap(id -> Stream.of(id, id + OTHER)).toList();
  }

  private static Scenario with(
      Scenario s, Map<String, ArmedGroup> groups, Optional<RegionLayer> regions) {
    return new Scenario(
        s.scenario(),
        s.states(),
        s.blocs(),
        s.bodies(),
        s.mediators(),
        groups,
        regions,
        s.relations(),
        s.treaties(),
        s.disputes(),
        s.timeline(),
        s.parameters(),
        s.responses(),
        s.whatIfs(),
        s.observed());
  }
}
