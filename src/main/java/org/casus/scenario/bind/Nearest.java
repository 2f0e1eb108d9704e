package org.casus.scenario.bind;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the valid name that somebody perhaps meant. */
public final class Nearest {

  private Nearest() {}

  /**
   * The valid name that differs least, if it differs in no more than a third of its letters.
   *
   * <p>A swapped pair of letters counts as one difference and case as none; among equals the first
   * wins.
   */
  public static Optional<String> to(String name, Collection<String> valid) {
    String given = name.toLowerCase(Locale.ROOT);
    Optional<String> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (String candidate : valid) {
      int allowed = Math.max(1, (Math.max(given.length(), candidate.length()) + 1) / 3);
      if (Math.abs(given.length() - candidate.length()) <= allowed) {
        int distance = distance(given, candidate.toLowerCase(Locale.ROOT));
        if (distance <= allowed && distance < least) {
          least = distance;
          best = Optional.of(candidate);
        }
      }
    }
    return best;
  }

  /** The nearest name in quotes, or nothing: the hint of a problem. */
  public static String hint(String name, Collection<String> valid) {
    return to(name, valid).map(near -> '"' + near + '"').orElse("");
  }

  /** Letters to insert, drop, replace or swap with a neighbour (optimal string alignment). */
  static int distance(String a, String b) {
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : cheapest(steps, a, b, i, j);
      }
    }
    return steps[a.length()][b.length()];
  }

  private static int cheapest(int[][] steps, String a, String b, int i, int j) {
    int replaced = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int cheapest = Math.min(replaced, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(cheapest, steps[i - 2][j - 2] + 1) : cheapest;
  }
}
