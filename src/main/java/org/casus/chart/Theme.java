package org.casus.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Colours, strokes, marks and letters of every figure.
 *
 * <p>The colours are those of Okabe and Ito, ordered so that the first four also differ in
 * lightness; series differ by mark and dashes too. Sizes are in pixels at scale 1.
 *
 * <p>Source: Okabe and Ito (2008), Color Universal Design.
 */
final class Theme {

  static final Color INK = new Color(0x22, 0x22, 0x22);
  static final Color QUIET = new Color(0x55, 0x55, 0x55);
  static final Color AXIS = new Color(0x88, 0x88, 0x88);
  static final Color GRID = new Color(0xE4, 0xE4, 0xE4);
  static final Color STRIPE = new Color(0xF6, 0xF6, 0xF6);
  static final Color FAINT = new Color(0xB8, 0xB8, 0xB8);
  static final Color PAPER = Color.WHITE;

  static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 15);
  static final Font SUBTITLE = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
  static final Font HEADING = new Font(Font.SANS_SERIF, Font.BOLD, 12);
  static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
  static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 10);

  static final BasicStroke HAIR = stroke(0.8f);
  static final BasicStroke THIN = stroke(1.2f);
  static final BasicStroke BOLD = stroke(1.8f);

  /** Blue, orange, black, green, vermilion, sky blue, purple, yellow. */
  static final List<Color> PALETTE =
      List.of(
          new Color(0x0072B2),
          new Color(0xE69F00),
          new Color(0x000000),
          new Color(0x009E73),
          new Color(0xD55E00),
          new Color(0x56B4E9),
          new Color(0xCC79A7),
          new Color(0xF0E442));

  private static final List<List<Float>> DASHES =
      List.of(
          List.of(),
          List.of(7f, 3f),
          List.of(2f, 2.5f),
          List.of(9f, 3f, 2f, 3f),
          List.of(14f, 4f),
          List.of(5f, 2f, 1f, 2f, 1f, 2f),
          List.of(1f, 4f),
          List.of(12f, 3f, 5f, 3f));

  private Theme() {}

  /** Returns the colour of a series; they come round after eight. */
  static Color color(int series) {
    return PALETTE.get(series % PALETTE.size());
  }

  /** Returns a colour with an opacity in [0, 1]. */
  static Color translucent(Color color, double opacity) {
    return new Color(
        color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
  }

  /** Returns the dashes of a series, shifted by one after each round of colours. */
  static List<Float> dashes(int series) {
    return DASHES.get((series + series / PALETTE.size()) % DASHES.size());
  }

  /** Returns the line of a series. */
  static BasicStroke line(int series) {
    List<Float> dashes = dashes(series);
    if (dashes.isEmpty()) {
      return BOLD;
    }
    float[] lengths = new float[dashes.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = dashes.get(i);
    }
    return new BasicStroke(
        BOLD.getLineWidth(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, lengths, 0f);
  }

  static BasicStroke dashed(float width, float... lengths) {
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, lengths, 0f);
  }

  /** Returns the mark of a series around the origin, with about the same area for each. */
  static Shape mark(int series, double size) {
    double r = size / 2;
    return switch ((series + series / PALETTE.size()) % 8) {
      case 0 -> new Ellipse2D.Double(-r, -r, size, size);
      case 1 -> new Rectangle2D.Double(-0.9 * r, -0.9 * r, 1.8 * r, 1.8 * r);
      case 2 -> polygon(0, -1.25 * r, 1.2 * r, 0.9 * r, -1.2 * r, 0.9 * r);
      case 3 -> polygon(0, -1.3 * r, 1.3 * r, 0, 0, 1.3 * r, -1.3 * r, 0);
      case 4 -> polygon(0, 1.25 * r, 1.2 * r, -0.9 * r, -1.2 * r, -0.9 * r);
      case 5 -> cross(r);
      case 6 -> polygon(1.25 * r, 0, -0.9 * r, 1.2 * r, -0.9 * r, -1.2 * r);
      default -> star(r);
    };
  }

  private static Shape cross(double r) {
    double a = 1.2 * r;
    double b = 0.42 * r;
    return polygon(
        -b, -a, b, -a, b, -b, a, -b, a, b, b, b, b, a, -b, a, -b, b, -a, b, -a, -b, -b, -b);
  }

  private static Shape star(double r) {
    double[] at = new double[20];
    for (int i = 0; i < 10; i++) {
      double angle = Math.PI * i / 5 - Math.PI / 2;
      double radius = i % 2 == 0 ? 1.4 * r : 0.6 * r;
      at[2 * i] = radius * Math.cos(angle);
      at[2 * i + 1] = radius * Math.sin(angle);
    }
    return polygon(at);
  }

  private static Path2D polygon(double... at) {
    Path2D path = new Path2D.Double();
    path.moveTo(at[0], at[1]);
    for (int i = 2; i < at.length; i += 2) {
      path.lineTo(at[i], at[i + 1]);
    }
    path.closePath();
    return path;
  }

  private static BasicStroke stroke(float width) {
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
  }
}
