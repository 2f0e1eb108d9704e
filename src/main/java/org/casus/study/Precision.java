package org.casus.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.casus.analysis.compare.Stopping;
import org.casus.analysis.compare.StoppingRule;
import org.casus.experiment.Baselines;
import org.casus.experiment.Experiment;
import org.casus.experiment.Outcome;
import org.casus.experiment.Response;
import org.casus.experiment.plan.Until;
import org.casus.run.Sufficiency;

/**
 * Stops the replications of a design point when the interval of a response, or of its paired
 * difference to the baseline, is narrow enough and stays so for a while.
 *
 * <p>It looks at replications in their order, so what it says depends on nothing else. A baseline
 * goes on as long as any point that is compared with it.
 */
final class Precision implements Sufficiency {

  private final Experiment experiment;
  private final Until until;
  private final boolean yesNo;
  private final int column;
  private final Map<Long, double[]> values = new LinkedHashMap<>();
  private final Map<Long, Progress> progress = new LinkedHashMap<>();
  private final Map<Long, List<Long>> dependents = new LinkedHashMap<>();
  private final Optional<Baselines> baselines;

  private Precision(Experiment experiment, Until until, List<Response> responses) {
    this.experiment = experiment;
    this.until = until;
    this.column = responses.stream().map(Response::name).toList().indexOf(until.response());
    this.yesNo = responses.get(column).kind() == Response.Kind.YES_NO;
    boolean paired = until.of() == Until.Target.DIFFERENCE;
    this.baselines = paired ? Optional.of(Baselines.of(experiment)) : Optional.empty();
    for (long point = 0; paired && point < experiment.points(); point++) {
      OptionalLong baseline = baseline(point);
      if (baseline.isPresent()) {
        dependents.computeIfAbsent(baseline.getAsLong(), any -> new ArrayList<>()).add(point);
      }
    }
  }

  /** The rule of an experiment, where it has one. */
  static Optional<Precision> of(Experiment experiment, List<Response> responses) {
    return experiment.rule().until().map(until -> new Precision(experiment, until, responses));
  }

  @Override
  public void add(Outcome outcome) {
    int replication = Math.toIntExact(outcome.replication());
    double[] known = values.getOrDefault(outcome.point(), new double[0]);
    if (replication >= known.length) {
      int size = Math.max(replication + 1, 2 * known.length);
      double[] longer = Arrays.copyOf(known, size);
      Arrays.fill(longer, known.length, size, Double.NaN);
      known = longer;
      values.put(outcome.point(), known);
    }
    boolean done = outcome.status() == Outcome.Status.DONE;
    known[replication] = done ? outcome.values().get(column) : Double.NaN;
  }

  @Override
  public boolean enough(long point, long replications) {
    return own(point, replications)
        && dependents.getOrDefault(point, List.of()).stream()
            .allMatch(other -> own(other, replications));
  }

  private boolean own(long point, long replications) {
    OptionalLong baseline = baseline(point);
    return progress
        .computeIfAbsent(point, any -> new Progress(point, baseline))
        .reached(replications);
  }

  /** The other point of a paired difference; absent for a value and for a baseline itself. */
  private OptionalLong baseline(long point) {
    OptionalLong found = baselines.map(all -> all.of(point)).orElse(OptionalLong.empty());
    return found.isPresent() && found.getAsLong() != point ? found : OptionalLong.empty();
  }

  private double value(long point, long replication) {
    double[] known = values.getOrDefault(point, new double[0]);
    return replication < known.length ? known[(int) replication] : Double.NaN;
  }

  /** How far one point has come. */
  private final class Progress {

    private final long point;
    private final OptionalLong baseline;
    private final Width width;
    private Stopping stopping;
    private long seen;
    private long needed = Long.MAX_VALUE;

    Progress(long point, OptionalLong baseline) {
      this.point = point;
      this.baseline = baseline;
      this.width = new Width(yesNo, baseline.isPresent(), until.confidence());
      long least = Math.max(2, experiment.rule().least());
      long most = Math.max(least, experiment.replications());
      this.stopping = new StoppingRule(until.halfWidth(), least, most, until.lookAhead()).start();
    }

    /** A baseline whose difference to itself is nothing waits for those compared with it. */
    boolean reached(long replications) {
      if (until.of() == Until.Target.DIFFERENCE && dependents.containsKey(point)) {
        return true;
      }
      while (needed == Long.MAX_VALUE && seen < replications) {
        double own = value(point, seen);
        double other = baseline.isPresent() ? value(baseline.getAsLong(), seen) : 0;
        if (!Double.isNaN(own) && !Double.isNaN(other)) {
          width.add(own, other);
        }
        stopping = stopping.with(half());
        seen++;
        needed = stopping.precise() ? seen : needed;
      }
      return needed <= replications;
    }

    private double half() {
      double half = width.half();
      return until.relative() ? half / Math.abs(width.estimate()) : half;
    }
  }
}
