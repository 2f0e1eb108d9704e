package org.casus.scenario.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.scenario.ArmedGroup;
import org.casus.scenario.Relation;
import org.casus.scenario.Scenario;
import org.casus.scenario.Trigger;

/** Bodies, go-betweens, armed groups and relations; and that every id names one actor. */
final class ActorChecks {

  private static final double ROUNDING = 0.02;

  private final Scenario scenario;
  private final Remarks remarks;

  ActorChecks(Scenario scenario, Remarks remarks) {
    this.scenario = scenario;
    this.remarks = remarks;
  }

  void run() {
    ids();
    scenario
        .mediators()
        .forEach(
            (id, mediator) ->
                mediator
                    .sender()
                    .ifPresent(sender -> remarks.actor("mediators." + id + ".sender", sender)));
    scenario.armedGroups().forEach(this::group);
    relations();
  }

  private void ids() {
    Map<String, Collection<String>> kinds = new LinkedHashMap<>();
    kinds.put("states", scenario.states().keySet());
    kinds.put("blocs", scenario.blocs().keySet());
    kinds.put("bodies", scenario.bodies().keySet());
    kinds.put("mediators", scenario.mediators().keySet());
    kinds.put("armed-groups", scenario.armedGroups().keySet());
    Map<String, String> owners = new HashMap<>();
    kinds.forEach(
        (kind, ids) ->
            ids.forEach(
                id -> {
                  String path = kind + "." + id;
                  String owner = owners.putIfAbsent(id, path);
                  if (owner != null) {
                    remarks.error(path, "the id \"" + id + "\" is taken by " + owner);
                  }
                  if (Trigger.ROLES.contains(id)) {
                    remarks.error(path, "\"" + id + "\" is the name of a role and no id");
                  }
                }));
  }

  private void group(String id, ArmedGroup group) {
    String path = "armed-groups." + id;
    group.presence().keySet().forEach(state -> remarks.state(path + ".presence." + state, state));
    double sum = group.presence().values().stream().mapToDouble(Double::doubleValue).sum();
    boolean mapped = group.presence().isEmpty() && !group.activity().isEmpty();
    if (!mapped && Math.abs(sum - 1) > ROUNDING) {
      remarks.error(
          path + ".presence",
          "the shares add up to " + Math.round(sum * 1000) / 1000.0 + ", not 1");
    }
    remarks.once(path + ".rivals", group.rivals());
    BlocChecks.each(group.rivals(), path + ".rivals", (place, rival) -> rival(id, place, rival));
    both(id, group);
  }

  private void both(String id, ArmedGroup group) {
    BlocChecks.each(
        group.truces(),
        "armed-groups." + id + ".truces",
        (place, rival) -> {
          if (!group.rivals().contains(rival)) {
            remarks.error(place, "\"" + rival + "\" is no rival of " + id);
          }
        });
    BlocChecks.each(group.havens(), "armed-groups." + id + ".havens", remarks::state);
  }

  private void rival(String id, String place, String rival) {
    if (remarks.known(place, rival, "armed group", scenario.armedGroups().keySet())
        && rival.equals(id)) {
      remarks.error(place, "a group is not its own rival");
    }
  }

  private void relations() {
    Set<List<String>> pairs = new HashSet<>();
    scenario.relations().forEach((id, relation) -> relation(id, relation, pairs));
  }

  private void relation(String id, Relation relation, Set<List<String>> pairs) {
    String path = "relations." + id;
    remarks.actor(path + ".from", relation.from());
    remarks.actor(path + ".to", relation.to());
    if (relation.from().equals(relation.to())) {
      remarks.error(path, "\"" + relation.from() + "\" has a relation to itself");
    }
    if (!pairs.add(List.of(relation.from(), relation.to()))) {
      remarks.error(
          path, "the relation from " + relation.from() + " to " + relation.to() + " stands twice");
    }
  }
}
