package org.casus.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Draws a figure of every kind into target/gallery, to be looked at. */
final class Gallery {

  private Gallery() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of("target", "gallery");
    Files.createDirectories(folder);
    for (Map.Entry<String, Figure> entry : Fixtures.gallery().entrySet()) {
      Figure figure = entry.getValue();
      Files.writeString(
          folder.resolve(entry.getKey() + ".svg"),
          Drawing.svg(figure, 760, Drawing.height(figure, 760)));
      Files.write(
          folder.resolve(entry.getKey() + ".png"),
          Drawing.png(figure, 760, Drawing.height(figure, 760), 1.25));
    }
  }
}
