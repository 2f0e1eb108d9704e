package org.casus.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.util.function.Consumer;
import org.casus.experiment.Progress;

/** Shows how far a study has come: a bar on a terminal, a line now and then elsewhere. */
interface ProgressView extends Consumer<Progress>, AutoCloseable {

  @Override
  void close();

  /** The view that suits; one that shows nothing when nothing is wanted. */
  static ProgressView of(boolean wanted, PrintWriter err) {
    if (!wanted) {
      return new Silent();
    }
    return terminal() ? new ProgressBars() : new ProgressLines(err, System::nanoTime);
  }

  private static boolean terminal() {
    Console console = System.console();
    if (console == null || "dumb".equals(System.getenv("TERM"))) {
      return false;
    }
    try {
      // From Java 22 on there is a console without a terminal too.
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }

  /** Shows nothing. */
  final class Silent implements ProgressView {

    @Override
    public void accept(Progress progress) {}

    @Override
    public void close() {}
  }
}
