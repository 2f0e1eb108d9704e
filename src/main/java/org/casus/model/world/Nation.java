package org.casus.model.world;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.casus.model.chance.Draws;
import org.casus.model.economy.Accounts;
import org.casus.model.ground.Posts;
import org.casus.scenario.Regime;
import org.casus.scenario.State;

/**
 * The state variables of one state in one replication.
 *
 * <p>Soldiers are one stock: those at home, in garrison or not, those sent abroad and those lost
 * add up to the army of the first day. Units: men; legitimacy is a share in [0, 1]; losses of
 * output are per cent of yearly output.
 */
public final class Nation {

  private final String id;
  private final long key;
  private final State initial;
  private final Set<String> borders;
  private final Posts posts;
  private final List<Integer> setbacks = new ArrayList<>();
  private Regime regime;
  private double legitimacy;
  private double rally;
  private final Accounts accounts = new Accounts();
  private double supplied;
  private double abroad;
  private double lost;
  private double tied;
  private boolean mobilised;
  private OptionalInt lastAttempt = OptionalInt.empty();
  private OptionalInt lastCoup = OptionalInt.empty();
  private int seizure = -1;
  private int rulersSince = Integer.MIN_VALUE;

  Nation(String id, State initial, Set<String> borders, Posts posts) {
    this.posts = posts;
    this.id = id;
    this.key = Draws.key(id);
    this.initial = initial;
    this.borders = new TreeSet<>(borders);
    this.regime = initial.regime();
    this.legitimacy = initial.legitimacy();
  }

  /** The id in the scenario. */
  public String id() {
    return id;
  }

  /** The stable key of its draws. */
  public long key() {
    return key;
  }

  /** What the scenario says of it. */
  public State initial() {
    return initial;
  }

  /** Whether it borders on another state. */
  public boolean borders(String other) {
    return borders.contains(other);
  }

  /** Who rules now. */
  public Regime regime() {
    return regime;
  }

  /** Changes who rules. */
  public void ruledBy(Regime next) {
    regime = next;
  }

  /** Support for those in power, the rally of a foreign threat included, share in [0, 1]. */
  public double legitimacy() {
    return Math.max(0, Math.min(1, legitimacy + rally));
  }

  /** Support without the rally, share. */
  public double baseLegitimacy() {
    return legitimacy;
  }

  /** Moves support by a step, within [0, 1]. */
  public void support(double step) {
    legitimacy = Math.max(0, Math.min(1, legitimacy + step));
  }

  /** The part of support that a foreign threat rallied, share. */
  public double rally() {
    return rally;
  }

  /** Sets the rallied part, share. */
  public void rally(double value) {
    rally = value;
  }

  /** What it has lost of output and aid. */
  public Accounts accounts() {
    return accounts;
  }

  /** Output that is missing, per cent of yearly output. */
  public double outputLoss() {
    return accounts.missing();
  }

  /** Share of the public budget lost with aid, [0, 1]. */
  public double aidLost() {
    return accounts.aidMissing();
  }

  /** Effectiveness of its soldiers at home, with what others sent them, ratio to the reference. */
  public double quality() {
    return initial.quality() * (1 + supplied);
  }

  /** Makes its soldiers at home stronger by a share. */
  public void supply(double share) {
    supplied += share;
  }

  /** Soldiers at home, men. */
  public double atHome() {
    return initial.army() - abroad - lost;
  }

  /** Soldiers abroad, men. */
  public double abroad() {
    return abroad;
  }

  /** Soldiers killed or disabled, men. */
  public double lost() {
    return lost;
  }

  /** Soldiers at home that no other task ties down, men. */
  public double free() {
    return Math.max(0, (1 - initial.committed()) * initial.army() - tied - abroad - lost);
  }

  /** Where its soldiers at home stand. */
  public Posts posts() {
    return posts;
  }

  /** Ties down more soldiers than on the first day, men; below 0 it frees some. */
  public void tie(double men) {
    tied = Math.max(-initial.committed() * initial.army(), men);
  }

  /** Loses soldiers of a garrison, who are gone from there already, men. */
  public void loseInGarrison(double men) {
    lost += men;
  }

  /** Sends soldiers abroad, men; at most those at home. */
  public double send(double men) {
    double sent = Math.max(0, Math.min(men, atHome()));
    abroad += sent;
    posts.leave(sent);
    return sent;
  }

  /** Brings soldiers home, men; at most those abroad. */
  public void comeHome(double men) {
    posts.back(Math.min(men, abroad));
    abroad = Math.max(0, abroad - men);
  }

  /** Loses soldiers abroad, men. */
  public void loseAbroad(double men) {
    double gone = Math.min(men, abroad);
    abroad -= gone;
    lost += gone;
    posts.loseAbroad(gone);
  }

  /** Loses soldiers at home, men. */
  public void loseAtHome(double men) {
    double gone = Math.min(men, atHome());
    lost += gone;
    posts.loseAtHome(gone);
  }

  /** Whether its army is ready. */
  public boolean mobilised() {
    return mobilised;
  }

  /** Makes its army ready. */
  public void mobilise() {
    mobilised = true;
  }

  /** The day of the latest attempt of soldiers to take power; may lie before the run. */
  public OptionalInt lastAttempt() {
    return lastAttempt;
  }

  /** The day on which soldiers last took power; may lie before the run. */
  public OptionalInt lastCoup() {
    return lastCoup;
  }

  /** Notes an attempt of soldiers on a day. */
  public void attempted(int day, boolean succeeded) {
    lastAttempt = later(lastAttempt, day);
    lastCoup = succeeded ? later(lastCoup, day) : lastCoup;
  }

  private static OptionalInt later(OptionalInt known, int day) {
    return OptionalInt.of(Math.max(day, known.orElse(day)));
  }

  /** The day of this run on which others came to power; long before it when nobody did. */
  public int rulersSince() {
    return rulersSince;
  }

  /** Others come to power on a day. */
  public void newRulers(Regime next, int day) {
    regime = next;
    rulersSince = day;
  }

  /** The event of this run that brought those in power there, or -1. */
  public int seizure() {
    return seizure;
  }

  /** Notes the event that brought those in power there. */
  public void seizure(int event) {
    seizure = event;
  }

  /** Notes a broken promise on a day. */
  public void noteRenege(int day) {
    setbacks.add(day);
  }

  /** Whether it broke a promise so far in the run. */
  public boolean hasReneged() {
    return !setbacks.isEmpty();
  }
}
