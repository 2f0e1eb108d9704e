package org.casus.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PaintedTest {

  @Test
  void scaleMultipliesThePixels() throws IOException {
    BufferedImage image = read(Drawing.png(Fixtures.sampleShares(), 400, 300, 2.5));
    assertThat(image.getWidth()).isEqualTo(1000);
    assertThat(image.getHeight()).isEqualTo(750);
    assertThat(new Color(image.getRGB(0, 0))).isEqualTo(Color.WHITE);
  }

  @Test
  void barsAreAsLongAsTheirValues() throws IOException {
    int half = count(bars(0.5), Theme.color(0));
    int whole = count(bars(1.0), Theme.color(0));
    assertThat(whole / (double) half).isBetween(1.9, 2.1);
  }

  @Test
  void darkerShadesStandForHigherValues() throws IOException {
    assertThat(lightness(0.05)).isGreaterThan(lightness(0.5)).isGreaterThan(80);
    assertThat(lightness(0.5)).isGreaterThan(lightness(0.95));
  }

  private static double lightness(double value) throws IOException {
    List<Point> ring = List.of(Point.at(0, 0), Point.at(10, 0), Point.at(10, 10), Point.at(0, 10));
    Area area = new Area("square", List.of(ring), OptionalDouble.of(value));
    Figure map =
        new Figure.Choropleth(
            Caption.of("Map", ""), Axis.share("Share"), List.of(new Sheet("", List.of(area))));
    BufferedImage image = read(Drawing.png(map, 300, 300, 1));
    return Shades.lightness(new Color(image.getRGB(80, 120)));
  }

  private static BufferedImage bars(double value) throws IOException {
    Estimates series = new Estimates("", List.of(Interval.exactly(value)));
    Figure figure =
        new Figure.Bars(
            Caption.of("Bars", ""), Axis.share("Share"), List.of("one"), List.of(series));
    return read(Drawing.png(figure, 600, 300, 1));
  }

  /** Counts pixels nearer to a colour than its own paleness on white. */
  private static int count(BufferedImage image, Color color) {
    int found = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        Color pixel = new Color(image.getRGB(x, y));
        int distance =
            Math.abs(pixel.getRed() - color.getRed())
                + Math.abs(pixel.getGreen() - color.getGreen())
                + Math.abs(pixel.getBlue() - color.getBlue());
        found += distance < 90 ? 1 : 0;
      }
    }
    return found;
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
