package org.casus.model.ground;

import java.util.ArrayList;
import java.util.List;
import org.casus.model.insurgency.Control;
import org.casus.scenario.ArmedGroup;
import org.casus.scenario.GarrisonParameters;
import org.casus.scenario.InsurgencyParameters;
import org.casus.scenario.Parameters;
import org.casus.scenario.Region;
import org.casus.scenario.Scenario;
import org.casus.scenario.State;
import org.casus.scenario.ViolenceParameters;

/**
 * How the regions stand on the first day, from what the scenario gives.
 *
 * <p>Fighters follow the shares of activity; garrisons stand in the most populous region, by
 * population and by the root of activity; grievance follows the deaths of two years; control stands
 * at its equilibrium.
 *
 * <p>Source: MODEL.md section 23, initialisation recipe.
 */
final class Recipe {

  private static final double PER_HUNDRED_THOUSAND = 1e5;

  private final Scenario scenario;
  private final InsurgencyParameters insurgency;
  private final ViolenceParameters violence;
  private final GarrisonParameters garrisons;
  private final Atlas atlas;
  private final double[][] shares;

  Recipe(Scenario scenario, Parameters parameters, Atlas atlas) {
    this.scenario = scenario;
    this.insurgency = parameters.insurgency();
    this.violence = parameters.violence();
    this.garrisons = parameters.garrisons();
    this.atlas = atlas;
    List<double[]> all = new ArrayList<>();
    scenario.armedGroups().values().forEach(group -> all.add(shares(group)));
    shares = all.toArray(new double[0][]);
  }

  /** Deaths of a week that are to be expected in each region. */
  double[] deaths() {
    double[] deaths = new double[atlas.size()];
    int g = 0;
    for (ArmedGroup group : scenario.armedGroups().values()) {
      double attacks =
          group.events().orElse(violence.eventsPerFighter().value() * group.fighters());
      for (int r = 0; r < deaths.length; r++) {
        deaths[r] += attacks * severity() * shares[g][r];
      }
      g++;
    }
    return deaths;
  }

  /** Mean deaths of an attack, without the limit; at most eight times the scale. */
  private double severity() {
    double tail = Math.max(2.125, violence.severityTail().value());
    return violence.severityScale().value() / (tail - 2);
  }

  /** Inhabitants. */
  long[] population() {
    long[] population = new long[atlas.size()];
    for (int r = 0; r < population.length; r++) {
      population[r] = atlas.region(r).population();
    }
    return population;
  }

  /** The share of a group's fighters in each region; adds up to 1. */
  private double[] shares(ArmedGroup group) {
    double[] shares = new double[atlas.size()];
    if (group.activity().isEmpty()) {
      group.presence().forEach((state, share) -> spread(shares, atlas.stateIndex(state), share));
      return scaled(shares);
    }
    double kept = 1 - insurgency.smoothing().value();
    group
        .activity()
        .forEach(
            (id, events) -> {
              int r = atlas.index(id);
              if (r >= 0) {
                int[] near = atlas.neighbours(r);
                shares[r] += near.length == 0 ? events : kept * events;
                for (int n : near) {
                  shares[n] += (1 - kept) * events / near.length;
                }
              }
            });
    return scaled(shares);
  }

  /** A state's share goes to its regions by population. */
  private void spread(double[] shares, int state, double share) {
    if (state < 0) {
      return;
    }
    double people = 0;
    for (int r : atlas.regionsOf(state)) {
      people += Math.max(1, atlas.region(r).population());
    }
    for (int r : atlas.regionsOf(state)) {
      shares[r] += share * Math.max(1, atlas.region(r).population()) / people;
    }
  }

