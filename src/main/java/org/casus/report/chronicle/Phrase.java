package org.casus.report.chronicle;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.report.words.Words;

/**
 * A sentence with gaps.
 *
 * <p>{@code {actor}} is a gap; {@code {target|place}} takes the first that has a word; a part in
 * square brackets falls away when a gap in it has none. Several wordings may be given, parted by
 * {@code ||}: the first whose gaps outside brackets can all be filled is taken, else the last, in
 * which an empty gap becomes {@code somebody}.
 *
 * @param wordings at least one
 */
record Phrase(List<String> wordings) {

  private static final Pattern GAP = Pattern.compile("\\{([a-z|]+)}");
  private static final Pattern OPTION = Pattern.compile("\\[([^\\]]*)]");

  Phrase {
    wordings = List.copyOf(wordings);
  }

  static Phrase of(String text) {
    return new Phrase(List.of(text.strip().split("\\s*\\|\\|\\s*")));
  }

  /** The sentence with the words that the lookup gives for each gap; empty where it has none. */
  String fill(UnaryOperator<String> lookup) {
    for (String wording : wordings) {
      if (complete(OPTION.matcher(wording).replaceAll(""), lookup)) {
        return filled(wording, lookup);
      }
    }
    return filled(wordings.get(wordings.size() - 1), lookup);
  }

  private static String filled(String wording, UnaryOperator<String> lookup) {
    String chosen =
        OPTION
            .matcher(wording)
            .replaceAll(
                part ->
                    Matcher.quoteReplacement(complete(part.group(1), lookup) ? part.group(1) : ""));
    String text =
        GAP.matcher(chosen)
            .replaceAll(
                gap -> {
                  String word = word(gap.group(1), lookup);
                  return Matcher.quoteReplacement(word.isEmpty() ? "somebody" : word);
                });
    return Words.capital(text);
  }

  private static boolean complete(String text, UnaryOperator<String> lookup) {
    return GAP.matcher(text).results().noneMatch(gap -> word(gap.group(1), lookup).isEmpty());
  }

  private static String word(String names, UnaryOperator<String> lookup) {
    for (String name : names.split("\\|")) {
      String word = lookup.apply(name);
      if (!word.isEmpty()) {
        return word;
      }
    }
    return "";
  }
}
