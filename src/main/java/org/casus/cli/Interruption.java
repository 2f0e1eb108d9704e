package org.casus.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Notices that the user presses Ctrl-C and gives the work the time to end well.
 *
 * <p>The JVM waits for its shutdown hooks; this one waits until the work has been closed.
 */
final class Interruption implements BooleanSupplier, AutoCloseable {

  private static final long LONGEST_SECONDS = 60;

  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook = new Thread(this::interrupted, "casus-interrupt");
  private volatile boolean asked;

  private Interruption() {}

  static Interruption begin() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  @Override
  public boolean getAsBoolean() {
    return asked;
  }

  @Override
  public void close() {
    closed.countDown();
    if (!asked) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        asked = true; // the JVM is ending already
      }
    }
  }

  private void interrupted() {
    asked = true;
    try {
      boolean ended = closed.await(LONGEST_SECONDS, TimeUnit.SECONDS);
      asked = ended || asked;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