  private static double[] scaled(double[] shares) {
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    for (int i = 0; i < shares.length && sum > 0; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  /** Fighters of each group in each region: whole men that add up to the group. */
  int[][] fighters() {
    int[][] fighters = new int[shares.length][];
    int g = 0;
    for (ArmedGroup group : scenario.armedGroups().values()) {
      fighters[g] = Apportionment.whole(group.fighters(), shares[g]);
      g++;
    }
    return fighters;
  }

  /** Men of the army in each region. */
  double[] soldiers() {
    double[] soldiers = new double[atlas.size()];
    forEachState(
        (s, state) -> {
          double force = state.army() + (double) state.paramilitary();
          double men = garrisons.share().value() * force;
          place(s, men, soldiers);
          for (int r : atlas.regionsOf(s)) {
            double there = atlas.region(r).garrison().orElse(soldiers[r]);
            soldiers[r] = force <= 0 ? 0 : there * state.army() / force;
          }
          fit(s, state.army(), soldiers);
        });
    return soldiers;
  }

  /** Garrisons given in the file are no more than the army. */
  private void fit(int s, double army, double[] soldiers) {
    double sum = 0;
    for (int r : atlas.regionsOf(s)) {
      sum += soldiers[r];
    }
    for (int r : atlas.regionsOf(s)) {
      soldiers[r] *= sum > army ? army / sum : 1;
    }
  }

  /** Gendarmes as the soldiers, auxiliaries where groups are active. */
  double[] others() {
    double[] others = new double[atlas.size()];
    forEachState(
        (s, state) -> {
          double force = state.army() + (double) state.paramilitary();
          place(s, garrisons.share().value() * force, others);
          double[] roots = roots(s);
          for (int i = 0; i < roots.length; i++) {
            int r = atlas.regionsOf(s)[i];
            double there = atlas.region(r).garrison().orElse(others[r]);
            double guards = garrisons.auxiliaryWeight().value() * state.auxiliaries() * roots[i];
            others[r] = (force <= 0 ? 0 : there * state.paramilitary() / force) + guards;
          }
        });
    return others;
  }

  private interface OfState {
    void accept(int index, State state);
  }

  private void forEachState(OfState what) {
    for (int s = 0; s < atlas.states().size(); s++) {
      State state = scenario.states().get(atlas.states().get(s));
      if (state != null) {
        what.accept(s, state);
      }
    }
  }

  private void place(int state, double men, double[] garrison) {
    int[] regions = atlas.regionsOf(state);
    double[] roots = roots(state);
    double people = 0;
    int most = regions[0];
    for (int r : regions) {
      people += Math.max(1, atlas.region(r).population());
      most = atlas.region(r).population() > atlas.region(most).population() ? r : most;
    }
    double top = garrisons.capitalShare().value();
    double byPeople = garrisons.peopleShare().value();
    for (int i = 0; i < regions.length; i++) {
      double heads = Math.max(1, atlas.region(regions[i]).population()) / people;
      garrison[regions[i]] = men * (byPeople * heads + Math.max(0, 1 - top - byPeople) * roots[i]);
    }
    garrison[most] += men * top;
  }

  /** Shares of a state's regions by the root of activity; by population where there is none. */
  private double[] roots(int state) {
    int[] regions = atlas.regionsOf(state);
    double[] roots = new double[regions.length];
    double sum = 0;
    for (int i = 0; i < regions.length; i++) {
      roots[i] = StrictMath.sqrt(activity(regions[i]));
      sum += roots[i];
    }
    for (int i = 0; i < regions.length && sum <= 0; i++) {
      roots[i] = Math.max(1, atlas.region(regions[i]).population());
    }
    return scaled(roots);
  }

  private double activity(int region) {
    double sum = 0;
    int g = 0;
    for (ArmedGroup group : scenario.armedGroups().values()) {
      sum += group.events().orElse(group.fighters()) * shares[g++][region];
    }
    return sum;
  }

  /** Grievance by the deaths of two years. */
  double[] grievance() {
    double[] grievance = new double[atlas.size()];
    for (int r = 0; r < grievance.length; r++) {
      Region region = atlas.region(r);
      double deaths = region.deaths() * PER_HUNDRED_THOUSAND / Math.max(1, region.population());
      double reached = -StrictMath.expm1(-deaths / insurgency.grievanceScale().value());
      double given =
          insurgency.grievanceBase().value() + insurgency.grievanceRise().value() * reached;
      grievance[r] = Math.max(0, Math.min(1, region.grievance().orElse(given)));
    }
    return grievance;
  }

  /** Control of the state where it stands still. */
  double[] control(int[][] fighters, double[] garrison) {
    double[] control = new double[atlas.size()];
    for (int r = 0; r < control.length; r++) {
      double people = Math.max(1, atlas.region(r).population());
      double men = 0;
      for (int[] ofGroup : fighters) {
        men += ofGroup[r];
      }
      double gain = insurgency.stateControl().value() * garrison[r] * 1e3 / people;
      double loss = insurgency.groupControl().value() * men * 1e4 / people;
      control[r] = atlas.region(r).control().orElse(Control.equilibrium(gain, loss));
    }
    return control;
  }

  /** What the state does not control is held by groups in proportion to their fighters. */
  double[][] groupControl(int[][] fighters, double[] control) {
    double[][] shares = new double[fighters.length][atlas.size()];
    for (int r = 0; r < control.length; r++) {
      double men = 0;
      for (int[] ofGroup : fighters) {
        men += ofGroup[r];
      }
      if (men <= 0) {
        control[r] = 1;
      }
      for (int g = 0; g < fighters.length && men > 0; g++) {
        shares[g][r] = (1 - control[r]) * fighters[g][r] / men;
      }
    }
    return shares;
  }
}
