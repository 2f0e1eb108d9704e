package org.casus.report.words;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casus.scenario.Dispute;
import org.casus.scenario.Organ;
import org.casus.scenario.Scenario;
import org.casus.scenario.Treaty;

/**
 * What sentences call the things that a history names by id.
 *
 * <p>An id that the scenario does not know stands for itself.
 */
public final class Names {

  private static final Map<String, String> MEASURES = measures();

  private final Scenario scenario;
  private final Map<String, String> actors = new LinkedHashMap<>();

  /** The names that a scenario gives. */
  public Names(Scenario scenario) {
    this.scenario = scenario;
    scenario.armedGroups().forEach((id, group) -> actors.put(id, group.name()));
    scenario.mediators().forEach((id, mediator) -> actors.put(id, mediator.name()));
    scenario.bodies().forEach((id, body) -> actors.put(id, body.name()));
    scenario.blocs().forEach((id, bloc) -> actors.put(id, bloc.name()));
    scenario
        .regions()
        .ifPresent(layer -> layer.units().forEach((id, unit) -> actors.put(id, unit.name())));
    scenario.states().forEach((id, state) -> actors.put(id, state.name()));
  }

  /**
   * The name of a state, bloc, body, mediator, armed group, treaty or clause; of a dispute, that of
   * the leader who is held in it.
   */
  public String of(String id) {
    String name = actors.get(id);
    if (name != null) {
      return name;
    }
    if (scenario.treaties().containsKey(id)) {
      return treaty(id);
    }
    Dispute dispute = scenario.disputes().get(id);
    if (dispute != null) {
      return dispute.detainee().orElse("the deposed leader");
    }
    return isClause(id) ? clause(id) : id;
  }

  /** The names of several, as a list in a sentence. */
  public String of(List<String> ids) {
    return Words.list(ids.stream().map(this::of).toList());
  }

  /** The title of a treaty, with its article. */
  public String treaty(String id) {
    Treaty treaty = scenario.treaties().get(id);
    if (treaty == null) {
      return "the treaty " + id;
    }
    String title = treaty.title();
    return title.toLowerCase(Locale.ROOT).matches("(the|a|an) .*") ? title : "the " + title;
  }

  /** A clause with its treaty, from {@code treaty.clause}. */
  public String clause(String path) {
    int dot = path.indexOf('.');
    return dot < 0
        ? "the clause " + path
        : "the clause \""
            + Words.plain(path.substring(dot + 1))
            + "\" of "
            + treaty(path.substring(0, dot));
  }

  /** What an organ of a bloc is called; its id in plain words where the file gives no name. */
  String organ(String bloc, String organ) {
    return Optional.ofNullable(scenario.blocs().get(bloc))
        .flatMap(b -> Optional.ofNullable(b.organs().get(organ)))
        .flatMap(Organ::name)
        .orElse(Words.plain(organ));
  }

  private boolean isClause(String id) {
    int dot = id.indexOf('.');
    return dot > 0 && scenario.treaties().containsKey(id.substring(0, dot));
  }

  /** A measure of a bloc in words, from its name in kebab case or as a constant. */
  public String measure(String name) {
    String key = Words.plain(name).replace(' ', '-');
    return MEASURES.getOrDefault(key, Words.plain(name));
  }

  /** What a challenger demands of a target, if the scenario has the dispute. */
  public Optional<String> demand(String challenger, String target) {
    return scenario.disputes().values().stream()
        .filter(one -> one.challenger().equals(challenger) && one.target().equals(target))
        .map(Dispute::demand)
        .map(demand -> demand.strip().replaceAll("[.]$", ""))
        .findFirst();
  }

  /** Whether a state is pressed to yield a claim, rather than to undo a seizure of power. */
  public boolean isClaimed(String target) {
    return scenario.disputes().values().stream()
        .anyMatch(one -> one.target().equals(target) && one.issue() == Dispute.Issue.CLAIM);
  }

  /** The date of a day of the run. */
  public LocalDate date(double day) {
    return scenario.scenario().start().plusDays(Math.round(day));
  }

  /** A day of the run with its date: {@code day 15, 10 August 2023}. */
  public String day(double day) {
    return "day " + Math.round(day) + ", " + Words.date(date(day));
  }

  private static Map<String, String> measures() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("condemn", "a condemnation");
    words.put("suspend", "a suspension");
    words.put("sanction-diplomatic", "diplomatic sanctions");
    words.put("sanction-economic", "economic sanctions");
    words.put("ultimatum", "an ultimatum without naming force");
    words.put("ultimatum-force", "an ultimatum that names force");
    words.put("standby", "a stand-by force");
    words.put("deploy", "the order to go in");
    words.put("lift", "the end of sanctions");
    return words;
  }
}
