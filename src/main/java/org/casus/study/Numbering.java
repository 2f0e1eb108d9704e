package org.casus.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.experiment.Exploration;

/**
 * Numbers the candidates that are asked for.
 *
 * <p>A search runs no combination of levels twice, so equal levels are one candidate. Every
 * particle of a calibration is a history of its own, so its number is the order of asking.
 */
final class Numbering {

  private final Exploration exploration;
  private final boolean byLevels;
  private final Map<List<Object>, Integer> numbers = new LinkedHashMap<>();
  private int known;
  private int asked;

  private Numbering(Exploration exploration, boolean byLevels) {
    this.exploration = exploration;
    this.byLevels = byLevels;
    this.known = exploration.candidates().size();
    if (byLevels) {
      exploration.candidates().forEach(one -> numbers.put(exploration.levels(one), numbers.size()));
    }
  }

  static Numbering of(Exploration exploration) {
    return new Numbering(exploration, exploration.aim().match(search -> true, found -> false));
  }

  /** Number of candidates so far. */
  int size() {
    return known;
  }

  /** How often a candidate was asked for. */
  int asked() {
    return asked;
  }

  /** The number of a candidate, a new one where it was not known. */
  int of(List<Double> candidate) {
    int place = asked++;
    int number =
        byLevels ? numbers.computeIfAbsent(exploration.levels(candidate), one -> known) : place;
    known = Math.max(known, number + 1);
    return number;
  }
}
