package org.casus.model.outlook;

import java.util.ArrayList;
import java.util.List;
import org.casus.history.Reason.Term;
import org.casus.model.decision.Logit;
import org.casus.model.decision.Reliability;
import org.casus.model.pact.Circumstances;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Nation;
import org.casus.model.world.TreatyState;
import org.casus.model.world.World;
import org.casus.scenario.Activation;
import org.casus.scenario.BaseRate;
import org.casus.scenario.Clause;
import org.casus.scenario.EventKind;
import org.casus.scenario.Obligation;
import org.casus.scenario.PactParameters;
import org.casus.scenario.Regime;
import org.casus.scenario.ReliabilityParameters;
import org.casus.scenario.Strength;
import org.casus.scenario.Treaty;

/**
 * How likely a promise is to be kept: the log-odds of full honour, term by term, and what others
 * believe of it.
 *
 * <p>Modifiers are differences from the case the base rate describes: the paper rate describes a
 * large pact without common border or shared threat; the fresh rate a small pact of contiguous
 * regimes of the same kind under the same threat, so there their absence counts against it.
 *
 * <p>Source: MODEL.md sections 3.3, 4.2 and 22.2; Berkemeier and Fuhrmann (2018),
 * doi:10.1177/2053168018802127; Leeds (2003), doi:10.1017/S0020818303574027 for directions.
 */
public final class Promises {

  private static final int SMALL = 4;
  private static final List<EventKind> FORCE =
      List.of(EventKind.BORDER_CROSSING, EventKind.ATTACK, EventKind.DEPLOY);

  private final World world;

  /** The promises of one replication. */
  public Promises(World world) {
    this.world = world;
  }

  /**
   * A promise of help that an observer counts on.
   *
   * @param clause {@code treaty.clause}
   * @param belief believed chance that it is wholly kept
   * @param terms the clause that makes it
   */
  public record Promise(
      TreatyState treaty, String clause, Nation obligor, double belief, Clause terms) {}

  /** Promises to fight for a state, the strongest of each state that made any. */
  public List<Promise> toDefend(Nation victim, DisputeState dispute) {
    List<Promise> found = new ArrayList<>();
    for (TreatyState treaty : world.treaties()) {
      if (!treaty.binds() || !treaty.parties().contains(victim.id())) {
        continue;
      }
      treaty.text().clauses().forEach((id, clause) -> collect(treaty, id, victim, dispute, found));
    }
    return found;
  }

  private void collect(
      TreatyState treaty, String id, Nation victim, DisputeState dispute, List<Promise> found) {
    Clause clause = treaty.text().clauses().get(id);
    if (clause == null || treaty.lapsed().contains(id) || !promisesTroops(clause)) {
      return;
    }
    if (!clause.obligees().isEmpty() && !clause.obligees().contains(victim.id())) {
      return;
    }
    for (String party : obligors(treaty, clause)) {
      if (!party.equals(victim.id()) && !presses(party, dispute)) {
        world
            .find(party)
            .ifPresent(n -> keepStronger(promise(treaty, id, clause, n, dispute, victim), found));
      }
    }
  }

  private Promise promise(
      TreatyState treaty,
      String id,
      Clause clause,
      Nation obligor,
      DisputeState dispute,
      Nation victim) {
    double belief = trust(treaty, clause, obligor, victim, dispute);
    return new Promise(treaty, treaty.id() + "." + id, obligor, belief, clause);
  }

