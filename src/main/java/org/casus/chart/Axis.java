package org.casus.chart;

/**
 * What an axis measures.
 *
 * @param name of the quantity
 * @param unit such as "days", or empty for a pure number
 * @param scale how its values are printed
 */
public record Axis(String name, String unit, Scale scale) {

  /** How the values of an axis are printed. */
  public enum Scale {
    /** Plain numbers with thousands separators. */
    NUMBER,
    /** Numbers from 0 to 1, printed from 0 % to 100 %. */
    SHARE
  }

  /** Returns an axis of plain numbers; the unit may be empty. */
  public static Axis number(String name, String unit) {
    return new Axis(name, unit, Scale.NUMBER);
  }

  /** Returns an axis of probabilities or shares, which always spans 0 to 100 %. */
  public static Axis share(String name) {
    return new Axis(name, "", Scale.SHARE);
  }

  /** Returns name and unit as they stand beside the axis. */
  public String label() {
    return unit.isBlank() ? name : name + " (" + unit + ")";
  }

  boolean isShare() {
    return scale == Scale.SHARE;
  }
}
