package org.casus.cli;

import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.casus.experiment.Progress;

/** Progress as a bar on standard error. */
final class ProgressBars implements ProgressView {

  private static final int WIDTH = 80;

  private Optional<ProgressBar> bar = Optional.empty();

  @Override
  public void accept(Progress progress) {
    ProgressBar shown = bar.orElseGet(() -> open(progress));
    bar = Optional.of(shown);
    shown.stepTo(progress.done());
    if (progress.failed() > 0) {
      shown.setExtraMessage(progress.failed() + " failed");
    }
  }

  private static ProgressBar open(Progress progress) {
    return new ProgressBarBuilder()
        .setTaskName("Replications")
        .setInitialMax(progress.total())
        .setStyle(ProgressBarStyle.ASCII)
        .setMaxRenderedLength(WIDTH)
        .setConsumer(new ConsoleProgressBarConsumer(System.err))
        .startsFrom(progress.done(), progress.elapsed())
        .build();
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty();
  }
}
