package org.casus.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.casus.study.Answers;
import org.casus.study.FinishedStudy;
import org.casus.study.Machine;

/** Runs a study in front of a user: progress, an early end, the answer, the exit status. */
record Session(PrintWriter out, PrintWriter err, MachineOptions options, String command) {

  int run(Optional<Path> output, Function<Machine, FinishedStudy> study) {
    return run(output, study, FinishedStudy::report);
  }

  /** Runs a study and answers by something else than the usual report. */
  int run(
      Optional<Path> output,
      Function<Machine, FinishedStudy> study,
      Function<FinishedStudy, Answers> answer) {
    try (Interruption interruption = Interruption.begin();
        ProgressView view = ProgressView.of(options.progress(), err)) {
      Machine machine = options.machine(output, view, interruption, command);
      FinishedStudy finished = study.apply(machine);
      view.close();
      return tell(finished, answer);
    }
  }

  private int tell(FinishedStudy finished, Function<FinishedStudy, Answers> answer) {
    Path folder = finished.study().root();
    if (finished.study().shard().isPresent()) {
      out.println("Shard " + finished.study().shard().get() + " is in " + folder + ".");
      out.flush();
      return status(finished, folder);
    }
    Answers answers = answer.apply(finished);
    out.print(answers.text());
    out.println("Report: " + answers.page());
    out.flush();
    int status = status(finished, folder);
    err.flush();
    return status;
  }

  private int status(FinishedStudy finished, Path folder) {
    long failed = finished.progress().failed();
    switch (finished.end()) {
      case INTERRUPTED -> {
        err.println(
            "Interrupted after "
                + finished.progress().done()
                + " of "
                + finished.progress().total()
                + " replications, which are kept. To go on:");
        err.println("  casus resume " + Arguments.quoted(folder.toString()));
        return Steps.INTERRUPTED;
      }
      case STOPPED -> {
        err.println("casus: stopped: " + finished.reason());
        return Steps.FAILED;
      }
      case SOME_FAILED -> {
        err.println("casus: " + failed + " replications failed; study.sqlite says why.");
        finished.progress().failures().forEach((why, n) -> err.println("  " + n + " x " + why));
        return Steps.FAILED;
      }
      case DONE -> {
        return Steps.DONE;
      }
    }
    throw new IllegalStateException("an end without a status: " + finished.end());
  }
}
