package org.casus.report.findings;

/** Lays out the lines that a terminal shows. */
public final class Lines {

  private static final int WIDTH = 26;

  private Lines() {}

  /** A label filled up to the column in which answers begin. */
  public static String label(String label) {
    return label + " ".repeat(Math.max(1, WIDTH - label.length()));
  }

  /** A label and a share with interval and counts. */
  public static String of(String label, Share share) {
    return label(label) + share.told() + ", " + share.counts();
  }
}
