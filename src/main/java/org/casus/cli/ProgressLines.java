package org.casus.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.casus.experiment.Progress;

/** Progress as a line every ten seconds, for logs. */
final class ProgressLines implements ProgressView {

  private static final long EVERY_NANOS = 10_000_000_000L;
  private static final long MINUTE = 60;
  private static final long HOUR = 3600;

  private final PrintWriter err;
  private final LongSupplier clock;
  private long told;

  ProgressLines(PrintWriter err, LongSupplier clock) {
    this.err = err;
    this.clock = clock;
    this.told = clock.getAsLong();
  }

  @Override
  public void accept(Progress progress) {
    if (clock.getAsLong() - told >= EVERY_NANOS) {
      told = clock.getAsLong();
      err.println(line(progress));
      err.flush();
    }
  }

  static String line(Progress progress) {
    String failed = progress.failed() == 0 ? "" : ", " + progress.failed() + " failed";
    return String.format(
        Locale.ROOT,
        "%d of %d replications%s, %.1f a second, %s left",
        progress.done(),
        progress.total(),
        failed,
        progress.rate(),
        words(progress.left()));
  }

  private static String words(Duration time) {
    long seconds = time.toSeconds();
    if (seconds < MINUTE) {
      return seconds + " s";
    }
    return seconds < HOUR
        ? seconds / MINUTE + " min"
        : seconds / HOUR + " h " + seconds % HOUR / MINUTE + " min";
  }

  @Override
  public void close() {}
}
