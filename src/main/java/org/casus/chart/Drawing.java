package org.casus.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws figures as SVG and PNG in one theme.
 *
 * <p>The same figure and size give the same bytes on one machine, in any locale and on any thread;
 * between machines the fonts of the Java runtime may move words by a few pixels.
 */
public final class Drawing {

  private static final int LEAST = 120;
  private static final int MOST = 10_000;

  private Drawing() {}

  /**
   * Returns a figure as one self-contained SVG element, to stand alone or inside an HTML page.
   *
   * @param width in pixels, 120 to 10,000; in a page the figure shrinks to the room there is
   * @param height in pixels, 120 to 10,000
   * @throws IllegalArgumentException if a size is out of range
   */
  public static String svg(Figure figure, int width, int height) {
    checkSize(width, height);
    return SvgDocument.of(page(figure, width, height), width, height, prefix(figure, width));
  }

  /**
   * Returns a figure as a PNG image on white.
   *
   * @param width in pixels at scale 1, 120 to 10,000
   * @param height in pixels at scale 1, 120 to 10,000
   * @param scale pixels of the image for one of these, [0.5, 8]; 2 suits screens, 4 print
   * @throws IllegalArgumentException if a size is out of range
   */
  public static byte[] png(Figure figure, int width, int height, double scale) {
    checkSize(width, height);
    Check.that(scale >= 0.5 && scale <= 8, "scale", scale, "a number from 0.5 to 8");
    BufferedImage image =
        new BufferedImage(
            (int) Math.round(width * scale),
            (int) Math.round(height * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    Ink.smooth(g);
    g.scale(scale, scale);
    page(figure, width, height).draw(g, width, height);
    g.dispose();
    return encode(image);
  }

  /**
   * Returns a height at which a figure of a width has room for its rows, lanes or panels.
   *
   * @param width in pixels, 120 to 10,000
   * @throws IllegalArgumentException if the width is out of range
   */
  public static int height(Figure figure, int width) {
    checkSize(width, LEAST);
    double height = figure.isEmpty() ? LEAST : figure.match(new Height(width));
    return (int) Math.min(MOST, Math.max(LEAST, Math.ceil(height)));
  }

  private static Page page(Figure figure, int width, int height) {
    return figure.isEmpty()
        ? Page.empty(figure.caption())
        : figure.match(new Layout(width, height));
  }

  private static byte[] encode(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException("A picture could not be written to memory.", e);
    }
    return bytes.toByteArray();
  }

  private static String prefix(Figure figure, int width) {
    CRC32 sum = new CRC32();
    sum.update((width + " " + figure).getBytes(StandardCharsets.UTF_8));
    return String.format(Locale.ROOT, "f%08x", sum.getValue());
  }

  private static void checkSize(int width, int height) {
    Check.that(width >= LEAST && width <= MOST, "width", width, "from 120 to 10,000 pixels");
    Check.that(height >= LEAST && height <= MOST, "height", height, "from 120 to 10,000 pixels");
  }
}
