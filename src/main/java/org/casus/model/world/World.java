package org.casus.model.world;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.model.chance.Draws;
import org.casus.model.chance.Purpose;
import org.casus.model.decision.Resolve;
import org.casus.model.ground.Ground;
import org.casus.model.pact.HonourLevel;
import org.casus.scenario.Bloc;
import org.casus.scenario.Dispute;
import org.casus.scenario.EventKind;
import org.casus.scenario.Parameters;
import org.casus.scenario.Place;
import org.casus.scenario.Relation;
import org.casus.scenario.Scenario;
import org.casus.scenario.State;
import org.casus.scenario.Treaty;

/**
 * Everything that changes in one replication, and the scenario and draws it starts from.
 *
 * <p>Days count from the first day of the run, 0.
 */
public final class World {

  private static final double UNKNOWN_DISTANCE_KM = 500;
  private static final int CLUSTER_DAYS = 7;

  private final Scenario scenario;
  private final Parameters parameters;
  private final Draws draws;
  private final Tastes tastes;
  private final Ground ground;
  private final EventLog log = new EventLog();
  private final Map<String, Nation> nations = new LinkedHashMap<>();
  private final Map<String, Membership> blocs = new LinkedHashMap<>();
  private final Map<String, DisputeState> disputes = new LinkedHashMap<>();
  private final Map<String, TreatyState> treaties = new LinkedHashMap<>();
  private final Map<String, Map<String, Relation>> dyads = new LinkedHashMap<>();
  private final Map<String, Record> records = new LinkedHashMap<>();
  private final Contingents contingents = new Contingents(this);
  private final int decidesFrom;
  private int day;
  private double deaths;

  /**
   * The world on its first day.
   *
   * @param parameters the parameters of this replication, none of them a distribution
   */
  public World(Scenario scenario, Parameters parameters, Draws draws) {
    this.scenario = scenario;
    this.parameters = parameters;
    this.draws = draws;
    this.decidesFrom = scenario.timeline().stream().mapToInt(g -> dayOf(g.date())).max().orElse(0);
    this.tastes = new Tastes(draws, parameters.decisions().tastePersistence().value());
    this.ground = new Ground(scenario, parameters);
    Map<String, Set<String>> borders = borders(scenario);
    scenario
        .states()
        .forEach(
            (id, state) -> nations.put(id, nation(id, state, borders.getOrDefault(id, Set.of()))));
    scenario.blocs().forEach((id, bloc) -> blocs.put(id, new Membership(id, bloc)));
    scenario.disputes().forEach((id, terms) -> disputes.put(id, dispute(id, terms)));
    scenario.treaties().forEach((id, text) -> treaties.put(id, treaty(id, text)));
    scenario
        .relations()
        .values()
        .forEach(
            r -> dyads.computeIfAbsent(r.from(), from -> new LinkedHashMap<>()).put(r.to(), r));
  }

  private Nation nation(String id, State state, Set<String> borders) {
    Nation nation = new Nation(id, state, borders, ground.posts(id, state.army()));
    state.coups().forEach(date -> nation.attempted(dayOf(date), true));
    state.failedCoups().forEach(date -> nation.attempted(dayOf(date), false));
    return nation;
  }

  private DisputeState dispute(String id, Dispute terms) {
    double prior = priorResolve(terms);
    boolean resolved =
        draws.event(prior, Purpose.TYPE, Draws.key(terms.challenger()), Draws.key(id), 0, 0);
    return new DisputeState(id, terms, dayOf(terms.onset()), prior, resolved);
  }

  /** The resolve of a bloc is that of the state that would lead its force. */
  private double priorResolve(Dispute terms) {
    String leader =
        Optional.ofNullable(scenario.blocs().get(terms.challenger()))
            .flatMap(Bloc::lead)
            .orElse(terms.challenger());
    double usual = parameters.beliefs().resolvePrior().value();
    double given =
        Optional.ofNullable(scenario.states().get(leader))
            .map(s -> s.resolve().orElse(usual))
            .orElse(usual);
    return Math.max(0.01, Math.min(0.99, given));
  }

  private TreatyState treaty(String id, Treaty text) {
    int since = text.inForce().or(text::signed).map(this::dayOf).orElse(0);
    TreatyState.Stage stage =
        switch (text.status()) {
          case IN_FORCE -> TreatyState.Stage.IN_FORCE;
          case TEMPLATE -> TreatyState.Stage.OFFERED;
          case VOID -> TreatyState.Stage.ENDED;
        };
    return new TreatyState(id, text, stage, since);
  }

  private static Map<String, Set<String>> borders(Scenario scenario) {
    Map<String, Set<String>> borders = new LinkedHashMap<>();
    scenario.states().keySet().forEach(id -> borders.put(id, new LinkedHashSet<>()));
    scenario
        .states()
        .forEach(
            (id, state) ->
                state.borders().stream()
                    .filter(borders::containsKey)
                    .forEach(
                        other -> {
                          meet(borders, id, other);
                          meet(borders, other, id);
                        }));
    return borders;
  }

