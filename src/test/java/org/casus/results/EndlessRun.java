package org.casus.results;

import java.nio.file.Path;
import java.util.Map;
import org.casus.experiment.Experiment;
import org.casus.experiment.Fixtures;
import org.casus.experiment.Keep;
import org.casus.experiment.Remaining;
import org.casus.experiment.Responses;
import org.casus.run.Runner;
import org.casus.run.Watch;

/** Runs until it is killed; its argument is the folder of the study. */
final class EndlessRun {

  private EndlessRun() {}

  public static void main(String[] arguments) {
    StudyFolder folder = StudyFolder.create(Path.of(arguments[0]));
    Experiment experiment = Fixtures.experiment(2, 100_000_000);
    try (StoreWriter store =
        StoreWriter.create(folder, experiment, Responses.all(Fixtures.validScenario()), Map.of())) {
      new Runner(Fixtures::made, 2, new Keep(10, 3))
          .run(experiment, Remaining.all(experiment), store, Watch.NOBODY);
    }
  }
}
