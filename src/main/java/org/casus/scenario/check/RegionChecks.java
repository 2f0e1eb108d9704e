package org.casus.scenario.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casus.scenario.Region;
import org.casus.scenario.RegionLayer;
import org.casus.scenario.Scenario;
import org.casus.scenario.State;

/** Regions: whose they are, whom they border on, and whether they add up to their states. */
final class RegionChecks {

  private static final String UNITS = "regions.units.";
  private static final double ROUNDING = 0.01;

  private final Scenario scenario;
  private final Remarks remarks;

  RegionChecks(Scenario scenario, Remarks remarks) {
    this.scenario = scenario;
    this.remarks = remarks;
  }

  void run() {
    scenario.regions().ifPresent(this::layer);
  }

  private void layer(RegionLayer layer) {
    layer.table().ifPresent(name -> late("table"));
    layer.adjacency().ifPresent(name -> late("adjacency"));
    if (layer.units().isEmpty()) {
      remarks.error("regions.units", "a layer of regions needs at least one region");
    }
    layer
        .units()
        .forEach(
            (id, region) -> {
              remarks.state(UNITS + id + ".state", region.state());
              new NeighbourChecks(scenario, layer.units(), remarks).run(id, region);
              refugees(id, region, layer.units());
            });
    Map<String, Map<String, Region>> byState = new LinkedHashMap<>();
    layer
        .units()
        .forEach(
            (id, region) ->
                byState
                    .computeIfAbsent(region.state(), key -> new LinkedHashMap<>())
                    .put(id, region));
    byState.forEach(
        (id, regions) -> {
          State state = scenario.states().get(id);
          if (state != null) {
            capital(id, regions);
            population(id, state, regions);
            garrisons(id, state, regions);
          }
        });
  }

  private void refugees(String id, Region region, Map<String, Region> units) {
    for (String host : region.refugees().keySet()) {
      String path = UNITS + id + ".refugees." + host;
      Region there = units.get(host);
      if (remarks.known(path, host, "region", units.keySet())
          && there != null
          && there.state().equals(region.state())) {
        remarks.error(
            path,
            host + " is part of " + region.state() + " too: who stays in the state is displaced");
      }
    }
  }

  private void late(String key) {
    remarks.error(
        "regions." + key,
        "a table is read from the file that names it only: neither --set nor a what-if can name one");
  }

  private void capital(String state, Map<String, Region> regions) {
    List<String> capitals =
        regions.entrySet().stream()
            .filter(entry -> entry.getValue().capital())
            .map(Map.Entry::getKey)
            .toList();
    if (capitals.isEmpty() && regions.size() > 1) {
      remarks.error(
          "states." + state,
          "none of the " + regions.size() + " regions of " + state + " is its capital");
    }
    for (String second : capitals.stream().skip(1).toList()) {
      remarks.error(
          UNITS + second + ".capital",
          state + " has more than one capital: " + String.join(", ", capitals));
    }
  }

  private void population(String id, State state, Map<String, Region> regions) {
    long sum = regions.values().stream().mapToLong(Region::population).sum();
    if (state.population() > 0
        && Math.abs(sum - state.population()) > ROUNDING * state.population()) {
      remarks.error(
          "states." + id + ".population",
          "the regions of " + id + " have " + sum + " inhabitants, not " + state.population());
    }
  }

  private void garrisons(String id, State state, Map<String, Region> regions) {
    double sum = regions.values().stream().mapToDouble(r -> r.garrison().orElse(0)).sum();
    long armed = state.army() + state.paramilitary() + state.auxiliaries();
    if (sum > armed) {
      String where =
          regions.entrySet().stream()
              .filter(entry -> entry.getValue().garrison().isPresent())
              .map(Map.Entry::getKey)
              .limit(5)
              .collect(Collectors.joining(", "));
      remarks.error(
          "states." + id + ".army",
          "the garrisons of "
              + id
              + " ("
              + where
              + ") hold "
              + Math.round(sum)
              + " men, but it has "
              + armed
              + " under arms");
    }
  }
}
