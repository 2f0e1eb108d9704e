package org.casus.report.method;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.casus.analysis.discovery.Prim;
import org.casus.analysis.discovery.Score;
import org.casus.analysis.factors.Inputs;
import org.casus.analysis.factors.Observed;

/** Under which conditions something happens: a box found by peeling. */
final class PrimBoxes implements Analysis {

  private static final int LEAST_POINTS = 20;
  private static final double ALPHA = 0.05;
  private static final double MASS = 0.05;

  @Override
  public String name() {
    return "prim";
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public String question() {
    return "under which conditions something happens: a box found by peeling";
  }

  @Override
  public Optional<String> misfit(Inputs inputs, int replications) {
    return inputs.varied().isEmpty() || inputs.points().size() < LEAST_POINTS
        ? Optional.of("it needs a factor that varies and at least 20 design points, such as lhs")
        : Optional.empty();
  }

  @Override
  public Result of(Inputs inputs, List<Observed> observed, Options options) {
    Draft draft = new Draft(name());
    Rows steps =
        new Rows(
            "analysis_prim",
            List.of(
                "response",
                "box",
                "coverage",
                "density",
                "mass",
                "cases",
                "of_interest",
                "restricted",
                "chosen"));
    Rows limits =
        new Rows(
            "analysis_prim_limits",
            List.of("response", "factor", "low", "high", "words", "quasi_p"));
    for (Observed one : observed) {
      subject(draft, one, Interest.of(inputs, one, options), options, steps, limits);
    }
    draft.limits(
        "What may be concluded: in this box, over the points that were run, cases of interest are"
            + " that dense. What not: how likely the box is in the world, or that its limits are"
            + " exact: the box was searched for, so quasi-p values only say which limits could be"
            + " dropped. Check a box on fresh points.");
    return draft.result("Under which conditions does it happen?", steps.table(), limits.table());
  }

  private void subject(
      Draft draft, Observed observed, Interest interest, Options options, Rows steps, Rows limits) {
    draft.heading(observed.subject().title());
    if (!interest.refusal().isEmpty()) {
      draft.sentence(interest.refusal());
      return;
    }
    double alpha = options.number(Options.ALPHA).orElse(ALPHA);
    double mass = options.number(Options.MASS).orElse(MASS);
    List<Prim.Step> trajectory =
        new Prim(alpha, mass).trajectory(interest.points(), interest.interesting());
    Peeled peeled =
        new Peeled(observed.subject(), interest, trajectory, chosen(trajectory, options));
    draft.sentence(peeled.told());
    peeled.figures(draft);
    peeled.limits(draft, limits);
    peeled.steps(steps);
  }

  /** The box asked for, else the one with the best balance of coverage and density. */
  private static int chosen(List<Prim.Step> trajectory, Options options) {
    OptionalDouble asked = options.number(Options.BOX);
    if (asked.isPresent()) {
      return (int) Math.max(0, Math.min(trajectory.size() - 1, asked.getAsDouble()));
    }
    int best = 0;
    for (int k = 1; k < trajectory.size(); k++) {
      if (balance(trajectory.get(k).score()) > balance(trajectory.get(best).score())) {
        best = k;
      }
    }
    return best;
  }

  private static double balance(Score score) {
    double sum = score.coverage() + score.density();
    return sum == 0 ? 0 : 2 * score.coverage() * score.density() / sum;
  }
}
