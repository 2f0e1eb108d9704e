package org.casus.model.ground;

import org.casus.model.civilians.Memory;

/**
 * What people remember of the deaths around them: by region, the mean of a week over a year and
 * over three months, and the highest of the latter. Persons a week.
 */
public final class Bloodshed {

  private final double[] usual;
  private final double[] recent;
  private final double[] peak;
  private final double[] excess;

  Bloodshed(double[] expected) {
    usual = expected.clone();
    recent = expected.clone();
    peak = expected.clone();
    excess = new double[expected.length];
  }

  /** A week with some deaths in a region is over. */
  public void week(int region, double deaths) {
    excess[region] = deaths - usual[region];
    usual[region] = Memory.YEAR.after(usual[region], deaths);
    recent[region] = Memory.SEASON.after(recent[region], deaths);
    peak[region] = Math.max(peak[region], recent[region]);
  }

  /** Mean deaths of a week over the last year. */
  public double usual(int region) {
    return usual[region];
  }

  /** Mean deaths of a week over the last three months. */
  public double recent(int region) {
    return recent[region];
  }

  /** The highest mean of three months so far. */
  public double peak(int region) {
    return peak[region];
  }

  /** Deaths of the last week above the usual; below 0 when there were fewer. */
  public double excess(int region) {
    return excess[region];
  }
}
