package org.casus.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.casus.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what an experiment holds and what it would cost, before anything runs. */
@Command(
    name = "plan",
    description = "Tells the factors, points, replications and cost of an experiment.",
    footer = "casus plan scenarios/experiments/pact-credibility.yaml")
final class PlanVerb extends Verb {

  @Parameters(paramLabel = "FILE", description = "The experiment or the scenario.")
  private Path file = Path.of("");

  @Mixin private WishOptions wish = new WishOptions();

  @Option(
      names = {"-j", "--threads"},
      paramLabel = "N",
      converter = Threads.class,
      description = "Threads for which the time is estimated. Default: all processors.")
  private Optional<Integer> threads = Optional.empty();

  @Override
  public Integer call() {
    Study study = wish.study(file);
    study.warnings().forEach(err()::println);
    int count = threads.orElse(Runtime.getRuntime().availableProcessors());
    study.plan(count).forEach(out()::println);
    out().flush();
    err().flush();
    return Steps.DONE;
  }
}
