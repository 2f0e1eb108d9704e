package org.casus.run;

import java.util.ArrayDeque;
import java.util.Deque;
import org.casus.experiment.Remaining;
import org.casus.experiment.Span;

/** Hands out what is left of an experiment, in order, a few runs in a row at a time. */
final class Agenda {

  private final Deque<Span> spans;
  private long left;

  Agenda(Remaining remaining) {
    this.spans = new ArrayDeque<>(remaining.spans());
    this.left = remaining.size();
  }

  /** Number of runs not yet handed out. */
  long left() {
    return left;
  }

  /** The next runs, at most as many as asked for; there must be some left. */
  Span next(long most) {
    Span span = spans.remove();
    while (span.size() == 0) {
      span = spans.remove();
    }
    Span taken = new Span(span.first(), Math.min(span.end(), span.first() + most));
    if (taken.end() < span.end()) {
      spans.addFirst(new Span(taken.end(), span.end()));
    }
    left -= taken.size();
    return taken;
  }
}
