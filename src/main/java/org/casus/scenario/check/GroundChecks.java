package org.casus.scenario.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.scenario.ArmedGroup;
import org.casus.scenario.Clause;
import org.casus.scenario.Obligation;
import org.casus.scenario.Region;
import org.casus.scenario.RegionLayer;
import org.casus.scenario.Scenario;
import org.casus.scenario.Treaty;

/** Who stands where: groups are active in regions that exist, bases lie with their host. */
final class GroundChecks {

  private final Scenario scenario;
  private final Remarks remarks;
  private final Map<String, Region> units;

  GroundChecks(Scenario scenario, Remarks remarks) {
    this.scenario = scenario;
    this.remarks = remarks;
    this.units = scenario.regions().map(RegionLayer::units).orElse(Map.of());
  }

  void run() {
    scenario.armedGroups().forEach(this::group);
    scenario.treaties().forEach(this::treaty);
  }

  private void group(String id, ArmedGroup group) {
    String path = "armed-groups." + id;
    Set<String> known = units.isEmpty() ? scenario.states().keySet() : units.keySet();
    for (String region : group.activity().keySet()) {
      remarks.known(path + ".activity." + region, region, "region", known);
    }
    boolean active = group.activity().values().stream().anyMatch(events -> events > 0);
    if (active && group.fighters() == 0) {
      remarks.error(path + ".fighters", id + " is active but has no fighters");
    }
    if (group.events().orElse(0) > 0 && group.fighters() == 0 && !active) {
      remarks.error(path + ".events", id + " has attacks but no fighters");
    }
  }

  private void treaty(String id, Treaty treaty) {
    treaty.clauses().forEach((name, clause) -> base(id, name, treaty, clause));
  }

  /** A site may be any text; one that is a region must be one of the host. */
  private void base(String id, String name, Treaty treaty, Clause clause) {
    if (clause.obligation() instanceof Obligation.Basing basing) {
      Region region = units.get(basing.site());
      List<String> hosts = clause.obligors().isEmpty() ? treaty.parties() : clause.obligors();
      if (region != null && !hosts.contains(region.state())) {
        remarks.error(
            "treaties." + id + ".clauses." + name + ".obligation.basing.site",
            "a garrison in a foreign region: "
                + basing.site()
                + " is part of "
                + region.state()
                + ", which is not the host");
      }
    }
  }
}
