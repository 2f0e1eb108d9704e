package org.casus.run;

import java.util.function.Supplier;
import org.casus.experiment.InfeasiblePoint;

/** A replication failed; the message begins with the stage at which it did. */
final class StageFailure extends RuntimeException {

  private static final long serialVersionUID = 1;
  private static final int LONGEST_MESSAGE = 500;

  private StageFailure(String message) {
    super(message, null, false, false);
  }

  /** The result of a stage; lets pass only what concerns the whole program. */
  static <T> T at(String stage, Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException | StackOverflowError | AssertionError failure) {
      throw new StageFailure(shortened(stage + ": " + words(failure)));
    }
  }

  private static String words(Throwable failure) {
    if (failure instanceof InfeasiblePoint) {
      return String.valueOf(failure.getMessage());
    }
    String text = failure.getMessage() == null ? "" : ": " + failure.getMessage();
    return failure.getClass().getSimpleName() + text;
  }

  private static String shortened(String message) {
    String line = message.replaceAll("\\s+", " ");
    return line.substring(0, Math.min(LONGEST_MESSAGE, line.length()));
  }
}
