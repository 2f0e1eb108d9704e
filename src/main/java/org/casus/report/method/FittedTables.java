package org.casus.report.method;

import java.util.ArrayList;
import java.util.List;
import org.casus.analysis.calibration.Posterior;
import org.casus.analysis.calibration.Sequential;
import org.casus.analysis.factors.Inputs;
import org.casus.analysis.factors.Observed;
import org.casus.experiment.Table;
import org.casus.report.words.Words;

/** The tables of a calibration. */
record FittedTables(
    Inputs inputs, Fitted fitted, List<Observed> targeted, double[] values, double confidence) {

  /** A row a factor. */
  Table factors() {
    Posterior prior = fitted.prior();
    Posterior posterior = fitted.posterior();
    List<List<Object>> rows = new ArrayList<>();
    for (int d = 0; d < fitted.names().size(); d++) {
      rows.add(
          List.of(
              fitted.names().get(d),
              prior.quantile(d, tail()),
              prior.quantile(d, 1 - tail()),
              posterior.quantile(d, tail()),
              posterior.quantile(d, 0.25),
              posterior.quantile(d, 0.5),
              posterior.quantile(d, 0.75),
              posterior.quantile(d, 1 - tail()),
              (long) posterior.size(),
              (long) inputs.points().size(),
              finite(posterior.radius())));
    }
    return new Table("analysis_abc", AbcCalibration.COLUMNS, rows);
  }

  /** The weighted draws. */
  Table sample() {
    List<List<Object>> rows = new ArrayList<>();
    Posterior posterior = fitted.posterior();
    for (int i = 0; i < posterior.size(); i++) {
      for (int d = 0; d < fitted.names().size(); d++) {
        rows.add(
            List.of(
                (long) i, fitted.names().get(d), posterior.draws()[i][d], posterior.weights()[i]));
      }
    }
    return new Table("analysis_abc_sample", AbcCalibration.SAMPLE, rows);
  }

  /** As many draws of equal weight, taken at even steps: points for a design of method csv. */
  Table levels() {
    Posterior posterior = fitted.posterior();
    List<List<Object>> rows = new ArrayList<>();
    int draw = 0;
    double sum = posterior.weights()[0];
    for (int i = 0; i < posterior.size(); i++) {
      while (sum < (i + 0.5) / posterior.size() && draw < posterior.size() - 1) {
        draw++;
        sum += posterior.weights()[draw];
      }
      List<Object> row = new ArrayList<>();
      for (double value : posterior.draws()[draw]) {
        row.add(value);
      }
      rows.add(row);
    }
    return new Table("analysis_abc_levels", fitted.names(), rows);
  }

  /** A row a population. */
  Table populations() {
    List<List<Object>> rows = new ArrayList<>();
    for (Sequential.Round round : fitted.found().rounds()) {
      long accepted = rows.isEmpty() ? fitted.before().size() : fitted.posterior().size();
      rows.add(
          List.of(
              (long) rows.size() + 1,
              finite(round.tolerance()),
              round.runs(),
              accepted,
              accepted / (double) round.runs(),
              round.effective()));
    }
    return new Table(
        "analysis_abc_population",
        List.of("population", "tolerance", "run", "accepted", "acceptance", "effective"),
        rows);
  }

  /** A row a target, with the histories of the first and of the last population. */
  Table targets() {
    List<List<Object>> rows = new ArrayList<>();
    for (int j = 0; j < values.length; j++) {
      List<Object> row = new ArrayList<>(List.of(targeted.get(j).subject().name(), values[j]));
      for (Posterior histories : List.of(fitted.before(), fitted.after())) {
        row.add(histories.quantile(j, tail()));
        row.add(histories.quantile(j, 0.5));
        row.add(histories.quantile(j, 1 - tail()));
      }
      rows.add(row);
    }
    return new Table(
        "analysis_abc_target",
        List.of(
            "target", "value", "prior_low", "prior_median", "prior_high", "low", "median", "high"),
        rows);
  }

  /** Whether the histories of the draws meet the targets. */
  String met() {
    List<String> parts = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    for (int j = 0; j < values.length; j++) {
      double low = fitted.after().quantile(j, tail());
      double high = fitted.after().quantile(j, 1 - tail());
      String name = targeted.get(j).subject().name();
      parts.add(
          name
              + " "
              + Words.number(low)
              + " to "
              + Words.number(high)
              + " (target "
              + Words.number(values[j])
              + ")");
      if (values[j] < low || values[j] > high) {
        missed.add(name);
      }
    }
    return "Histories of the draws themselves, "
        + Words.given(confidence)
        + " range: "
        + Words.list(parts)
        + ". "
        + (missed.isEmpty()
            ? "Every target lies within."
            : Words.list(missed)
                + (missed.size() == 1 ? " lies" : " lie")
                + " outside: under these priors the model does not meet the targets together.");
  }

  private double tail() {
    return (1 - confidence) / 2;
  }

  /** Unknown where it is infinite: the first population has no tolerance. */
  private static double finite(double tolerance) {
    return Double.isFinite(tolerance) ? tolerance : Double.NaN;
  }
}
