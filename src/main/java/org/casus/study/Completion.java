package org.casus.study;

import java.util.OptionalInt;
import org.casus.experiment.Keep;
import org.casus.history.History;
import org.casus.report.findings.Typical;
import org.casus.results.StoreWriter;
import org.casus.run.Simulator;

/** Does what is due when the last replication of a study is stored. */
record Completion(StoredStudy study, Simulator simulator) {

  /** Keeps the typical replication and writes the flat files; a shard has none that is typical. */
  void finish(StoreWriter store) {
    if (study.shard().isEmpty()) {
      keepTypical(store);
    }
    study.tables();
  }

  /** The report shows one replication day by day; its events must not depend on a new run. */
  private void keepTypical(StoreWriter store) {
    OptionalInt row = Typical.row(study.store().outcomes(study.responses()), 0);
    if (row.isPresent()) {
      long replication = study.store().replication(0, row.getAsInt());
      History history = new Replayer(study, simulator).history(study.first(), replication);
      store.keepOnly(
          0, Keep.of(study.experiment().points()).events(), replication, history.events());
    }
  }
}
