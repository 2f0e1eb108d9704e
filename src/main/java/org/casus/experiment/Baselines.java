package org.casus.experiment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The baseline of each design point: the point that has the levels of the baseline in the factors
 * that the baseline names, and the point's own levels in all others.
 *
 * <p>Where the experiment names no baseline it is the first point. It needs memory for each point.
 */
public final class Baselines {

  private static final long FIRST = 0;

  private final Experiment experiment;
  private final Map<Map<String, Object>, Long> byOthers = new LinkedHashMap<>();

  private Baselines(Experiment experiment) {
    this.experiment = experiment;
  }

  /** The baselines of an experiment. */
  public static Baselines of(Experiment experiment) {
    Baselines baselines = new Baselines(experiment);
    Map<String, Object> wanted = experiment.compare().baseline();
    if (!wanted.isEmpty()) {
      for (long point = 0; point < experiment.points(); point++) {
        Map<String, Object> levels = experiment.levels(point);
        if (levels.entrySet().containsAll(wanted.entrySet())) {
          baselines.byOthers.putIfAbsent(baselines.others(levels), point);
        }
      }
    }
    return baselines;
  }

  /** The baseline of a point, itself if it is one; absent where the design has none for it. */
  public OptionalLong of(long point) {
    if (experiment.compare().baseline().isEmpty()) {
      return OptionalLong.of(FIRST);
    }
    Long found = byOthers.get(others(experiment.levels(point)));
    return found == null ? OptionalLong.empty() : OptionalLong.of(found);
  }

  private Map<String, Object> others(Map<String, Object> levels) {
    Map<String, Object> others = new LinkedHashMap<>(levels);
    others.keySet().removeAll(experiment.compare().baseline().keySet());
    return others;
  }
}
