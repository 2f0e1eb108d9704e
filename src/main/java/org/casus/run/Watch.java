package org.casus.run;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.casus.experiment.Progress;

/**
 * What somebody who waits for a run sees and may do.
 *
 * @param progress told a few times a second, always by the thread that called the run
 * @param cancelled asked as often; true ends the run, and what is done is kept
 */
public record Watch(Consumer<Progress> progress, BooleanSupplier cancelled) {

  /** Nobody waits. */
  public static final Watch NOBODY = new Watch(progress -> {}, () -> false);
}
