package org.casus.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.casus.study.Replay;
import org.casus.study.StoredStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Simulates a replication again and compares. */
@Command(
    name = "replay",
    description = "Simulates one replication again and says whether it is the same.",
    footer = "casus replay results/my-study --replication 17")
final class ReplayVerb extends Verb {

  @Parameters(paramLabel = "DIR", description = "The folder of the study.")
  private Path folder = Path.of("");

  @Option(
      names = "--replication",
      paramLabel = "K",
      required = true,
      description = "The number of the replication, from 0.")
  private long replication;

  @Option(
      names = "--point",
      paramLabel = "NAME",
      description = "The design point, such as a what-if. Default: the first, the baseline.")
  private Optional<String> name = Optional.empty();

  @Override
  public Integer call() {
    StoredStudy study = StoredStudy.open(folder);
    String point = name.orElseGet(() -> study.experiment().name(0));
    Replay replay = study.replay(point, replication);
    out().println(text(replay, point));
    out().flush();
    return replay.same() || replay.stored().isEmpty() ? Steps.DONE : Steps.FAILED;
  }

  private String text(Replay replay, String point) {
    String what =
        "Replication " + replication + " of " + point + ", seed " + replay.history().seed();
    String events = replay.history().events().size() + " events";
    String now = Long.toHexString(replay.digest());
    if (replay.stored().isEmpty()) {
      return what + ": " + events + ", digest " + now + "; the study has no such replication yet.";
    }
    return replay.same()
        ? what + ": the same again, " + events + ", digest " + now + "."
        : what
            + ": NOT the same: digest "
            + now
            + ", stored "
            + Long.toHexString(replay.stored().getAsLong())
            + ".";
  }
}
