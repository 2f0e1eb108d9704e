package org.casus.model.outlook;

/**
 * Ways in which those in power can meet a demand, with the share of it that each meets.
 *
 * <p>Source: MODEL.md section 2.1, the worth of outcomes.
 */
public enum WayOut {
  /** The whole demand. */
  WHOLE(1, "the whole demand"),
  /** A short timetable, or the greater part of a claim. */
  SHORT(0.6, "a short timetable"),
  /** A long timetable, or the lesser part of a claim. */
  LONG(0.3, "a long timetable");

  private final double share;
  private final String words;

  WayOut(double share, String words) {
    this.share = share;
    this.words = words;
  }

  /** The share of the demand that it meets, (0, 1]. */
  public double share() {
    return share;
  }

  /** What it says. */
  public String words() {
    return words;
  }
}
