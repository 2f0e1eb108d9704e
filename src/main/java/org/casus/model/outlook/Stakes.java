package org.casus.model.outlook;

import java.util.IdentityHashMap;
import java.util.Map;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Membership;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.DecisionParameters;
import org.casus.scenario.StakeParameters;

/**
 * How much a dispute matters to a state, and what words bind it to.
 *
 * <p>One unit serves all cases: Nigeria in Niger 2023 is 1.
 *
 * <p>Source: MODEL.md section 24 (stakes, T1, T15). Assumption: position decides the stake, because
 * no survey of governments measures it; a scenario may give it instead.
 */
public final class Stakes {

  private final World world;
  private final Map<DisputeState, Map<Nation, Double>> known = new IdentityHashMap<>();
  private final Map<DisputeState, Map<Nation, Double>> interests = new IdentityHashMap<>();

  /** The stakes of one replication. */
  public Stakes(World world) {
    this.world = world;
  }

  /** The stake of a state in a dispute, from 0. */
  public double of(Nation nation, DisputeState dispute) {
    return known
        .computeIfAbsent(dispute, d -> new IdentityHashMap<>())
        .computeIfAbsent(nation, n -> n.initial().stake().orElseGet(() -> byPosition(n, dispute)));
  }

  /** The stake less the part that sympathy with those in power takes away. */
  public double interest(Nation nation, DisputeState dispute) {
    return interests
        .computeIfAbsent(dispute, d -> new IdentityHashMap<>())
        .computeIfAbsent(
            nation,
            n -> of(n, dispute) * (1 - Math.max(0, world.alignment(n.id(), dispute.target()))));
  }

  /** The audience-cost weight of a state in a dispute, in stakes. */
  public double audience(Nation nation, DisputeState dispute) {
    DecisionParameters p = world.parameters().decisions();
    double weight =
        nation.regime().nonDemocratic() ? p.audienceOther().value() : p.audienceElected().value();
    return nation.initial().audienceCost().orElse(weight) * of(nation, dispute);
  }

  private double byPosition(Nation nation, DisputeState dispute) {
    StakeParameters p = world.parameters().stakes();
    double sum = p.stakeBase().value() + p.stakeFear().value() * nation.initial().coupFear();
    if (nation.borders(dispute.target())) {
      sum += p.stakeContiguous().value();
    }
    boolean alone = dispute.challenger().equals(nation.id());
    if (alone || holds(nation, dispute, Office.CHAIR)) {
      sum += p.stakeChair().value();
    }
    if (alone || holds(nation, dispute, Office.HEGEMON)) {
      sum += p.stakeLead().value();
    }
    return sum / p.stakeUnit().value();
  }

  private boolean holds(Nation nation, DisputeState dispute, Office office) {
    return world
        .bloc(dispute.challenger())
        .map(Membership::charter)
        .flatMap(c -> office == Office.CHAIR ? c.chair() : c.hegemon())
        .filter(nation.id()::equals)
        .isPresent();
  }

  private enum Office {
    CHAIR,
    HEGEMON
  }
}
