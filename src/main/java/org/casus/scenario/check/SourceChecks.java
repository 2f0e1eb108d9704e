package org.casus.scenario.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.scenario.Problem;
import org.casus.scenario.Scenario;
import org.casus.scenario.bind.Nearest;

/**
 * References to sources: a word in capitals must be the key of a source in the header, as in {@code
 * "FB: CIA World Factbook"}. Any other text is a source of its own.
 */
final class SourceChecks {

  private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9-]+");

  private final Scenario scenario;
  private final Remarks remarks;
  private final Set<String> keys = new LinkedHashSet<>();

  SourceChecks(Scenario scenario, Remarks remarks) {
    this.scenario = scenario;
    this.remarks = remarks;
    for (String source : scenario.scenario().sources()) {
      int colon = source.indexOf(':');
      keys.add(colon < 0 ? source : source.substring(0, colon));
    }
  }

  void run() {
    if (keys.isEmpty()) {
      return;
    }
    scenario.states().forEach((id, v) -> list("states." + id, v.sources()));
    scenario.blocs().forEach((id, v) -> list("blocs." + id, v.sources()));
    scenario.bodies().forEach((id, v) -> list("bodies." + id, v.sources()));
    scenario.mediators().forEach((id, v) -> list("mediators." + id, v.sources()));
    scenario.armedGroups().forEach((id, v) -> list("armed-groups." + id, v.sources()));
    scenario.regions().ifPresent(layer -> list("regions", layer.sources()));
    scenario
        .regions()
        .ifPresent(
            layer -> layer.units().forEach((id, v) -> list("regions.units." + id, v.sources())));
    scenario.relations().forEach((id, v) -> list("relations." + id, v.sources()));
    scenario.treaties().forEach((id, v) -> list("treaties." + id, v.sources()));
    scenario.observed().ifPresent(seen -> list("observed", seen.sources()));
    for (int i = 0; i < scenario.timeline().size(); i++) {
      source("timeline[" + i + "].source", scenario.timeline().get(i).source());
    }
  }

  private void list(String path, List<String> sources) {
    BlocChecks.each(sources, path + ".sources", this::source);
  }

  private void source(String path, String source) {
    if (KEY.matcher(source).matches() && !keys.contains(source)) {
      remarks.add(
          Problem.warning(path, "\"" + source + "\" is no key of a source in scenario.sources")
              .maybe(Nearest.hint(source, keys)));
    }
  }
}
