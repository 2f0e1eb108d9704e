package org.casus.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.casus.analysis.Estimate;
import org.casus.analysis.compare.Contrast;
import org.casus.analysis.compare.Effect;
import org.casus.report.words.Words;

/**
 * Says in a sentence what an alternative changes in one response.
 *
 * @param family number of comparisons that are looked at together
 * @param withP whether p-values are told
 */
record ContrastWords(long family, boolean withP) {

  /** One sentence a response; the categories of a response share one. */
  String sentence(List<Contrast> contrasts) {
    Contrast first = contrasts.get(0);
    String title = first.response().title() + ": ";
    if (first.effect().isEmpty()) {
      return title + nothing(first);
    }
    if (contrasts.stream().allMatch(contrast -> contrast.changed() == 0)) {
      return title + unchanged(contrasts);
    }
    List<String> parts = new ArrayList<>();
    for (Contrast contrast : contrasts) {
      contrast.effect().ifPresent(effect -> parts.add(part(contrast, effect)));
    }
    return title + String.join("; ", parts) + ".";
  }

  private static String nothing(Contrast contrast) {
    return contrast.pairs() == 0
        ? "no pair of replications was finished, so nothing is compared."
        : "not observed in both histories of any pair, so nothing is compared.";
  }

  private String unchanged(List<Contrast> contrasts) {
    Contrast first = contrasts.get(0);
    Estimate difference = first.effect().orElseThrow().difference();
    String pairs = Words.count(first.pairs(), "pair", "pairs");
    if (first.pairs() == 1) {
      return "the one pair does not differ, which shows next to nothing.";
    }
    String none = "no difference in any of " + pairs;
    String levels =
        contrasts.stream().map(ContrastWords::level).collect(Collectors.joining(", ", "; ", ""));
    if (!first.isShare()) {
      return none + levels + " in both.";
    }
    Size size = Size.of(first);
    String reach = size.size(Math.max(-difference.low(), difference.high()));
    return none
        + levels
        + " in both; a change of more than "
        + reach
        + " is not compatible with that.";
  }

  private static String level(Contrast contrast) {
    String level = Size.of(contrast).level(contrast.effect().orElseThrow().from());
    return (Words.plain(contrast.category()) + " " + level).strip();
  }

  private String part(Contrast contrast, Effect effect) {
    Size size = Size.of(contrast);
    Estimate difference = effect.difference();
    StringBuilder text = new StringBuilder(moves(contrast, effect, size));
    if (difference.n() == 1) {
      return text + "; one pair cannot tell a change from chance";
    }
    text.append(" (")
        .append(interval(difference.confidence()))
        .append(" interval ")
        .append(size.change(difference.low()))
        .append(" to ")
        .append(size.change(difference.high()));
    if (difference.n() < contrast.pairs()) {
      text.append(", in the ")
          .append(Words.count(difference.n(), "pair", "pairs"))
          .append(" that observed it twice");
    }
    if (withP) {
      text.append(", p = ").append(p(effect.p())).append(", Holm ").append(p(effect.adjusted()));
    }
    return text.append("): ").append(verdict(contrast, effect, size)).toString();
  }

  private static String moves(Contrast contrast, Effect effect, Size size) {
    String what =
        switch (contrast.response().kind()) {
          case YES_NO -> "the chance";
          case CATEGORY -> "\"" + Words.plain(contrast.category()) + "\"";
          case DAY, NUMBER -> "the mean";
        };
    String change = size.change(effect.difference().value());
    if (change.equals("0")) {
      return what + " stays at " + size.level(effect.from());
    }
    boolean one = change.substring(1).equals("1");
    String unit = one ? Words.one(size.changeUnit()) : size.changeUnit();
    return (what + " changes by " + change + " " + unit).strip()
        + ", from "
        + size.level(effect.from())
        + " to "
        + size.level(effect.to());
  }

  /** What may be concluded about sign and size. */
  private String verdict(Contrast contrast, Effect effect, Size size) {
    boolean open = effect.difference().covers(0);
    String sign =
        open
            ? "the sign is open"
            : effect.established()
                ? "a change is established"
                : "after Holm over "
                    + Words.count(family, "comparison", "comparisons")
                    + " the sign is open";
    if (contrast.smallest() == 0) {
      return sign;
    }
    String smallest = size.size(contrast.smallest());
    return switch (contrast.verdict()) {
      case EXCLUDED ->
          sign
              + (effect.established() && !open ? ", but it is smaller than " : ", but not by ")
              + smallest
              + (effect.established() && !open ? "" : " or more");
      case REACHED ->
          effect.established()
              ? "a change of at least " + smallest + " is established"
              : sign + ", though the interval alone shows " + smallest + " or more";
      case UNDECIDED ->
          effect.established() && !open
              ? sign + "; whether it reaches " + smallest + " is open"
              : sign + ", and so is whether it reaches " + smallest;
    };
  }

  static String interval(double confidence) {
    return Words.given(confidence);
  }

  static String p(double value) {
    return value < 0.0001
        ? "< 0.0001"
        : String.format(Locale.ROOT, value < 0.1 ? "%.4f" : "%.2f", value);
  }
}
