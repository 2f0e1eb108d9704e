package org.casus.scenario.check;

import java.util.Map;
import org.casus.scenario.Region;
import org.casus.scenario.Scenario;
import org.casus.scenario.State;

/** Whether regions border on each other, both ways alike, and none lies apart from all. */
record NeighbourChecks(Scenario scenario, Map<String, Region> units, Remarks remarks) {

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
    }
  }
}
