package org.casus.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.experiment.Table;

/** A family of comparisons as a flat table. */
public final class ComparisonTable {

  /** The name of the table. */
  public static final String NAME = "comparison";

  private static final List<String> COLUMNS =
      List.of(
          "what_if",
          "response",
          "category",
          "kind",
          "unit",
          "pairs",
          "n",
          "changed",
          "baseline",
          "what_if_value",
          "difference",
          "low",
          "high",
          "method",
          "confidence",
          "cohen_dz",
          "vargha_delaney_a",
          "correlation",
          "replications_saved",
          "established_after_holm",
          "smallest_effect",
          "smallest_effect_is");

  private ComparisonTable() {}

  /**
   * The table.
   *
   * @param withP whether p-values are shown
   */
  public static Table of(Family family, boolean withP) {
    List<String> columns = new ArrayList<>(COLUMNS);
    if (withP) {
      columns.addAll(List.of("p", "p_holm"));
    }
    List<List<Object>> rows = new ArrayList<>();
    for (Contrast contrast : family.contrasts()) {
      List<Object> row = new ArrayList<>(names(contrast));
      contrast.effect().ifPresentOrElse(e -> row.addAll(numbers(e)), () -> row.addAll(nothing()));
      row.add(contrast.smallest());
      row.add(contrast.effect().isPresent() ? word(contrast.verdict()) : "");
      if (withP) {
        row.add(contrast.effect().map(Effect::p).orElse(Double.NaN));
        row.add(contrast.effect().map(Effect::adjusted).orElse(Double.NaN));
      }
      rows.add(row);
    }
    return new Table(NAME, columns, rows);
  }

  private static List<Object> names(Contrast contrast) {
    return List.of(
        contrast.alternative(),
        contrast.response().name(),
        contrast.category(),
        word(contrast.response().kind()),
        contrast.response().unit(),
        contrast.pairs(),
        contrast.effect().map(e -> e.difference().n()).orElse(0L),
        contrast.changed());
  }

  private static List<Object> numbers(Effect effect) {
    return List.of(
        effect.from(),
        effect.to(),
        effect.difference().value(),
        effect.difference().low(),
        effect.difference().high(),
        effect.difference().method().label(),
        effect.difference().confidence(),
        effect.standardised(),
        effect.dominance(),
        effect.correlation(),
        effect.saved(),
        effect.established() ? "yes" : "no");
  }

  private static List<Object> nothing() {
    Double none = Double.NaN;
    return List.of(none, none, none, none, none, "", none, none, none, none, none, "");
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
