package org.casus.scenario;

/**
 * The rule for the short names of scenarios and experiments, of which names of folders are made.
 */
public final class ShortName {

  private static final int LONGEST = 64;

  private ShortName() {}

  /**
   * Checks an id.
   *
   * @throws IllegalArgumentException when it will not do
   */
  public static void require(String id) {
    if (id.length() > LONGEST) {
      throw new IllegalArgumentException(
          "id of " + id.length() + " characters is too long: at most " + LONGEST + " are allowed");
    }
    if (!id.matches("[A-Za-z0-9][A-Za-z0-9-]*")) {
      throw new IllegalArgumentException(
          "id \"" + id + "\" may hold letters, digits and hyphens only");
    }
  }
}
