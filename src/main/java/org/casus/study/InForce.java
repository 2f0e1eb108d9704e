package org.casus.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casus.experiment.Experiment;
import org.casus.experiment.Factor;
import org.casus.experiment.Keep;
import org.casus.experiment.Part;
import org.casus.scenario.bind.Trees;

/** What is in force in an experiment, said or by default, for the manifest. */
record InForce(Experiment experiment) {

  private static final double FAILURES_THAT_STOP = 0.05;
  private static final double CONFIDENCE = 0.95;

  Map<String, Object> entries() {
    Map<String, Object> entries = new LinkedHashMap<>();
    entries.put("design", experiment.layout().parts().stream().map(InForce::part).toList());
    entries.put("replications", Trees.unbind(experiment.rule()));
    entries.put("random", Trees.unbind(experiment.random()));
    entries.put("responses", responses());
    entries.put("compare", Trees.unbind(experiment.compare()));
    entries.put("run", Trees.unbind(experiment.run()));
    entries.put("kept", kept());
    entries.put("share-of-failures-that-stops", FAILURES_THAT_STOP);
    entries.put("confidence", CONFIDENCE);
    return entries;
  }

  private static Map<String, Object> part(Part part) {
    Map<String, Object> entries = new LinkedHashMap<>();
    entries.put("method", part.method().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    entries.put("over", part.factors().stream().map(Factor::path).toList());
    entries.put("points", part.size());
    entries.put("points-of-a-block", part.blockSize());
    return entries;
  }

  private List<String> responses() {
    return experiment.responses().isEmpty()
        ? List.of("all")
        : new ArrayList<>(experiment.responses());
  }

  private Map<String, Object> kept() {
    Keep keep = Keep.of(experiment.points());
    Map<String, Object> kept = new LinkedHashMap<>();
    kept.put("replications-with-series", keep.series());
    kept.put("replications-with-events", keep.events());
    kept.put("replications-with-regions", keep.regions());
    return kept;
  }
}
