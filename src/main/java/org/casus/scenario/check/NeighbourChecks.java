package org.casus.scenario.check;

import java.util.Map;
import java.util.Optional;
import org.casus.scenario.Place;
import org.casus.scenario.Region;
import org.casus.scenario.Scenario;
import org.casus.scenario.State;

/** Whether regions border on each other, both ways alike, and none lies apart from all. */
record NeighbourChecks(Scenario scenario, Map<String, Region> units, Remarks remarks) {

  private static final double FACTOR = 2;
  private static final double SLACK_KM = 50;

  void run(String id, Region region) {
    String path = "regions.units." + id;
    region
        .neighbours()
        .forEach((other, km) -> neighbour(id, other, km, path + ".neighbours." + other));
    if (region.neighbours().isEmpty() && units.size() > 1 && !island(region)) {
      remarks.error(
          path,
          "the region \""
              + id
              + "\" has no neighbours: give it one in the adjacency (a ferry counts), or leave"
              + " states."
              + region.state()
              + ".borders empty if all of the state is islands");
    }
  }

  /** A region of a state without land borders may lie by itself. */
  private boolean island(Region region) {
    State state = scenario.states().get(region.state());
    return state == null || state.borders().isEmpty();
  }

  private void neighbour(String id, String other, double km, String path) {
    if (other.equals(id)) {
      remarks.error(path, "a region does not border on itself");
      return;
    }
    Region neighbour = units.get(other);
    if (!remarks.known(path, other, "region", units.keySet()) || neighbour == null) {
      return;
    }
    Double back = neighbour.neighbours().get(id);
    if (back == null) {
      remarks.error(path, "not symmetric: " + other + " does not name " + id + " as its neighbour");
    } else if (back != km && id.compareTo(other) < 0) {
      remarks.error(path, "not symmetric: it is " + km + " km, but " + back + " km the other way");
    } else if (id.compareTo(other) < 0) {
      Optional.ofNullable(units.get(id))
          .flatMap(Region::place)
          .ifPresent(here -> apart(here, neighbour, km, path));
    }
  }

  /** The distance of two regions should fit their middles: within a factor of two and 50 km. */
  private void apart(Place here, Region neighbour, double km, String path) {
    neighbour
        .place()
        .map(here::distanceTo)
        .filter(d -> km > FACTOR * d + SLACK_KM || km < d / FACTOR - SLACK_KM)
        .ifPresent(
            d ->
                remarks.warning(
                    path,
                    km
                        + " km does not fit their middles, which lie "
                        + Math.round(d)
                        + " km apart"));
  }
}
