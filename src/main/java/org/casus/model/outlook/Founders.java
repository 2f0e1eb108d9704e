package org.casus.model.outlook;

import java.util.List;
import java.util.stream.Stream;
import org.casus.model.pact.FoundingValue;
import org.casus.model.war.Contest;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Nation;
import org.casus.model.world.TreatyState;
import org.casus.model.world.World;
import org.casus.scenario.AllianceParameters;
import org.casus.scenario.Founding;
import org.casus.scenario.Regime;
import org.casus.scenario.WarParameters;

/**
 * What a pact is worth to those who could found it.
 *
 * <p>Source: MODEL.md sections 21.1 and 24 (T10). Assumption: fear is four tenths of its size
 * before a public ultimatum, and a belief of 0.3 in the challenger's resolve is the reference, as
 * in T10.
 */
public final class Founders {

  private static final double WITHOUT_ULTIMATUM = 0.4;
  private static final double BELIEF_FLOOR = 0.15;
  private static final double BELIEF_REFERENCE = 0.3;

  private final World world;
  private final Outlook outlook;
  private final Promises promises;

  /** The founders of one replication. */
  public Founders(World world, Outlook outlook) {
    this.world = world;
    this.outlook = outlook;
    this.promises = new Promises(world);
  }

  /** The states that may found a treaty in a dispute: the target and friends of its kind. */
  public List<Nation> eligible(TreatyState treaty, DisputeState dispute) {
    Founding founding = treaty.text().founding().orElse(new Founding(List.of(), false, true));
    if (!founding.candidates().contains(dispute.target())) {
      return List.of();
    }
    return founding.candidates().stream()
        .flatMap(id -> world.find(id).stream())
        .filter(n -> !founding.juntasOnly() || n.regime() == Regime.JUNTA)
        .filter(n -> n.id().equals(dispute.target()) || !n.id().equals(dispute.challenger()))
        .toList();
  }

  /**
   * The value of a pact to one of its founders, in stakes.
   *
   * @param gain how much less likely the target is to lose with the founders beside it, [-1, 1]
   */
  public double value(Nation state, double gain, TreatyState treaty, DisputeState dispute) {
    double deterrence = world.parameters().alliances().deterrence().value();
    return value(state, deterrence, gain, treaty, dispute);
  }

  /** The value of a pact to one of its parties while nobody is pressed, in stakes. */
  public double inPeace(Nation state, DisputeState dispute) {
    double rally = world.parameters().alliances().rally().value();
    return world.parameters().decisions().legitimacyWeight().value() * rally
        - answer(state, dispute);
  }

  /** The value of a pact in force to a state that joins it, in stakes: what it adds itself. */
  public double joining(Nation state, TreatyState treaty, DisputeState dispute) {
    List<Nation> parties =
        treaty.parties().stream().flatMap(id -> world.find(id).stream()).toList();
    List<Nation> more = Stream.concat(parties.stream(), Stream.of(state)).toList();
    double added = gain(more, treaty, dispute) - gain(parties, treaty, dispute);
    return value(state, 0, added, treaty, dispute);
  }

  private double value(
      Nation state, double deterrence, double gain, TreatyState treaty, DisputeState dispute) {
    AllianceParameters p = world.parameters().alliances();
    Prospect prospect = outlook.of(dispute);
    boolean target = state.id().equals(dispute.target());
    Nation victim = world.nation(dispute.target());
    double fear =
        FoundingValue.fear(
            p.fear().value(),
            dispute.ultimatum().isPresent() ? 1 : WITHOUT_ULTIMATUM,
            world.belief(dispute),
            BELIEF_FLOOR,
            BELIEF_REFERENCE);
    boolean same = state.regime() == victim.regime() && state.regime() != Regime.ELECTED;
    return FoundingValue.ofFear(
        fear,
        deterrence,
        gain,
        target ? 1 : p.allyShare().value(),
        same || target ? p.solidarity().value() : 0,
        world.parameters().decisions().legitimacyWeight().value() * p.rally().value(),
        prospect.fight(),
        target ? 0 : honour(treaty, state, dispute),
        target ? 0 : p.entrapment().value(),
        answer(state, dispute));
  }

  private double answer(Nation state, DisputeState dispute) {
    boolean member =
        world.bloc(dispute.challenger()).map(b -> b.members().contains(state.id())).orElse(false);
    return member ? world.parameters().alliances().blocAnswer().value() : 0;
  }

  private double honour(TreatyState treaty, Nation state, DisputeState dispute) {
    Nation victim = world.nation(dispute.target());
    return treaty.text().clauses().values().stream()
        .filter(Promises::promisesTroops)
        .mapToDouble(c -> promises.trust(treaty, c, state, victim, dispute))
        .max()
        .orElse(0);
  }

  /** The men a founder is believed to bring, by the clause that promises most, men. */
  private double help(TreatyState treaty, Nation state, DisputeState dispute) {
    Nation victim = world.nation(dispute.target());
    return treaty.text().clauses().values().stream()
        .filter(Promises::promisesTroops)
        .mapToDouble(
            c ->
                promises.trust(treaty, c, state, victim, dispute) * outlook.forces().owed(state, c))
        .max()
        .orElse(0);
  }

  /** How much less likely the target is to lose with the founders beside it. */
  public double gain(List<Nation> founders, TreatyState treaty, DisputeState dispute) {
    Prospect prospect = outlook.of(dispute);
    WarParameters p = world.parameters().war();
    Nation victim = world.nation(dispute.target());
    double help =
        founders.stream()
            .filter(n -> !n.equals(victim))
            .mapToDouble(n -> outlook.forces().effective(n, victim, help(treaty, n, dispute)))
            .sum();
    Field field = prospect.field();
    if (field.attackers() <= 0) {
      return 0;
    }
    double with =
        Contest.winProbability(
            field.attackers(),
            field.defenders() + help,
            p.decisiveness().value(),
            p.defender().value());
    return field.win() - with;
  }
}
