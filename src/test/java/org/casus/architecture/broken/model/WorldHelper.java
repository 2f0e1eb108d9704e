package org.casus.architecture.broken.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Does almost everything that the model must not do. */
class WorldHelper {
  static int callsSoFar;

  double draw(String text) {
    callsSoFar++;
    System.out.println(text.toLowerCase());
    Thread worker = new Thread(() -> Files.exists(Path.of(text)));
    worker.start();
    return Math.exp(new Random().nextDouble());
  }
}
