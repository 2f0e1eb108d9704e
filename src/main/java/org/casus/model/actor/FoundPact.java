package org.casus.model.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.history.Reason;
import org.casus.history.Reason.Term;
import org.casus.model.act.Pacting;
import org.casus.model.bloc.Copula;
import org.casus.model.chance.Purpose;
import org.casus.model.decision.Logit;
import org.casus.model.outlook.Founders;
import org.casus.model.outlook.Outlook;
import org.casus.model.world.Causes;
import org.casus.model.world.DisputeState;
import org.casus.model.world.DisputeState.Level;
import org.casus.model.world.Nation;
import org.casus.model.world.TreatyState;
import org.casus.model.world.TreatyState.Stage;
import org.casus.model.world.World;

/**
 * States that share a threat found a pact: one proposes a treaty template to the others, and all
 * must accept.
 *
 * <p>Acceptances persist and hang together, so asking again in unchanged circumstances changes
 * nothing.
 *
 * <p>Source: MODEL.md sections 21.1 and 24 (T2, T10).
 */
final class FoundPact implements Conduct {

  private static final int PAUSE = 7;

  private final World world;
  private final Founders founders;
  private final Pacting pacting;
  private final Set<String> refused = new HashSet<>();
  private final Map<String, Integer> asked = new HashMap<>();

  FoundPact(World world, Outlook outlook) {
    this.world = world;
    this.founders = new Founders(world, outlook);
    this.pacting = new Pacting(world);
  }

  @Override
  public void consider(Nation self, DisputeState dispute) {
    if (dispute.level().compareTo(Level.COERCION) < 0 || dispute.agreedOn() >= 0) {
      return;
    }
    for (TreatyState treaty : world.treaties()) {
      String occasion = treaty.stage() == Stage.OFFERED ? occasion(treaty, dispute) : "";
      if (!occasion.isEmpty() && world.day() - asked.getOrDefault(occasion, -PAUSE) >= PAUSE) {
        List<Nation> states = founders.eligible(treaty, dispute);
        if (states.contains(self) && states.size() > 1) {
          asked.put(occasion, world.day());
          propose(self, treaty, states, dispute);
        }
      }
    }
  }

  private static String occasion(TreatyState treaty, DisputeState dispute) {
    return treaty.id() + " " + dispute.id() + " " + dispute.epoch();
  }

  private void propose(Nation self, TreatyState treaty, List<Nation> states, DisputeState dispute) {
    double precision = world.parameters().decisions().precision().value();
    double rho = world.parameters().pacts().correlation().value();
    long occasion = treaty.key() ^ dispute.key();
    double common = world.tastes().normal(Purpose.FOUNDING_COMMON, occasion, 0, dispute.epoch());
    List<Term> terms = new ArrayList<>();
    List<String> refusals = new ArrayList<>();
    Map<String, Double> chances = new LinkedHashMap<>();
    double gain = founders.gain(states, treaty, dispute);
    for (Nation state : states) {
      double value = founders.value(state, gain, treaty, dispute);
      double chance = Logit.logistic(precision * value);
      double own = world.tastes().normal(Purpose.FOUNDING, state.key(), occasion, dispute.epoch());
      chances.put(state.id(), chance);
      terms.add(new Term("value to " + state.initial().name(), value));
      terms.add(new Term("chance that " + state.initial().name() + " accepts", chance));
      if (!Copula.yes(chance, rho, common, own)) {
        refusals.add(state.id());
      }
    }
    if (refusals.isEmpty()) {
      double all = together(chances.values(), rho);
      conclude(treaty, states, dispute, new Reason.Chance("all accept", all, terms));
    } else {
      for (String state : refusals) {
        double not = 1 - chances.getOrDefault(state, 1.0);
        refuse(self, treaty, state, dispute, new Reason.Chance("does not accept", not, terms));
      }
    }
  }

  /** The chance that all accept at once, given how far their answers hang together. */
  private static double together(Collection<Double> chances, double rho) {
    double[] each = chances.stream().mapToDouble(Double::doubleValue).toArray();
    return Copula.mix(each, rho, q -> Arrays.stream(q).reduce(1, (a, b) -> a * b));
  }

  private void conclude(
      TreatyState treaty, List<Nation> states, DisputeState dispute, Reason reason) {
    pacting.declare(treaty, states, dispute.target(), Causes.pressure(dispute), reason);
    boolean atOnce = treaty.text().founding().map(f -> !f.declarationFirst()).orElse(false);
    if (atOnce) {
      pacting.sign(treaty, new Reason.Consequence("the pact is signed as it is founded"));
    }
  }

  private void refuse(
      Nation self, TreatyState treaty, String state, DisputeState dispute, Reason reason) {
    boolean others = !state.equals(self.id());
    if (others && refused.add(treaty.id() + " " + state + " " + dispute.epoch())) {
      pacting.refuse(treaty, state, self.id(), Causes.pressure(dispute), reason);
    }
  }
}