  private static void keepStronger(Promise next, List<Promise> found) {
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).obligor().equals(next.obligor())) {
        if (next.belief() > found.get(i).belief()) {
          found.set(i, next);
        }
        return;
      }
    }
    found.add(next);
  }

  /** Those who owe a clause. */
  public static List<String> obligors(TreatyState treaty, Clause clause) {
    return clause.obligors().isEmpty()
        ? List.copyOf(treaty.parties())
        : clause.obligors().stream().filter(treaty.parties()::contains).toList();
  }

  /**
   * The states that a host may let in by a permit clause: those it names, or all parties, less
   * those that press the target. None when the clause gives the host no such right.
   */
  public List<Nation> guests(TreatyState treaty, Clause clause, String host, DisputeState dispute) {
    if (!obligors(treaty, clause).contains(host)) {
      return List.of();
    }
    return (clause.obligees().isEmpty() ? List.copyOf(treaty.parties()) : clause.obligees())
        .stream()
            .filter(party -> !party.equals(host) && !presses(party, dispute))
            .flatMap(party -> world.find(party).stream())
            .toList();
  }

  /** Whether a state presses the target in a dispute: it is the challenger or votes in it. */
  public boolean presses(String state, DisputeState dispute) {
    return dispute.challenger().equals(state)
        || dispute.campaign().map(c -> c.contributes(state)).orElse(false)
        || world
            .bloc(dispute.challenger())
            .map(b -> b.members().contains(state) && !b.suspended().contains(state))
            .orElse(false);
  }

  /** Whether a deed is force that is used or ordered. */
  public static boolean force(EventKind kind) {
    return FORCE.contains(kind);
  }

  /** Whether a clause promises to fight when force comes. */
  static boolean promisesTroops(Clause clause) {
    boolean help =
        clause.obligation() instanceof Obligation.Defend
            || (clause.obligation() instanceof Obligation.Assist assist
                && assist.means().contains(Obligation.Means.TROOPS));
    return help
        && clause.on().stream().anyMatch(t -> t.events().stream().anyMatch(FORCE::contains));
  }

  /** What others believe of a promise in a dispute: that it is kept, and allowed to be kept. */
  public double trust(
      TreatyState treaty, Clause clause, Nation obligor, Nation victim, DisputeState dispute) {
    return assent(clause, obligor, dispute) * belief(treaty, clause, obligor, victim);
  }

  /**
   * The chance that nothing bars a duty which its text makes subject to the constitution of the
   * obligor or to the Security Council, probability.
   *
   * <p>Assumption: an elected parliament refuses with the share of opposition to sending troops at
   * home, other rulers ask nobody, and the Council has spoken when the dispute says that it backs
   * force, because no record of such votes exists.
   */
  public double assent(Clause clause, Nation obligor, DisputeState dispute) {
    if (clause.limits().subjectToSecurityCouncil() && !dispute.terms().unBacking()) {
      return 0;
    }
    boolean asks = clause.limits().subjectToConstitution() && !obligor.regime().nonDemocratic();
    return asks ? 1 - obligor.initial().opposition() : 1;
  }

  /** What others believe of a promise: the prior, what they saw, and visible preparations. */
  public double belief(TreatyState treaty, Clause clause, Nation obligor, Nation victim) {
    double mean = Logit.logistic(sum(terms(treaty, clause, obligor, victim, 1)));
    Reliability belief =
        Reliability.prior(mean, world.parameters().beliefs().reliabilityCases().value());
    World.Record record = world.record(obligor.id());
    for (int i = 0; i < record.honoured(); i++) {
      belief = belief.afterHonour(1);
    }
    for (int i = 0; i < record.partly(); i++) {
      belief = belief.afterPartial(1);
    }
    for (int i = 0; i < record.reneged(); i++) {
      belief = belief.afterRenege(1);
    }
    if (obligor.mobilised()) {
      belief = belief.afterPreparation(world.parameters().beliefs().preparationStep().value());
    }
    return belief.probability();
  }

  /**
   * The terms of the log-odds of full honour.
   *
   * @param match quality of the match between event and trigger, [0, 1]
   */
  public List<Term> terms(
      TreatyState treaty, Clause clause, Nation obligor, Nation victim, double match) {
    ReliabilityParameters p = world.parameters().reliability();
    boolean fresh = clause.baseRate() == BaseRate.FRESH;
    Circumstances actual = circumstances(treaty, obligor, victim);
    Circumstances parts =
        actual.minus(fresh ? Circumstances.FRESH : Circumstances.PAPER).times(weights());
    List<Term> terms = new ArrayList<>();
    terms.add(new Term("base rate", Logit.logit(inside(baseRate(clause)))));
    part(terms, "common border", parts.bordering(), actual.bordering());
    part(terms, "shared threat", parts.sharedThreat(), actual.sharedThreat());
    part(terms, "rule by soldiers or one party", parts.nonDemocratic(), actual.nonDemocratic());
    part(terms, "small pact", parts.smallPact(), actual.smallPact());
    part(terms, "major power", parts.majorPower(), actual.majorPower());
    part(terms, "rulers changed since it was signed", parts.regimeChanged(), 1);
    part(terms, "power shifted by more than a tenth", parts.powerShift(), 1);
    part(terms, "broke a promise before", parts.earlierRenege(), 1);
    when(terms, "names force", p.forceNamed().value(), clause.strength() == Strength.SHALL_FORCE);
    when(
        terms,
        "without exception",
        p.withoutException().value(),
        clause.strength() == Strength.MUST);
    String weak = clause.strength() == Strength.SHOULD ? "recommended only" : "declaration only";
    when(terms, weak, p.declaration().value(), declared(treaty, clause));
    terms.addAll(activation(clause));
    when(terms, "trigger in doubt", p.ambiguity().value() * (1 - match), match < 1);
    return terms;
  }

  private Circumstances circumstances(TreatyState treaty, Nation obligor, Nation victim) {
    boolean same = obligor.regime() == victim.regime() && obligor.regime() != Regime.ELECTED;
    return new Circumstances(
        one(changedSince(treaty, obligor)),
        one(weakened(obligor) || weakened(victim)),
        one(obligor.regime().nonDemocratic()),
        one(obligor.initial().majorPower()),
        one(same),
        one(obligor.borders(victim.id())),
        0,
        0,
        one(treaty.parties().size() <= SMALL),
        one(obligor.hasReneged()));
  }

  /** Whether rulers changed since a treaty was signed, before the run or in it. */
  private boolean changedSince(TreatyState treaty, Nation obligor) {
    int signed = treaty.text().signed().map(world::dayOf).orElse(treaty.since());
    boolean coup =
        obligor.initial().coups().stream()
            .mapToInt(world::dayOf)
            .anyMatch(day -> day > signed && day <= world.day());
    boolean restored = obligor.regime() != obligor.initial().regime() && treaty.declaredOn() < 0;
    return coup || restored || obligor.rulersSince() > signed;
  }

  private Circumstances weights() {
    ReliabilityParameters p = world.parameters().reliability();
    return new Circumstances(
        p.regimeChanged().value(),
        p.powerShift().value(),
        p.nonDemocratic().value(),
        p.majorPower().value(),
        p.sharedThreat().value(),
        p.bordering().value(),
        0,
        p.winSlope().value(),
        p.smallPact().value(),
        p.earlierRenege().value());
  }

  private static double one(boolean holds) {
    return holds ? 1 : 0;
  }

  /** Whether a state has lost more than a tenth of its army since the first day. */
  private static boolean weakened(Nation nation) {
    return nation.lost() > nation.initial().army() / 10.0;
  }

  /** The sum of terms. */
  public static double sum(List<Term> terms) {
    return terms.stream().mapToDouble(Term::value).sum();
  }

  private static boolean declared(TreatyState treaty, Clause clause) {
    return treaty.stage() == TreatyState.Stage.DECLARED
        || treaty.text().instrument() == Treaty.Instrument.DECLARATION
        || clause.strength() == Strength.SHOULD;
  }

  private List<Term> activation(Clause clause) {
    ReliabilityParameters p = world.parameters().reliability();
    if (clause.activation() instanceof Activation.OnRequest) {
      return List.of(new Term("on request", p.onRequest().value()));
    }
    if (clause.activation() instanceof Activation.Automatic) {
      return List.of();
    }
    return List.of(new Term("after a meeting or vote", p.voteOrConsult().value()));
  }

  /** The chance of full honour in the reference case of a clause, probability. */
  public double baseRate(Clause clause) {
    PactParameters p = world.parameters().pacts();
    if (clause.honour().isPresent()) {
      return clause.honour().getAsDouble();
    }
    return clause.obligation().match(new BaseRates(p, clause.baseRate()));
  }

  /** A probability that has finite odds. */
  static double inside(double probability) {
    return Math.max(1e-9, Math.min(1 - 1e-9, probability));
  }

  /** In the fresh case a circumstance is part of the base rate and its absence counts. */
  private static void part(List<Term> terms, String name, double size, double holds) {
    if (size != 0) {
      terms.add(new Term(holds > 0 ? name : "no " + name, size));
    }
  }

  private static void when(List<Term> terms, String name, double size, boolean holds) {
    if (holds) {
      terms.add(new Term(name, size));
    }
  }
}
