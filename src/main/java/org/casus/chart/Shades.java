package org.casus.chart;

import java.awt.Color;
import java.util.List;

/** One hue from white to dark blue: lightness falls steadily, so it also reads in grey. */
final class Shades {

  private static final List<Color> STOPS =
      List.of(
          new Color(0xF7FBFF),
          new Color(0xD3E4F3),
          new Color(0x9DC9E5),
          new Color(0x5AA1CF),
          new Color(0x2272B4),
          new Color(0x083370));

  private Shades() {}

  /** Returns the shade of a share in [0, 1]; what lies outside takes the nearer end. */
  static Color of(double share) {
    double place = Math.min(1, Math.max(0, share)) * (STOPS.size() - 1);
    int below = Math.min((int) place, STOPS.size() - 2);
    double part = place - below;
    Color a = STOPS.get(below);
    Color b = STOPS.get(below + 1);
    return new Color(
        blend(a.getRed(), b.getRed(), part),
        blend(a.getGreen(), b.getGreen(), part),
        blend(a.getBlue(), b.getBlue(), part));
  }

  /** Returns the ink that reads on a shade. */
  static Color inkOn(Color shade) {
    return lightness(shade) > 60 ? Theme.INK : Color.WHITE;
  }

  /** Returns the CIE lightness of a colour, [0, 100]. */
  static double lightness(Color color) {
    double luminance =
        0.2126 * linear(color.getRed())
            + 0.7152 * linear(color.getGreen())
            + 0.0722 * linear(color.getBlue());
    return luminance > 0.008856 ? 116 * Math.cbrt(luminance) - 16 : 903.3 * luminance;
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static int blend(int a, int b, double part) {
    return (int) Math.round(a + (b - a) * part);
  }
}
