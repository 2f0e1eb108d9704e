package org.casus.experiment.build;

import java.util.List;
import java.util.Map;
import org.casus.experiment.Factor;
import org.casus.experiment.Levels;
import org.casus.experiment.Part;
import org.casus.scenario.Problem;
import org.casus.scenario.bind.Nearest;
import org.casus.scenario.bind.Paths;

/** Combinations of levels that make no sense and are left out. */
final class Exclusion {

  private final List<Map<String, Object>> combinations;
  private final boolean good;

  Exclusion(List<Map<String, Object>> combinations, Node root, List<Problem> problems) {
    this.combinations = combinations;
    int before = problems.size();
    for (int i = 0; i < combinations.size(); i++) {
      String place = "exclude[" + i + "]";
      if (combinations.get(i).isEmpty()) {
        problems.add(Problem.error(place, "is empty and would leave out every point"));
      }
      combinations
          .get(i)
          .forEach((path, level) -> check(Paths.child(place, path), path, level, root, problems));
    }
    this.good = problems.size() == before;
  }

  boolean good() {
    return good;
  }

  /** Whether a point with these levels stays. */
  boolean keeps(Map<String, Object> levels) {
    return combinations.stream()
        .noneMatch(
            combination ->
                combination.entrySet().stream()
                    .allMatch(entry -> entry.getValue().equals(levels.get(entry.getKey()))));
  }

  private static void check(
      String place, String path, Object level, Node root, List<Problem> problems) {
    List<String> known = root.factors().stream().map(Factor::path).toList();
    int index = known.indexOf(path);
    if (index < 0) {
      problems.add(
          Problem.error(place, "is no factor: there are " + known)
              .maybe(Nearest.hint(path, known))
              .standingAtKey());
      return;
    }
    Factor factor = root.factors().get(index);
    if (!(factor.levels() instanceof Levels.Listed listed)) {
      problems.add(Problem.error(place, "is a range; exclude needs a factor with values"));
    } else if (!listed.values().contains(level)) {
      problems.add(Problem.error(place, level + " is not one of its values " + listed.values()));
    }
    boolean inBlocks =
        root.parts().stream()
            .filter(part -> part.blockSize() > 1)
            .map(Part::factors)
            .anyMatch(factors -> factors.contains(factor));
    if (inBlocks) {
      problems.add(
          Problem.error(
              place,
              "is varied by a saltelli or morris part, whose blocks it would tear: cross that part"
                  + " with a grid over the factor instead"));
    }
  }
}
