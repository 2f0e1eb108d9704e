package org.casus.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.casus.experiment.Experiment;
import org.casus.experiment.Factor;
import org.casus.experiment.OutcomeColumn;
import org.casus.experiment.OutcomeTable;

/**
 * The outcomes of many design points by the levels of the levers: what a report can show side by
 * side. Points that differ only in uncertainties count as replications of one, which share draws
 * where all points meet the same chance.
 *
 * @param replications numbers of the finished replications by design point; asked for if pooled
 */
record Pooled(Experiment experiment, OutcomeTable all, Supplier<List<long[]>> replications) {

  private static final int MOST_SHOWN = 12;

  /** A row a point where there are few points; otherwise one for each level of the levers. */
  OutcomeTable table() {
    if (all.points().size() <= MOST_SHOWN) {
      return named();
    }
    List<Factor> levers = experiment.layout().factors(Factor.Role.LEVER);
    Map<String, List<Integer>> groups = groups(levers);
    if (groups.size() > MOST_SHOWN) {
      groups = groups(levers.subList(0, 1));
    }
    if (groups.size() > MOST_SHOWN) {
      groups = groups(List.of());
    }
    return pooled(groups);
  }

  /** The same table with each point called by its levels; a what-if alone keeps its name. */
  private OutcomeTable named() {
    List<Factor> factors = new ArrayList<>(experiment.layout().factors(Factor.Role.LEVER));
    factors.addAll(experiment.layout().factors(Factor.Role.UNCERTAINTY));
    if (factors.stream().allMatch(factor -> factor.path().equals(Factor.WHAT_IF))) {
      return all;
    }
    List<String> names = new ArrayList<>();
    for (int point = 0; point < all.points().size(); point++) {
      Map<String, Object> levels = experiment.levels(point);
      names.add(
          factors.stream()
              .map(factor -> last(factor.path()) + " = " + levels.get(factor.path()))
              .collect(Collectors.joining(", ")));
    }
    return OutcomeTable.apart(
        names, all.responses(), all.finished(), all.failed(), name -> all.column(name));
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** Indices of points by the levels of some levers; the baseline's group first. */
  private Map<String, List<Integer>> groups(List<Factor> levers) {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    groups.put(name(levers, baseline()), new ArrayList<>());
    for (int point = 0; point < all.points().size(); point++) {
      String name = name(levers, experiment.levels(point));
      groups.computeIfAbsent(name, any -> new ArrayList<>()).add(point);
    }
    groups.values().removeIf(List::isEmpty);
    return groups;
  }

  private Map<String, Object> baseline() {
    Map<String, Object> levels = new LinkedHashMap<>(experiment.levels(0));
    levels.putAll(experiment.compare().baseline());
    return levels;
  }

  private static String name(List<Factor> levers, Map<String, Object> levels) {
    return levers.isEmpty()
        ? "all design points"
        : levers.stream()
            .map(lever -> String.valueOf(levels.get(lever.path())))
            .collect(Collectors.joining(", "));
  }

  private OutcomeTable pooled(Map<String, List<Integer>> groups) {
    List<List<Integer>> points = List.copyOf(groups.values());
    List<Long> finished = sums(points, all.finished());
    return new OutcomeTable(
        List.copyOf(groups.keySet()),
        all.responses(),
        finished,
        sums(points, all.failed()),
        draws(points),
        name -> column(points, finished, all.column(name)));
  }

  private List<long[]> draws(List<List<Integer>> groups) {
    List<long[]> numbers = replications.get();
    return groups.stream()
        .map(
            group ->
                group.stream()
                    .flatMapToLong(
                        p -> LongStream.of(numbers.get(p)).map(r -> experiment.draw(p, r)))
                    .toArray())
        .toList();
  }

  private static OutcomeColumn column(
      List<List<Integer>> groups, List<Long> finished, OutcomeColumn every) {
    OutcomeColumn.Filling filling =
        new OutcomeColumn.Filling(finished.stream().mapToInt(Math::toIntExact).toArray());
    for (int group = 0; group < groups.size(); group++) {
      for (int point : groups.get(group)) {
        for (double value : every.of(point)) {
          filling.add(group, value);
        }
      }
    }
    return filling.column();
  }

  private static List<Long> sums(List<List<Integer>> groups, List<Long> counts) {
    return groups.stream().map(points -> points.stream().mapToLong(counts::get).sum()).toList();
  }
}
