package org.casus.study;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.casus.analysis.calibration.Sequential;
import org.casus.analysis.search.ParetoSearch;
import org.casus.experiment.Experiment;
import org.casus.experiment.Exploration;
import org.casus.experiment.Observation;
import org.casus.experiment.Progress;
import org.casus.experiment.Remaining;
import org.casus.experiment.Response;
import org.casus.experiment.plan.Calibration;
import org.casus.experiment.plan.Search;
import org.casus.experiment.plan.Target;
import org.casus.results.StoreWriter;
import org.casus.run.Ending;
import org.casus.run.Runner;
import org.casus.run.Watch;

/**
 * Runs an experiment whose outcomes decide which candidates are run next.
 *
 * <p>A search or calibration that is gone on with asks for the same candidates again and finds in
 * the store what was run of them.
 */
final class Exploring {

  private final StoreWriter store;
  private final Runner runner;
  private final Watch watch;
  private final Exploration exploration;
  private final int objectives;
  private final Judged judged;
  private final Numbering numbering;
  private Experiment experiment;
  private Progress progress = new Progress(0, 0, Map.of(), 0, Duration.ZERO, Duration.ZERO);

  Exploring(
      StoredStudy study, List<Response> responses, StoreWriter store, Runner runner, Watch watch) {
    this.experiment = study.experiment();
    this.exploration = experiment.exploration().orElseThrow();
    this.store = store;
    this.runner = runner;
    this.watch = watch;
    Objectives wanted = Objectives.of(exploration.aim(), responses);
    this.objectives = wanted.size();
    this.judged = new Judged(wanted, exploration.worlds(), exploration.replications());
    this.numbering = Numbering.of(exploration);
    study.store().outcomes(responses, judged::add);
  }

  /** The experiment with every candidate so far. */
  Experiment experiment() {
    return experiment;
  }

  /** Goes to the end, or until it must stop. */
  Ending run() {
    try {
      exploration.aim().match(this::search, this::calibrate);
    } catch (Early early) {
      return early.ending;
    }
    return complete();
  }

  private Ending complete() {
    return new Ending(Ending.Kind.COMPLETE, "", progress);
  }

  private Ending search(Search search) {
    new ParetoSearch(exploration.first(), objectives, search.generations(), exploration.seed())
        .run(this::judge);
    return complete();
  }

  private Ending calibrate(Calibration calibration) {
    double[] targets = calibration.read().stream().mapToDouble(Target::value).toArray();
    new Sequential(
            exploration.first(),
            calibration.populations(),
            calibration.quantile(),
            calibration.max(),
            exploration.seed())
        .run(this::summaries, targets);
    return complete();
  }

  /** What came of some particles; a first population of which nothing came is the end. */
  private List<double[]> summaries(List<List<Double>> particles) {
    List<double[]> summaries =
        judge(particles).stream()
            .map(means -> means.stream().mapToDouble(Double::doubleValue).toArray())
            .toList();
    if (numbering.asked() == particles.size() && !Sequential.canBegin(summaries)) {
      throw new Early(complete());
    }
    return summaries;
  }

  private List<List<Double>> judge(List<List<Double>> candidates) {
    List<List<Double>> fresh = new ArrayList<>();
    int known = numbering.size();
    int[] wanted = new int[candidates.size()];
    for (int i = 0; i < wanted.length; i++) {
      int before = numbering.size();
      wanted[i] = numbering.of(candidates.get(i));
      if (numbering.size() > before) {
        fresh.add(candidates.get(i));
      }
    }
    if (!fresh.isEmpty()) {
      experiment = experiment.exploration().orElseThrow().with(fresh);
      store.addCandidates(experiment, known);
    }
    Remaining missing =
        judged.missing(Arrays.stream(wanted).sorted().distinct().toArray(), experiment.points());
    if (missing.size() > 0) {
      simulate(missing);
    }
    List<List<Double>> means = new ArrayList<>();
    for (int number : wanted) {
      means.add(judged.means(number));
    }
    return means;
  }

  private void simulate(Remaining missing) {
    Duration before = progress.elapsed();
    Consumer<Observation> sink =
        observation -> {
          store.accept(observation);
          judged.add(observation.outcome());
        };
    Watch whole =
        new Watch(
            part -> {
              progress = ofAll(part, before);
              watch.progress().accept(progress);
            },
            watch.cancelled());
    Ending ending = runner.run(experiment, missing, sink, whole);
    progress = ofAll(ending.progress(), before);
    if (ending.kind() != Ending.Kind.COMPLETE) {
      throw new Early(new Ending(ending.kind(), ending.reason(), progress));
    }
  }

  /** The progress of a generation as that of the whole, which takes at most so many runs. */
  private Progress ofAll(Progress part, Duration before) {
    long total = Math.max(part.total(), exploration.mostRuns());
    double seconds = part.rate() > 0 ? (total - part.done()) / part.rate() : 0;
    return new Progress(
        part.done(),
        total,
        part.failures(),
        part.rate(),
        before.plus(part.elapsed()),
        Duration.ofMillis((long) (1000 * seconds)));
  }

  /** It must stop. */
  private static final class Early extends RuntimeException {

    private static final long serialVersionUID = 1;
    private final transient Ending ending;

    Early(Ending ending) {
      super(ending.reason(), null, false, false);
      this.ending = ending;
    }
  }
}
