package org.casus.experiment.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.casus.scenario.Key;

/** What an experiment file says: which scenario, what varies, how often, and what is compared. */
public record ExperimentPlan(
    @Key("Identity of the experiment.") Heading experiment,
    @Key("The scenario file, relative to this one.") String scenario,
    @Key(
            value = "Length of a run; that of the scenario when absent.",
            unit = "days",
            min = 1,
            max = 3660)
        OptionalInt days,
    @Key("What differs between design points.") Factors factors,
    @Key("Combinations of levels to leave out, each a map from paths to levels.")
        List<Map<String, Object>> exclude,
    @Key("What is searched for, where outcomes decide which levels of the levers are run.")
        Optional<Search> search,
    @Key("What was observed, where the uncertainties are to be fitted to it.")
        Optional<Calibration> calibrate,
    @Key(value = "How levels are combined into design points.", fallback = "{}") DesignTree design,
    @Key(value = "How often each design point is run.", fallback = "{}") Replications replications,
    @Key(value = "Where chance comes from.", fallback = "{}") Randomness random,
    @Key("What is measured; what the scenario says when empty.") List<String> responses,
    @Key(value = "How design points are compared.", fallback = "{}") Compare compare,
    @Key(value = "How it is run; nothing here changes a result.", fallback = "{}")
        RunSettings run) {

  public ExperimentPlan {
    exclude =
        exclude.stream()
            .<Map<String, Object>>map(
                combination -> Collections.unmodifiableMap(new LinkedHashMap<>(combination)))
            .toList();
    responses = List.copyOf(responses);
  }
}
