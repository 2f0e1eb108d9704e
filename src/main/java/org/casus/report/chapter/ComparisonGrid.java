package org.casus.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.analysis.compare.Contrast;
import org.casus.analysis.compare.Effect;
import org.casus.analysis.compare.Family;
import org.casus.report.page.Block;
import org.casus.report.words.Words;

/** Every comparison as a row. */
record ComparisonGrid(Family family, boolean withP) {

  Block.Grid grid() {
    List<String> columns =
        new ArrayList<>(
            List.of(
                "What if",
                "Response",
                "#Pairs",
                "#Baseline",
                "#What-if",
                "#Difference",
                "#Interval",
                "#d_z",
                "#A",
                "#Correlation",
                "#Saved",
                "Smallest effect",
                "After Holm"));
    if (withP) {
      columns.addAll(List.of("#p", "#p (Holm)"));
    }
    List<Block.Row> rows = family.contrasts().stream().map(this::row).toList();
    return new Block.Grid(
        "Paired comparison with the baseline; shares in percentage points, numbers in their unit."
            + " d_z is Cohen's, A that of Vargha and Delaney; saved are the replications that"
            + " independent seeds would have needed beyond these",
        columns,
        rows,
        true);
  }

  private Block.Row row(Contrast contrast) {
    String category = contrast.category().isEmpty() ? "" : ": " + Words.plain(contrast.category());
    List<String> cells =
        new ArrayList<>(List.of(contrast.alternative(), contrast.response().title() + category));
    contrast
        .effect()
        .ifPresentOrElse(
            effect -> cells.addAll(numbers(contrast, effect)),
            () -> cells.addAll(List.of("0", "", "", "not observed", "", "", "", "", "", "", "")));
    if (withP) {
      cells.add(contrast.effect().map(e -> ContrastWords.p(e.p())).orElse(""));
      cells.add(contrast.effect().map(e -> ContrastWords.p(e.adjusted())).orElse(""));
    }
    return new Block.Row(cells, false);
  }

  private static List<String> numbers(Contrast contrast, Effect effect) {
    Size size = Size.of(contrast);
    return List.of(
        Words.whole(effect.difference().n()),
        size.level(effect.from()),
        size.level(effect.to()),
        size.change(effect.difference().value()),
        size.change(effect.difference().low()) + " to " + size.change(effect.difference().high()),
        number(effect.standardised()),
        number(effect.dominance()),
        number(effect.correlation()),
        Double.isInfinite(effect.saved()) ? "any number" : Words.whole(effect.saved()),
        contrast.smallest() == 0 ? "" : word(contrast),
        effect.established() ? "a change" : "open");
  }

  private static String number(double value) {
    return Double.isInfinite(value)
        ? (value > 0 ? "\u221e" : "\u2212\u221e")
        : Words.fixed(value, 2);
  }

  private static String word(Contrast contrast) {
    String smallest = Size.of(contrast).size(contrast.smallest());
    return smallest + " " + contrast.verdict().name().toLowerCase(Locale.ROOT);
  }
}
