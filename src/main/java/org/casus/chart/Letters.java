package org.casus.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** Measures text, breaks it into lines and shortens it, alike for SVG and PNG. */
final class Letters {

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
  private static final String ELLIPSIS = "\u2026";

  private Letters() {}

  static double width(String text, Font font) {
    return text.isEmpty() ? 0 : font.getStringBounds(text, CONTEXT).getWidth();
  }

  static double widest(List<String> texts, Font font) {
    return texts.stream().mapToDouble(text -> width(text, font)).max().orElse(0);
  }

  /** Returns the distance from one line to the next. */
  static double lineHeight(Font font) {
    return Math.round(1.28 * font.getSize2D());
  }

  /** Returns the text, or its beginning and an ellipsis if it is wider than allowed. */
  static String shorten(String text, Font font, double allowed) {
    if (width(text, font) <= allowed) {
      return text;
    }
    int keep = text.length();
    while (keep > 1 && width(text.substring(0, keep).strip() + ELLIPSIS, font) > allowed) {
      keep = text.offsetByCodePoints(keep, -1);
    }
    return text.substring(0, keep).strip() + ELLIPSIS;
  }

  /**
   * Breaks a text at spaces, hyphens and slashes, and inside a word only if the word alone is too
   * wide; the last line allowed is shortened if text is left.
   */
  static List<String> wrap(String text, Font font, double allowed, int most) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (!rest.isEmpty() && lines.size() < most) {
      if (lines.size() == most - 1) {
        lines.add(shorten(rest, font, allowed));
        break;
      }
      int cut = cut(rest, font, allowed);
      lines.add(rest.substring(0, cut).strip());
      rest = rest.substring(cut).strip();
    }
    return lines;
  }

  /** Tells whether a text can be set in so many lines without breaking or shortening a word. */
  static boolean fits(String text, Font font, double allowed, int most) {
    List<String> lines = wrap(text, font, allowed, most + 1);
    return lines.size() <= most
        && text.strip().equals(String.join(" ", lines))
        && lines.stream().allMatch(line -> width(line, font) <= allowed);
  }

  private static int cut(String text, Font font, double allowed) {
    if (width(text, font) <= allowed) {
      return text.length();
    }
    int best = 0;
    int fitting = 1;
    for (int i = 1; i < text.length(); i++) {
      if (width(text.substring(0, i).strip(), font) > allowed) {
        break;
      }
      fitting = i;
      if (breaks(text, i)) {
        best = i;
      }
    }
    return best > 0 ? best : wholeLetter(text, fitting);
  }

  private static boolean breaks(String text, int at) {
    char before = text.charAt(at - 1);
    return text.charAt(at) == ' ' || ((before == '-' || before == '/') && at > 2);
  }

  private static int wholeLetter(String text, int at) {
    return at > 1 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
