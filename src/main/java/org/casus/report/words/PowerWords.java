package org.casus.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.analysis.VotingPower;
import org.casus.scenario.Bloc;
import org.casus.scenario.DecisionRule;
import org.casus.scenario.Measure;
import org.casus.scenario.MeasureRule;
import org.casus.scenario.Organ;

/** Says of a rule with weights how much power each seat has, which its weight does not tell. */
public record PowerWords(Names names, Bloc bloc) {

  private static final int MOST_SEATS = 20;
  private static final double MOST_VOTES = 1e6;

  /** The sentence; empty for other rules, and where there are too many seats to go through. */
  public Optional<String> of(Measure measure, MeasureRule rule) {
    if (!(rule.rule() instanceof DecisionRule.Weighted weighted)) {
      return Optional.empty();
    }
    List<String> seats =
        Optional.ofNullable(bloc.organs().get(rule.organ()))
            .map(Organ::seats)
            .filter(list -> !list.isEmpty())
            .orElse(bloc.members())
            .stream()
            .filter(id -> !bloc.suspended().contains(id))
            .toList();
    double total = seats.stream().mapToDouble(id -> weight(weighted, id)).sum();
    if (seats.isEmpty() || seats.size() > MOST_SEATS || total <= 0) {
      return Optional.empty();
    }
    double unit = MOST_VOTES / total;
    int[] weights =
        seats.stream().mapToInt(id -> (int) Math.round(unit * weight(weighted, id))).toArray();
    int quota = (int) Math.max(1, Math.ceil(weighted.threshold() * MOST_VOTES - seats.size()));
    double[] shapley = VotingPower.shapleyShubik(weights, quota);
    double[] banzhaf = VotingPower.banzhaf(weights, quota);
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      String indices = Words.percent(shapley[i]) + " / " + Words.percent(banzhaf[i]);
      parts.add(names.of(seats.get(i)) + " " + indices);
    }
    return Optional.of(
        "Power in the vote to "
            + names.measure(measure.name())
            + ", by Shapley and Shubik / by Banzhaf, all members present and voting: "
            + String.join(", ", parts)
            + ".");
  }

  private static double weight(DecisionRule.Weighted rule, String id) {
    return rule.weights().getOrDefault(id, 0.0);
  }
}
