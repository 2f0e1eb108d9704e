package org.casus.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.study.Answers;
import org.casus.study.BadInput;
import org.casus.study.ComparisonWish;
import org.casus.study.StoredStudy;
import org.casus.study.Study;
import org.casus.study.Wish;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares what-ifs with the baseline on common random numbers. */
@Command(
    name = "compare",
    description =
        "Compares what-ifs with the baseline, replication by replication on the same chance:"
            + " runs a scenario, or takes the folder of a study that has them.",
    footer = "casus compare scenarios/niger-2023.yaml --what-if no-pact")
final class CompareVerb extends Verb {

  /** How the interval of a difference of numbers is found. */
  enum Method {
    /** The bias-corrected and accelerated bootstrap over pairs. */
    BCA,
    /** Student's. */
    STUDENT
  }

  @Parameters(paramLabel = "FILE|DIR", description = "A scenario, or the folder of a study.")
  private Path file = Path.of("");

  @Option(
      names = "--what-if",
      paramLabel = "NAME",
      description = "A what-if of the scenario, or all. Repeat at will.")
  private List<String> whatIfs = new ArrayList<>();

  @Option(
      names = "--response",
      paramLabel = "NAME",
      description = "A response to compare, or all. Repeat at will. Default: the main ones.")
  private List<String> responses = new ArrayList<>();

  @Option(
      names = "--smallest-effect",
      paramLabel = "RESPONSE=SIZE",
      description =
          "The smallest effect that matters, such as intervention=0.05. Default: 0.05 for a"
              + " chance, 7 for a day, 0.2 standard deviations for a number.")
  private List<String> smallest = new ArrayList<>();

  @Option(
      names = "--interval",
      paramLabel = "METHOD",
      description = "bca or student, for differences of numbers. Default: bca.")
  private Method interval = Method.BCA;

  @Option(
      names = "--confidence",
      paramLabel = "C",
      description = "Confidence of the intervals. Default: 0.95.")
  private double confidence = ComparisonWish.USUAL.confidence();

  @Option(names = "--p-values", description = "Tells p-values too, plain and after Holm.")
  private boolean pValues;

  @Option(
      names = {"-n", "--replications"},
      paramLabel = "N",
      converter = Replications.class,
      description = "Replications of each, 1 to 1000000000. Default: 200.")
  private Optional<Long> replications = Optional.empty();

  @Option(names = "--seed", paramLabel = "N", description = "Seed of all draws. Default: 1.")
  private Optional<Long> seed = Optional.empty();

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "Changes a value in baseline and what-ifs. Repeat at will.")
  private List<String> sets = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "The folder of results, new or empty. Default: a new one in results.")
  private Optional<Path> output = Optional.empty();

  @Mixin private MachineOptions machine = new MachineOptions();

  @Override
  public Integer call() {
    ComparisonWish wish =
        new ComparisonWish(
            whatIfs,
            responses,
            ComparisonWish.smallest(smallest),
            interval == Method.BCA,
            confidence,
            pValues);
    return Files.isDirectory(file) ? stored(wish) : fresh(wish);
  }

  private int stored(ComparisonWish wish) {
    if (replications.isPresent() || seed.isPresent() || output.isPresent() || !sets.isEmpty()) {
      throw new BadInput(
          file
              + ": this is the folder of a study, which is compared as it is; -n, --seed, --set and"
              + " -o go with a scenario.");
    }
    Answers answers = StoredStudy.open(file).compare(wish);
    out().print(answers.text());
    out().println("Report: " + answers.page());
    out().flush();
    return Steps.DONE;
  }

  private int fresh(ComparisonWish wish) {
    if (whatIfs.isEmpty()) {
      throw new BadInput("name what is compared with the baseline: --what-if NAME, or all.");
    }
    Wish run =
        new Wish(
            replications.orElse(Wish.USUAL.replications()),
            seed.orElse(Wish.USUAL.seed()),
            sets,
            whatIfs);
    Study study = Study.load(file, run);
    study.require(wish);
    if (!machine.quiet()) {
      study.warnings().forEach(err()::println);
      err().println(study.scenario().scenario().title());
      err()
          .println(
              "Seed "
                  + run.seed()
                  + ", "
                  + run.replications()
                  + " replications of each of "
                  + study.experiment().points()
                  + " variants on common random numbers.");
      err().flush();
    }
    ComparisonWish all =
        new ComparisonWish(
            List.of(),
            wish.responses(),
            wish.smallest(),
            wish.bootstrap(),
            wish.confidence(),
            wish.pValues());
    return session(machine).run(output, study::run, finished -> finished.study().compare(all));
  }
}
