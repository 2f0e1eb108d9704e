package org.casus.model.worlds;

import java.nio.file.Path;
import org.casus.scenario.Scenario;
import org.casus.yaml.ScenarioFile;

/** The shipped scenario of Niger 2023 over sixty days, and its what-ifs. */
final class Niger {

  private static final Path FILE = Path.of("scenarios", "niger-2023.yaml");
  private static final int DAYS = 60;

  private Niger() {}

  /** The scenario over sixty days. */
  static Scenario baseline() {
    return over(DAYS);
  }

  /** The scenario over some days. */
  static Scenario over(int days) {
    Scenario whole =
        ScenarioFile.read(FILE).value().orElseThrow(() -> new AssertionError(FILE.toString()));
    return Mini.with(whole, "scenario.days", days);
  }

  /** A scenario with the changes of one of its what-ifs. */
  static Scenario whatIf(Scenario scenario, String id) {
    Scenario changed = scenario;
    for (var set : scenario.whatIfs().get(id).set().entrySet()) {
      changed = Mini.with(changed, set.getKey(), set.getValue());
    }
    return changed;
  }
}
