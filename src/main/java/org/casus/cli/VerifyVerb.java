package org.casus.cli;

import java.nio.file.Path;
import org.casus.study.StoredStudy;
import org.casus.study.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks whether a study is what it was. */
@Command(
    name = "verify",
    description =
        "Looks whether a study folder is what it was: the store, the hash of each file, and whether"
            + " some replications come out the same again.",
    footer = "casus verify results/my-study -n 50")
final class VerifyVerb extends Verb {

  private static final long USUAL = 10;

  @Parameters(paramLabel = "DIR", description = "The folder of the study.")
  private Path folder = Path.of("");

  @Option(
      names = {"-n", "--replications"},
      paramLabel = "K",
      converter = Replications.class,
      description = "Replications to simulate again. Default: 10.")
  private Long replications = USUAL;

  @Option(names = "--seed", paramLabel = "N", description = "Seed of their choice. Default: 1.")
  private long seed = 1;

  @Override
  public Integer call() {
    Verification verification = StoredStudy.open(folder).verify(replications, seed);
    verification.lines().forEach(out()::println);
    out().flush();
    return verification.good() ? Steps.DONE : Steps.FAILED;
  }
}
