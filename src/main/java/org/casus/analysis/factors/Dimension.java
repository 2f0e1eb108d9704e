package org.casus.analysis.factors;

import java.util.List;

/**
 * One factor as analyses see it.
 *
 * @param path dotted path
 * @param title words for axes
 * @param unit of its values; empty for words and pure numbers
 * @param lever whether somebody chooses it
 * @param words the levels that are not numbers, in order; empty for a factor of numbers
 */
public record Dimension(String path, String title, String unit, boolean lever, List<String> words) {

  /** Copies the words. */
  public Dimension {
    words = List.copyOf(words);
  }

  /** Whether its values are places in the list of words. */
  public boolean isListed() {
    return !words.isEmpty();
  }
}
