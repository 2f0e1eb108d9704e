package org.casus.report.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.analysis.factors.Inputs;

/** Every method of analysis, and which of them fit a study. */
public final class Analyses {

  private static final List<Analysis> ALL =
      List.of(
          new MainEffects(),
          new SobolShares(),
          new MorrisScreening(),
          new PrimBoxes(),
          new CartTree(),
          new StabilityOfEstimates(),
          new RobustLevers(),
          new ParetoFront(),
          new AbcCalibration());

  private Analyses() {}

  /** All of them, in the order in which they are listed. */
  public static List<Analysis> all() {
    return ALL;
  }

  /** The method with a name. */
  public static Optional<Analysis> find(String name) {
    return ALL.stream().filter(analysis -> analysis.name().equals(name)).findFirst();
  }

  /** A line for each method: whether it fits a study, and what it answers or why it does not. */
  public static List<String> fitting(Inputs inputs, int replications) {
    List<String> lines = new ArrayList<>();
    for (Analysis analysis : ALL) {
      Optional<String> misfit = analysis.misfit(inputs, replications);
      String head = misfit.isEmpty() ? "  fits      " : "  does not  ";
      String name = analysis.name() + " ".repeat(Math.max(1, 14 - analysis.name().length()));
      lines.add(head + name + misfit.map(why -> why + ".").orElse(analysis.question()));
    }
    return lines;
  }

  /** The names of the methods that fit a study. */
  public static List<String> names(Inputs inputs, int replications) {
    return ALL.stream()
        .filter(analysis -> analysis.misfit(inputs, replications).isEmpty())
        .map(Analysis::name)
        .toList();
  }
}
