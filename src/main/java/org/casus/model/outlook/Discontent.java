package org.casus.model.outlook;

import java.util.ArrayList;
import java.util.List;
import org.casus.history.Reason.Term;
import org.casus.model.chance.Hazard;
import org.casus.model.chance.Purpose;
import org.casus.model.coup.Attempt;
import org.casus.model.coup.Contagion;
import org.casus.model.coup.CoupHazard;
import org.casus.model.coup.Era;
import org.casus.model.coup.Strain;
import org.casus.model.economy.FiscalGap;
import org.casus.model.world.DisputeState;
import org.casus.model.world.Nation;
import org.casus.model.world.World;
import org.casus.scenario.CoupParameters;

/**
 * How near soldiers are to overthrowing their government, in every state of the region.
 *
 * <p>Major powers are no part of the region.
 *
 * <p>Source: MODEL.md sections 11.1, 11.2, 21.4 and 23 (G6).
 */
public final class Discontent {

  private static final double WEEKS = 52;
  private static final double SEASON = 13;

  private final World world;
  private final CoupHazard base;
  private final Era era;
  private final Contagion contagion;
  private final Strain.Weights weights;
  private final Strain usual;
  private final List<Double> years = new ArrayList<>();

  /** The discontent of one replication. */
  public Discontent(World world) {
    this.world = world;
    CoupParameters p = world.parameters().coups();
    base =
        new CoupHazard(
            p.intercept().value(), p.recency().value(), p.era().value() + p.region().value());
    era = new Era(p.waveSpread().value(), p.wavePersistence().value());
    contagion = new Contagion(p.contagion().value());
    weights =
        new Strain.Weights(
            p.war().value(),
            p.parity().value(),
            p.nearCapital().value(),
            p.legitimacy().value(),
            p.pay().value());
    usual =
        new Strain(
            p.usualWar().value(),
            p.usualParity().value(),
            p.usualNearCapital().value(),
            p.usualSupport().value(),
            0);
  }

  /** Whether coups may happen in a state. */
  public boolean concerns(Nation nation) {
    return world.parameters().coups().rate().value() > 0 && !nation.initial().majorPower();
  }

  /** The hazard of an attempt today, 1/year; 0 where coups do not happen. */
  public double hazard(Nation nation) {
    if (!concerns(nation)) {
      return 0;
    }
    double strain =
        weights.against(usual, strain(nation))
            + era.effect(year())
            + contagion.effect(neighbours(nation))
            + released(nation);
    return world.parameters().coups().rate().value() * base.yearly(since(nation), strain);
  }

  /** The probability that an attempt made today succeeds. */
  public double success(Nation nation) {
    CoupParameters p = world.parameters().coups();
    return new Attempt(p.success().value(), p.warSuccess().value())
        .probability(strain(nation).war() > 0);
  }

  /** What the hazard is made of, in words. */
  public List<Term> terms(Nation nation) {
    Strain now = strain(nation);
    List<Term> terms = new ArrayList<>();
    terms.add(new Term("years since the last attempt", since(nation)));
    terms.add(new Term("support for those in power", now.support()));
    terms.add(new Term("civil war", now.war()));
    terms.add(new Term("fighters for each soldier", now.parity()));
    terms.add(new Term("fighting near the capital", now.capital()));
    terms.add(new Term("share of pay in danger", now.pay()));
    terms.add(new Term("coups of neighbours within a year", neighbours(nation)));
    terms.add(new Term("log of the region's common shock", era.effect(year())));
    return terms;
  }

  /** Years since the last attempt. */
  private double since(Nation nation) {
    return nation.lastAttempt().isPresent()
        ? Math.max(0, world.day() - nation.lastAttempt().getAsInt()) / Hazard.DAYS_PER_YEAR
        : world.parameters().coups().calm().value();
  }

  private Strain strain(Nation nation) {
    double gap =
        FiscalGap.share(nation.aidLost(), nation.initial().externalFinance(), nation.outputLoss());
    double pay = FiscalGap.pay(gap, world.parameters().economy().aidReference().value());
    int s = world.ground().atlas().stateIndex(nation.id());
    return s < 0
        ? new Strain(0, 0, 0, nation.legitimacy(), pay)
        : new Strain(
            one(WEEKS * deaths(s) >= p().warDeaths().value()),
            parity(nation, s),
            one(SEASON * capital(s) >= p().capitalDeaths().value()),
            nation.legitimacy(),
            pay);
  }

  private CoupParameters p() {
    return world.parameters().coups();
  }

  private static double one(boolean holds) {
    return holds ? 1 : 0;
  }

  /** Mean deaths of a week over the last year in a state. */
  private double deaths(int state) {
    double sum = 0;
    for (int r : world.ground().atlas().regionsOf(state)) {
      sum += world.ground().bloodshed().usual(r);
    }
    return sum;
  }

  private double capital(int state) {
    int where = world.ground().atlas().capital(state);
    return world.ground().bloodshed().recent(where);
  }

  /** Fighters in the state for each soldier and gendarme. */
  private double parity(Nation nation, int state) {
    double fighters = 0;
    for (int r : world.ground().atlas().regionsOf(state)) {
      fighters += world.ground().fightersIn(r);
    }
    double forces = nation.atHome() + nation.initial().paramilitary();
    return fighters <= 0 ? 0 : forces <= 0 ? 1 : Math.min(1, fighters / forces);
  }

  /** Those who gave up their detainee have less to bargain with. */
  private double released(Nation nation) {
    boolean freed =
        world.disputes().stream()
            .anyMatch(
                d ->
                    d.open()
                        && d.target().equals(nation.id())
                        && d.detainee() == DisputeState.Detainee.RELEASED);
    return freed ? world.parameters().coups().release().value() : 0;
  }

  /** Coups in neighbouring states within the last year. */
  private int neighbours(Nation nation) {
    int coups = 0;
    for (Nation other : world.nations()) {
      boolean recent =
          other.lastCoup().isPresent()
              && world.day() - other.lastCoup().getAsInt() < Hazard.DAYS_PER_YEAR
              && other.lastCoup().getAsInt() <= world.day();
      if (recent && nation.borders(other.id())) {
        coups++;
      }
    }
    return coups;
  }

  /** The common shock of this calendar year, standard deviations. */
  private double year() {
    var start = world.scenario().scenario().start();
    int now = start.plusDays(world.day()).getYear() - start.getYear();
    while (years.size() <= now) {
      int n = years.size();
      double fresh = world.draws().normal(Purpose.COUP_ERA, 0, 0, 0, n);
      years.add(n == 0 ? era.first(fresh) : era.next(years.get(n - 1), fresh));
    }
    return years.get(now);
  }
}