  private static void meet(Map<String, Set<String>> borders, String one, String other) {
    borders.computeIfAbsent(one, id -> new LinkedHashSet<>()).add(other);
  }

  /** The scenario of the run. */
  public Scenario scenario() {
    return scenario;
  }

  /** The parameters of this replication. */
  public Parameters parameters() {
    return parameters;
  }

  /** The draws of this replication. */
  public Draws draws() {
    return draws;
  }

  /** The tastes of this replication. */
  public Tastes tastes() {
    return tastes;
  }

  /** The regions. */
  public Ground ground() {
    return ground;
  }

  /** The event bus. */
  public EventLog log() {
    return log;
  }

  /** Starts an event of today. */
  public EventLog.Entry happens(EventKind kind) {
    return log.on(day, kind);
  }

  /** Today. */
  public int day() {
    return day;
  }

  /** Moves on to a day. */
  public void day(int next) {
    day = next;
  }

  /** The day number of a date. */
  public int dayOf(LocalDate date) {
    return (int) ChronoUnit.DAYS.between(scenario.scenario().start(), date);
  }

  /**
   * The first day on which actors decide for themselves: that of the last given event. Until then
   * the file tells what happened, and nothing that it does not tell.
   */
  public int decidesFrom() {
    return decidesFrom;
  }

  /** All states, in the order of the scenario. */
  public Collection<Nation> nations() {
    return nations.values();
  }

  /** A state by id. */
  public Optional<Nation> find(String id) {
    return Optional.ofNullable(nations.get(id));
  }

  /** A state that the checks of the scenario have made sure of. */
  public Nation nation(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no state \"" + id + "\""));
  }

  /** All blocs, in the order of the scenario. */
  public Collection<Membership> blocs() {
    return blocs.values();
  }

  /** A bloc by id. */
  public Optional<Membership> bloc(String id) {
    return Optional.ofNullable(blocs.get(id));
  }

  /** All disputes, in the order of the scenario. */
  public Collection<DisputeState> disputes() {
    return disputes.values();
  }

  /** All treaties, in the order of the scenario. */
  public Collection<TreatyState> treaties() {
    return treaties.values();
  }

  /** A treaty by id. */
  public Optional<TreatyState> treaty(String id) {
    return Optional.ofNullable(treaties.get(id));
  }

  /** What one actor is to another, if the scenario says so. */
  public Optional<Relation> relation(String from, String to) {
    return Optional.ofNullable(dyads.getOrDefault(from, Map.of()).get(to));
  }

  /** All relations, in the order of the scenario. */
  public Collection<Relation> relations() {
    return scenario.relations().values();
  }

  /** Share of one state's trade that hangs on another, [0, 1]. */
  public double trade(String from, String to) {
    return relation(from, to).map(Relation::trade).orElse(0.0);
  }

  /** How close one actor stands to another, [-1, 1]. */
  public double alignment(String from, String to) {
    return relation(from, to).map(Relation::alignment).orElse(0.0);
  }

  /** Distance between two states, km; neighbours start near the border, a third of the way. */
  public double distance(Nation from, Nation to) {
    Optional<Place> a = from.initial().capital();
    Optional<Place> b = to.initial().capital();
    double apart =
        a.isPresent() && b.isPresent() ? a.get().distanceTo(b.get()) : UNKNOWN_DISTANCE_KM;
    return from.borders(to.id()) ? apart / 3 : apart;
  }

  /**
   * What others have seen of a state's promises in this run.
   *
   * @param honoured promises wholly kept
   * @param partly promises kept in part, half a case of each kind
   * @param reneged promises broken
   */
  public record Record(int honoured, int partly, int reneged) {}

  /** What others have seen of a state's promises so far. */
  public Record record(String state) {
    return records.getOrDefault(state, new Record(0, 0, 0));
  }

  /** Notes how far a promise was kept. */
  public void note(String state, HonourLevel level) {
    Record now = record(state);
    records.put(
        state,
        switch (level) {
          case FULL -> new Record(now.honoured() + 1, now.partly(), now.reneged());
          case PARTIAL -> new Record(now.honoured(), now.partly() + 1, now.reneged());
          case NONE -> new Record(now.honoured(), now.partly(), now.reneged() + 1);
        });
  }

  /** New rulers have kept and broken nothing yet. */
  public void forget(String state) {
    records.remove(state);
  }

  /** How observers treat the past of a challenger. */
  public Resolve.Memory memory() {
    return new Resolve.Memory(
        parameters.beliefs().beliefHalfLife().value(),
        parameters.beliefs().clusterDiscount().value(),
        CLUSTER_DAYS);
  }

  /** What the target of a dispute believes today of the challenger's resolve, probability. */
  public double belief(DisputeState dispute) {
    int today = Math.max(day, dispute.resolve().day());
    return dispute.resolve().on(today, memory()).belief();
  }

  /** Soldiers that states gave to joint operations. */
  public Contingents contingents() {
    return contingents;
  }

  /** Soldiers killed in battles between states so far. */
  public double deaths() {
    return deaths;
  }

  /** Adds soldiers killed. */
  public void addDeaths(double men) {
    deaths += men;
  }
}
