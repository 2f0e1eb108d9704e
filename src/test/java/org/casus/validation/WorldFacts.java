package org.casus.validation;

import static org.casus.validation.Spread.fact;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.casus.facts.BlocWorld;
import org.casus.facts.Cases;
import org.casus.facts.ClaimWorld;
import org.casus.facts.Fact;
import org.casus.history.History;
import org.casus.history.Series;
import org.casus.model.Simulation;
import org.casus.scenario.EventKind;
import org.casus.scenario.Scenario;

/** Facts that need many worlds: how deadly and how wide wars are, how sanctions cost. */
record WorldFacts(Runs runs) {

  private static final int FOUR_YEARS = 4 * 365;
  private static final int EIGHT_MONTHS = 243;
  private static final int TWO_YEARS = 730;

  List<Fact> list() {
    List<War> episodes =
        IntStream.range(0, 8 * runs.n())
            .parallel()
            .mapToObj(w -> War.of(run(ClaimWorld.of(runs.seed(), w), FOUR_YEARS, w)))
            .filter(w -> w.deaths() >= War.EPISODE)
            .toList();
    List<War> wars = episodes.stream().filter(w -> w.deaths() >= War.WAR).toList();
    List<Double> losses =
        IntStream.range(0, 4 * runs.n())
            .parallel()
            .mapToObj(
                w -> {
                  Scenario world = BlocWorld.of(runs.seed(), w);
                  return early(world, run(world, FOUR_YEARS, w));
                })
            .filter(share -> !Double.isNaN(share))
            .toList();
    return List.of(
        fact(
            "SF-2",
            "exponent of the deaths of whole uses of force, 25 or more, random claims",
            1.3,
            2,
            'h',
            Spread.over(episodes, War::exponent)),
        fact(
            "SF-14",
            "wars (100 battle deaths) with more than two states, random claims",
            .25,
            .55,
            's',
            Spread.share(wars, w -> w.states() > 2)),
        fact(
            "SF-27",
            "output lost in the first 8 of 24 months of sanctions, share, random blocs",
            .45,
            .8,
            'h',
            Spread.each(losses, Double::doubleValue)));
  }

  private History run(Scenario world, int days, int replication) {
    return Simulation.run(
        Cases.with(world, Map.of("scenario.days", days)), runs.seed(), replication);
  }

  /** The share of the loss that falls into the first months, where sanctions stand for all. */
  static double early(Scenario world, History history) {
    var on = history.first(EventKind.SANCTION_ECONOMIC);
    if (on.isEmpty()) {
      return Double.NaN;
    }
    int from = on.get().day();
    boolean stand =
        from + TWO_YEARS < history.days()
            && history
                .first(e -> e.kind() == EventKind.SANCTION_OFF && e.day() < from + TWO_YEARS)
                .isEmpty();
    double[] loss =
        Runs.weeks(history, world.disputes().values().iterator().next().target() + ".output-loss");
    return stand && loss.length > (from + TWO_YEARS) / Series.STEP
        ? (at(loss, from + EIGHT_MONTHS) - at(loss, from))
            / (at(loss, from + TWO_YEARS) - at(loss, from))
        : Double.NaN;
  }

  private static double at(double[] weeks, int day) {
    return weeks[day / Series.STEP];
  }
}
