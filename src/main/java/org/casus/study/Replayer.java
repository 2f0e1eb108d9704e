package org.casus.study;

import java.util.List;
import org.casus.experiment.Digest;
import org.casus.experiment.Responses;
import org.casus.history.History;
import org.casus.report.chronicle.Chronicle;
import org.casus.report.chronicle.Divergence;
import org.casus.report.chronicle.DivergenceText;
import org.casus.run.Simulator;
import org.casus.scenario.Scenario;

/** Simulates replications of a stored study again, and tells what happened in them. */
record Replayer(StoredStudy study, Simulator simulator) {

  private static final int MOST_NAMES = 12;

  Replay replay(String point, long replication) {
    List<String> points = study.store().points();
    int index = points.indexOf(point);
    if (index < 0) {
      throw new BadInput(
          "the study has no design point \"" + point + "\". It has: " + some(points) + ".");
    }
    Scenario scenario = study.experiment().point(index).scenario();
    History history = history(scenario, study.experiment().seed(index), replication);
    return new Replay(history, Digest.of(history), study.store().digest(index, replication));
  }

  private static String some(List<String> points) {
    int more = points.size() - MOST_NAMES;
    return more <= 0
        ? String.join(", ", points)
        : String.join(", ", points.subList(0, MOST_NAMES)) + " and " + more + " more";
  }

  String chronicle(long replication) {
    Scenario scenario = study.first();
    return Chronicle.of(scenario, history(scenario, replication)).text(Chronicle.Detail.FULL);
  }

  String divergence(long replication, String whatIf) {
    Scenario scenario = study.scenario();
    Divergence divergence =
        Divergence.of(
            branch(Variants.BASELINE, scenario, replication),
            branch(whatIf, Variants.scenario(scenario, whatIf), replication),
            Responses.of(scenario, scenario.responses()));
    return DivergenceText.of(divergence);
  }

  History history(Scenario scenario, long replication) {
    return history(scenario, study.experiment().seed(0), replication);
  }

  private History history(Scenario scenario, long seed, long replication) {
    long planned = study.experiment().replications();
    if (replication < 0 || replication >= planned) {
      throw new BadInput(
          "the study has replications 0 to " + (planned - 1) + ", not " + replication + ".");
    }
    return simulator.simulate(scenario, seed, replication);
  }

  private Divergence.Branch branch(String label, Scenario scenario, long replication) {
    return new Divergence.Branch(label, scenario, history(scenario, replication));
  }
}
