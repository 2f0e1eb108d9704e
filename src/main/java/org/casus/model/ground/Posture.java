package org.casus.model.ground;

/**
 * What an armed group does in a state for a time.
 *
 * <p>Factors on attacks, on losses to soldiers, on recruits, on moves and on the land it gains.
 *
 * <p>Assumption: the factors, because no record measures them; over the postures that a group would
 * take at the start they average out, so that levels stay as observed.
 */
public enum Posture {
  /** Raids as it did. */
  RAID("raid as before", 1, 1, 1, 1, 1),
  /** Sends men into neighbouring regions. */
  EXPAND("spread into neighbouring regions", 1, 1.1, 1, 2.5, 1.2),
  /** Rules and taxes where it stands. */
  TAX("rule and tax where it stands", 0.85, 1, 1.1, 0.5, 1.3),
  /** Storms posts and towns. */
  SEIZE("storm posts and towns", 1.25, 1.25, 1, 1, 1.8),
  /** Hides. */
  LIE_LOW("lie low", 0.6, 0.6, 0.95, 1, 0.8);

  private final String words;
  private final double attacks;
  private final double exposure;
  private final double recruits;
  private final double mobility;
  private final double land;

  Posture(
      String words,
      double attacks,
      double exposure,
      double recruits,
      double mobility,
      double land) {
    this.words = words;
    this.attacks = attacks;
    this.exposure = exposure;
    this.recruits = recruits;
    this.mobility = mobility;
    this.land = land;
  }

  /** In words, after "it will". */
  public String words() {
    return words;
  }

  /** Factor on attacks. */
  public double attacks() {
    return attacks;
  }

  /** Factor on losses to soldiers. */
  public double exposure() {
    return exposure;
  }

  /** Factor on recruits. */
  public double recruits() {
    return recruits;
  }

  /** Factor on moves. */
  public double mobility() {
    return mobility;
  }

  /** Factor on the land it gains. */
  public double land() {
    return land;
  }
}
