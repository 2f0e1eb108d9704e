package org.casus.experiment.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.experiment.Factor;
import org.casus.experiment.Levels;
import org.casus.experiment.Treatments;
import org.casus.experiment.plan.Variation;
import org.casus.scenario.Evidence;
import org.casus.scenario.Problem;
import org.casus.scenario.Quantity;
import org.casus.scenario.Scenario;
import org.casus.scenario.bind.Bound;
import org.casus.scenario.bind.Nearest;
import org.casus.scenario.bind.Setter;
import org.casus.scenario.bind.Slot;

/** Reads what varies into factors and checks every level against the scenario. */
final class FactorReading {

  private static final double ALMOST_NONE = 1e-9;

  private final Scenario scenario;
  private final List<Problem> problems;

  FactorReading(Scenario scenario, List<Problem> problems) {
    this.scenario = scenario;
    this.problems = problems;
  }

  /** The factor at a place of the file; empty where a problem was found. */
  Optional<Factor> read(String place, String path, Variation variation, Factor.Role role) {
    int before = errors();
    distinct(place, variation.values());
    if (path.equals(Factor.WHAT_IF)) {
      whatIfs(place, variation);
      List<String> names = variation.values().stream().map(String::valueOf).toList();
      Optional<Factor> factor =
          names.isEmpty() ? Optional.empty() : Optional.of(Factor.whatIf(names).in(role));
      return factor.filter(found -> errors() == before);
    }
    Bound<Slot> slot = Slot.of(scenario, path);
    slot.problems().forEach(problem -> problems.add(problem.movedTo(place)));
    slot.value().ifPresent(found -> check(place, found, variation));
    return slot.value()
        .filter(found -> errors() == before)
        .map(found -> factor(found, variation, role));
  }

  private int errors() {
    return (int) problems.stream().filter(Problem::isError).count();
  }

  private void distinct(String place, List<Object> values) {
    Set<Object> seen = new LinkedHashSet<>();
    for (int i = 0; i < values.size(); i++) {
      if (!seen.add(values.get(i))) {
        error(place + ".values[" + i + "]", values.get(i) + " is listed twice", "");
      }
    }
  }

  private void whatIfs(String place, Variation variation) {
    List<String> known = new ArrayList<>(List.of(Treatments.BASELINE));
    known.addAll(scenario.whatIfs().keySet());
    if (variation.values().isEmpty()) {
      error(place, "what-if needs values: names of [" + String.join(", ", known) + "]", "");
    }
    for (int i = 0; i < variation.values().size(); i++) {
      String name = String.valueOf(variation.values().get(i));
      if (!known.contains(name)) {
        error(
            place + ".values[" + i + "]",
            "\""
                + name
                + "\" is no what-if of the scenario: there are ["
                + String.join(", ", known)
                + "]",
            Nearest.hint(name, known));
      }
    }
  }

  private void check(String place, Slot slot, Variation variation) {
    if (slot.kind() == Slot.Kind.PART) {
      error(place, "names a part of the scenario and no single value", "one of the values in it");
      return;
    }
    if (!variation.values().isEmpty()) {
      values(place, variation.values(), slot.path());
      return;
    }
    if (!slot.isNumber()) {
      String words =
          slot.words().isEmpty() ? "" : " out of [" + String.join(", ", slot.words()) + "]";
      error(place, "is no number: give values" + words, "");
      return;
    }
    if (!variation.range().isEmpty()) {
      range(place, slot, variation.range());
    }
    variation.distribution().ifPresent(distribution -> distribution(place, slot, distribution));
  }

  private void values(String place, List<Object> values, String path) {
    Setter setter = Setter.of(path);
    for (int i = 0; i < values.size(); i++) {
      String at = place + ".values[" + i + "]";
      setter.on(scenario, values.get(i)).problems().stream()
          .filter(Problem::isError)
          .forEach(problem -> problems.add(problem.movedTo(at)));
    }
  }

  private void range(String place, Slot slot, List<Double> range) {
    for (int i = 0; i < range.size(); i++) {
      double end = range.get(i);
      String at = place + ".range[" + i + "]";
      if (!slot.range().allow(end)) {
        error(
            at, number(end) + " is outside what the scenario allows: " + slot.range().words(), "");
      } else if (slot.kind() == Slot.Kind.WHOLE && end != Math.rint(end)) {
        error(at, number(end) + " has a fraction, but the value is a whole number", "");
      }
    }
  }

  private void distribution(String place, Slot slot, Quantity distribution) {
    if (slot.kind() == Slot.Kind.WHOLE) {
      error(place + ".distribution", "the value is a whole number: give range or values", "");
    }
    for (double quantile : new double[] {ALMOST_NONE, 1 - ALMOST_NONE}) {
      double end = distribution.at(quantile);
      if (!slot.range().allow(end)) {
        error(
            place + ".distribution",
            "reaches "
                + number(end)
                + ", outside what the scenario allows: "
                + slot.range().words(),
            "");
      }
    }
  }

  private static Factor factor(Slot slot, Variation variation, Factor.Role role) {
    String title = slot.title().replaceFirst("\\.$", "");
    return new Factor(
        slot.path(),
        title,
        slot.unit(),
        role,
        levels(slot, variation),
        slot.evidence().map(Evidence::grade),
        slot.evidence().map(Evidence::source).orElse(""));
  }

  private static Levels levels(Slot slot, Variation variation) {
    if (!variation.values().isEmpty()) {
      return new Levels.Listed(variation.values());
    }
    if (variation.distribution().isPresent()) {
      return new Levels.Spread(variation.distribution().get());
    }
    return new Levels.Range(
        variation.range().get(0),
        variation.range().get(1),
        variation.scale(),
        slot.kind() == Slot.Kind.WHOLE);
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  private void error(String place, String message, String hint) {
    problems.add(Problem.error(place, message).maybe(hint));
  }
}
