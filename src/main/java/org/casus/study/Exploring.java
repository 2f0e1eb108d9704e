package org.casus.study;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.casus.analysis.search.ParetoSearch;
import org.casus.experiment.Experiment;
import org.casus.experiment.Exploration;
import org.casus.experiment.Observation;
import org.casus.experiment.Progress;
import org.casus.experiment.Remaining;
import org.casus.experiment.Response;
import org.casus.results.StoreWriter;
import org.casus.run.Ending;
import org.casus.run.Runner;
import org.casus.run.Watch;

/**
 * Runs an experiment whose outcomes decide which candidates are run next.
 *
 * <p>A search that is gone on with asks for the same candidates again and finds in the store what
 * was run of them.
 */
final class Exploring {

  private final StoreWriter store;
  private final Runner runner;
  private final Watch watch;
  private final Exploration exploration;
  private final int objectives;
  private final Judged judged;
  private final Map<List<Object>, Integer> numbers = new LinkedHashMap<>();
  private Experiment experiment;
  private Progress progress = new Progress(0, 0, Map.of(), 0, Duration.ZERO, Duration.ZERO);

  Exploring(
      StoredStudy study, List<Response> responses, StoreWriter store, Runner runner, Watch watch) {
    this.experiment = study.experiment();
    this.exploration = experiment.exploration().orElseThrow();
    this.store = store;
    this.runner = runner;
    this.watch = watch;
    Objectives wanted = Objectives.of(exploration.search(), responses);
    this.objectives = wanted.size();
    this.judged = new Judged(wanted, exploration.worlds(), exploration.replications());
    exploration.candidates().forEach(one -> numbers.put(exploration.levels(one), numbers.size()));
    study.store().outcomes(responses, judged::add);
  }

  /** The experiment with every candidate so far. */
  Experiment experiment() {
    return experiment;
  }

  /** Searches to the end, or until it must stop. */
  Ending run() {
    ParetoSearch search =
        new ParetoSearch(
            exploration.first(),
            objectives,
            exploration.search().generations(),
            exploration.seed());
    try {
      search.run(this::judge);
    } catch (Early early) {
      return early.ending;
    }
    return new Ending(Ending.Kind.COMPLETE, "", progress);
  }

  private List<List<Double>> judge(List<List<Double>> candidates) {
    List<List<Double>> fresh = new ArrayList<>();
    int known = numbers.size();
    int[] wanted = new int[candidates.size()];
    for (int i = 0; i < wanted.length; i++) {
      List<Object> levels = exploration.levels(candidates.get(i));
      if (!numbers.containsKey(levels)) {
        numbers.put(levels, numbers.size());
        fresh.add(candidates.get(i));
      }
      wanted[i] = numbers.getOrDefault(levels, -1);
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

  /** The progress of a generation as that of the search, which takes at most so many runs. */
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

  /** The search must stop. */
  private static final class Early extends RuntimeException {

    private static final long serialVersionUID = 1;
    private final transient Ending ending;

    Early(Ending ending) {
      super(ending.reason(), null, false, false);
      this.ending = ending;
    }
  }
}
