package org.casus.experiment.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.casus.experiment.Factor;
import org.casus.experiment.Part;
import org.casus.experiment.design.Design;
import org.casus.experiment.plan.DesignTree;
import org.casus.experiment.plan.Method;
import org.casus.experiment.plan.Over;
import org.casus.scenario.Problem;
import org.casus.scenario.Scenario;
import org.casus.scenario.bind.Nearest;

/** Reads a design tree into designs over factors. */
record NodeReading(
    List<Factor> factors,
    Scenario scenario,
    long seed,
    Map<String, Table> tables,
    List<Problem> problems) {

  private static final Set<Method> SAMPLED =
      Set.of(Method.LHS, Method.NOLH, Method.SOBOL, Method.SALTELLI);
  private static final Set<Method> LEVELLED =
      Set.of(Method.GRID, Method.ONE_AT_A_TIME, Method.MORRIS);

  /** The node at a place of the file; empty where a problem was found. */
  Optional<Node> node(DesignTree tree, String place) {
    if (tree.isLeaf()) {
      return leaf(tree, place);
    }
    String how = tree.cross().isEmpty() ? tree.zip().isEmpty() ? "concat" : "zip" : "cross";
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < tree.parts().size(); i++) {
      node(tree.parts().get(i), place + "." + how + "[" + i + "]").ifPresent(nodes::add);
    }
    if (nodes.size() < tree.parts().size() || !compatible(how, nodes, place)) {
      return Optional.empty();
    }
    return guarded(
        place,
        () ->
            switch (how) {
              case "cross" -> Node.cross(nodes);
              case "zip" -> Node.zip(nodes);
              default -> Node.concat(nodes);
            });
  }

  private boolean compatible(String how, List<Node> nodes, String place) {
    Set<Factor> seen = new LinkedHashSet<>();
    for (int i = 0; i < nodes.size(); i++) {
      List<Factor> own = nodes.get(i).factors();
      String at = place + "." + how + "[" + i + "]";
      if (how.equals("concat")) {
        if (!own.equals(nodes.get(0).factors())) {
          error(at, "varies other factors than the first part, or in another order");
          return false;
        }
      } else {
        for (Factor factor : own) {
          if (!seen.add(factor)) {
            error(at, "varies " + factor.path() + ", which another part varies too");
            return false;
          }
        }
      }
    }
    return true;
  }

  private Optional<Node> leaf(DesignTree tree, String place) {
    List<Factor> own = over(tree.over(), place);
    List<Table> table = tree.file().map(tables::get).stream().toList();
    boolean fits = keysFit(tree, place);
    if (own.isEmpty() || !fits || !tableFits(tree, own, table, place)) {
      return Optional.empty();
    }
    Leaf leaf = new Leaf(tree, own, scenario, seed, table);
    powerOfTwo(tree, place);
    return guarded(
        place,
        () -> {
          Design design = leaf.design();
          return new Node(
              design, own, List.of(new Part(tree.placing(), own, design, index -> index)));
        });
  }

  private List<Factor> over(Over over, String place) {
    if (over instanceof Over.Paths named) {
      return named(named.paths(), place);
    }
    List<Factor> own =
        factors.stream()
            .filter(
                factor ->
                    over instanceof Over.All
                        || (factor.role() == Factor.Role.LEVER) == (over instanceof Over.Levers))
            .toList();
    if (own.isEmpty()) {
      String name = over.getClass().getSimpleName().toLowerCase(Locale.ROOT);
      error(place + ".over", "there are no " + name + " among the factors");
    }
    return own;
  }

  private List<Factor> named(List<String> paths, String place) {
    List<String> known = factors.stream().map(Factor::path).toList();
    List<Factor> own = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      String path = paths.get(i);
      int index = known.indexOf(path);
      if (index >= 0) {
        own.add(factors.get(index));
      } else {
        problems.add(
            Problem.error(
                    place + ".over[" + i + "]", "\"" + path + "\" is no factor: there are " + known)
                .maybe(Nearest.hint(path, known)));
      }
    }
    return own.size() == paths.size() ? own : List.of();
  }

  private boolean keysFit(DesignTree tree, String place) {
    Method method = tree.placing();
    boolean fits =
        fits(tree.points().isPresent(), SAMPLED.contains(method), place, "points", method);
    fits &= fits(tree.levels().isPresent(), LEVELLED.contains(method), place, "levels", method);
    fits &=
        fits(
            tree.trajectories().isPresent(),
            method == Method.MORRIS,
            place,
            "trajectories",
            method);
    fits &=
        fits(
            tree.scramblings().isPresent(),
            method == Method.SALTELLI,
            place,
            "scramblings",
            method);
    fits &= fits(tree.radial(), method == Method.MORRIS, place, "radial", method);
    fits &= fits(tree.file().isPresent(), method == Method.CSV, place, "file", method);
    if (SAMPLED.contains(method) && tree.points().isEmpty()) {
      error(place, word(method) + " needs points, the number of them, such as points: 256");
      fits = false;
    }
    if (method == Method.CSV && tree.file().isEmpty()) {
      error(place, "csv needs file, the name of a file with a column for each factor");
      fits = false;
    }
    return fits;
  }

  private boolean fits(boolean given, boolean used, String place, String key, Method method) {
    if (given && !used) {
      problems.add(
          Problem.error(place + "." + key, "has no meaning for " + word(method)).standingAtKey());
    }
    return !given || used;
  }

  private boolean tableFits(DesignTree tree, List<Factor> own, List<Table> table, String place) {
    if (tree.placing() != Method.CSV) {
      return true;
    }
    int before = problems.size();
    for (Table found : table) {
      new Cells(found, own).check(message -> error(place + ".file", message));
    }
    return !table.isEmpty() && problems.size() == before;
  }

  private void powerOfTwo(DesignTree tree, String place) {
    long points = tree.points().orElse(1L);
    boolean sobol = tree.placing() == Method.SOBOL || tree.placing() == Method.SALTELLI;
    if (sobol && Long.bitCount(points) != 1) {
      problems.add(
          Problem.warning(
                  place + ".points",
                  points + " is no power of 2, which a Sobol' sequence wants for its balance")
              .maybe(Long.toString(Long.highestOneBit(points) * 2)));
    }
    long scramblings = tree.scramblings().orElse(1);
    if (sobol && scramblings > 1 && points % scramblings != 0) {
      problems.add(
          Problem.warning(
              place + ".scramblings",
              scramblings
                  + " does not divide the "
                  + points
                  + " blocks evenly, so that each interval rests on sequences of unequal length"));
    }
  }

  private Optional<Node> guarded(String place, Supplier<Node> work) {
    try {
      return Optional.of(work.get());
    } catch (IllegalArgumentException e) {
      error(place, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static String word(Method method) {
    return method.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void error(String place, String message) {
    problems.add(Problem.error(place, message));
  }
}
