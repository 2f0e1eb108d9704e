package org.casus.run;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.casus.experiment.DesignPoint;
import org.casus.experiment.Experiment;
import org.casus.experiment.Response;
import org.casus.experiment.Responses;
import org.jspecify.annotations.Nullable;

/** The design points of an experiment, the last few of them remembered. */
final class Points {

  private static final int REMEMBERED = 4096;

  record Prepared(DesignPoint point, List<Response> responses) {}

  private final Experiment experiment;
  private final AtomicReferenceArray<@Nullable Prepared> memory =
      new AtomicReferenceArray<>(REMEMBERED);

  Points(Experiment experiment) {
    this.experiment = experiment;
  }

  Prepared of(long index) {
    int slot = (int) (index % REMEMBERED);
    Prepared known = memory.get(slot);
    if (known != null && known.point().index() == index) {
      return known;
    }
    DesignPoint point = experiment.point(index);
    Prepared prepared = new Prepared(point, Responses.of(point.scenario(), experiment.responses()));
    memory.set(slot, prepared);
    return prepared;
  }
}
