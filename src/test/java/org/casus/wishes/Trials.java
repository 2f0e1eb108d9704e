package org.casus.wishes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small experiments over the teaching scenario of a bloc of five. */
final class Trials {

  static final String UNTIL_DIFFERENCE =
      """
      replications:
        min: 20
        max: 120
        until: {response: intervention, half-width: 0.12, of: difference}
      compare: {baseline: {what-if: baseline}}
      """;

  private Trials() {}

  /** The file of an experiment with three what-ifs and some further keys. */
  static Path write(Path folder, String keys) throws IOException {
    Path scenario = Path.of("scenarios/teaching-bloc-of-five.yaml").toAbsolutePath();
    String text =
        """
        experiment: {id: trial, title: Who decides?}
        scenario: scenario.yaml
        days: 120
        factors:
          levers:
            what-if: {values: [baseline, chair-decides, no-pact]}
        responses: [intervention, deaths]
        """;
    Files.writeString(folder.resolve("scenario.yaml"), "extends: " + scenario + "\n");
    return Files.writeString(folder.resolve("trial.yaml"), text + keys);
  }
}
